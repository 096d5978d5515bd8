import { fillExactly } from './fill.ts';
import type { Scene } from './fill.ts';
import type { Situation } from './stock/stock.ts';
import type { DemoAnswer, Language, TopicId } from './world.ts';

interface Question {
  label: Record<Language, string>;
  answers: Record<Language, readonly string[]>;
}

// id | record label en | es | answers en, with / between | es. As in the charter; a test keeps the two together.
const ROWS = `
started | Started | Empezó | Today / A few days ago / 1 to 2 weeks ago / Longer ago | Hoy / Hace unos días / Hace 1 o 2 semanas / Hace más tiempo
bothers | How much it bothers you | Cuánto le molesta | A little / It slows me down / I can't do my day | Un poco / Me cuesta hacer mis cosas / No puedo hacer mi día normal
direction | Better or worse | Mejor o peor | Getting better / The same / Getting worse / It comes and goes | Va mejorando / Sigue igual / Va empeorando / Va y viene
would-help | What would help | Lo que ayudaría | An answer / A call / A visit / Just so you know | Una respuesta / Una llamada / Una cita / Solo para que lo sepan
days-left | Days left | Días que quedan | 1 to 3 days / About a week / More than a week | De 1 a 3 días / Como una semana / Más de una semana
result-question | What you want to know | Lo que quiere saber | What it means / What to do next / If I should worry | Qué significa / Qué hago ahora / Si debo preocuparme
feeling-now | How you feel | Cómo se siente | Well / Same as before | Bien / Igual que antes
bill-about | Question about | Pregunta sobre | The amount / My insurance / How to pay | La cantidad / Mi seguro / Cómo pagar
question-about | About | Tema | A health problem I have / Food, sleep or exercise / Something else | Un problema de salud que tengo / Comida, sueño o ejercicio / Otra cosa
reply-wanted | Answer wanted | Quiere respuesta | No, just so you know / Yes, please | No, solo para que lo sepan / Sí, por favor
tried | What you tried | Lo que ha probado | |
which-medicine | Medicine | Medicina | {med} {dose} / {med} | {med} {dose} / {med}
which-pharmacy | Pharmacy | Farmacia | {pharm} | {pharm}
good-times | Good times | Horas que le quedan bien | {day} / Any day after {time} / {day} or {day} / Mornings | {day} / Después de las {time} / En la mañana
form-by | Needed by | Para cuándo | {day} / The {date}th / End of the month | {day} / El {date} / A fin de mes
`;

const QUESTIONS: ReadonlyMap<string, Question> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [id = '', en = '', es = '', choices = '', opciones = ''] = row
        .split('|')
        .map((cell) => cell.trim());
      const answers = { en: choices.split(' / '), es: opciones.split(' / ') };
      return [id, { label: { en, es }, answers }];
    }),
);

const ASKED: Record<TopicId, string[]> = {
  symptom: ['started', 'bothers', 'direction', 'tried', 'would-help'],
  'side-effect': ['which-medicine', 'started', 'bothers', 'would-help'],
  refill: ['which-medicine', 'days-left', 'which-pharmacy'],
  'test-result': ['result-question', 'feeling-now'],
  visit: ['good-times'],
  referral: [],
  papers: ['form-by'],
  bill: ['bill-about'],
  question: ['question-about', 'would-help'],
  thanks: ['reply-wanted'],
  other: [],
};

/** The short name under which an answer stands in the record. */
export function recordLabel(id: string, language: Language): string {
  return QUESTIONS.get(id)?.label[language] ?? id;
}

const LONGER = /month|year|three weeks|mes|año|tres semanas/i;
const WEEKS = /week|ten days|eight days|semana|diez días/i;

/** People tick what they also wrote. */
function startedAnswer(text: string, options: readonly string[]): string {
  const at = LONGER.test(text)
    ? 3
    : WEEKS.test(text.replace(/weekend|fin de semana/gi, ''))
      ? 2
      : 1;
  return options[at] ?? '';
}

/** What the person ticked and filled in beside the free text; some leave some out. */
export function guidedAnswers(situation: Situation, scene: Scene, written: string): DemoAnswer[] {
  const { language, luck } = scene;
  return ASKED[situation.topicId].flatMap((id) => {
    const question = QUESTIONS.get(id);
    if (!question || luck.yes(0.22)) return [];
    if (id === 'which-medicine' && !scene.medicine) return [];
    const options = id === 'tried' ? situation.tried : question.answers[language];
    if (options.length === 0) return [];
    const text = id === 'started' ? startedAnswer(written, options) : luck.pick(options);
    return [{ questionId: id, label: question.label[language], text: fillExactly(text, scene) }];
  });
}
