import type { Scene } from './fill.ts';
import type { Situation } from './stock/stock.ts';
import type { DemoAnswer, Language, TopicId } from './world.ts';

type Choices = readonly string[];
interface Question {
  id: string;
  label: Record<Language, string>;
  choices?: Record<Language, Choices>;
}

const started: Question = {
  id: 'started',
  label: { en: 'Started', es: 'Empezó' },
  choices: {
    en: ['Today', 'A few days ago', '1 to 2 weeks ago', 'Longer ago'],
    es: ['Hoy', 'Hace unos días', 'Hace 1 a 2 semanas', 'Hace más tiempo'],
  },
};
const bothers: Question = {
  id: 'bothers',
  label: { en: 'Bothers', es: 'Molesta' },
  choices: {
    en: ['A little', 'It slows me down', 'I can’t do my day'],
    es: ['Un poco', 'Me cuesta hacer mis cosas', 'No puedo con mi día'],
  },
};
const tried: Question = { id: 'tried', label: { en: 'Tried', es: 'Ha probado' } };
const wants: Question = {
  id: 'wants',
  label: { en: 'Wants', es: 'Ayudaría' },
  choices: {
    en: ['An answer', 'A call', 'A visit', 'Just so you know'],
    es: ['Una respuesta', 'Una llamada', 'Una cita', 'Solo para que sepan'],
  },
};

const QUESTIONS: Partial<Record<TopicId, Question[]>> = {
  'new-symptom': [started, bothers, tried, wants],
  'side-effect': [started, bothers, tried, wants],
  'medicine-question': [wants],
  'test-result': [wants],
};

/** What the person ticked beside the free text. */
export function guidedAnswers(
  situation: Situation,
  scene: Scene,
  remedy: string | undefined,
): DemoAnswer[] {
  const { language, luck } = scene;
  return (QUESTIONS[situation.topicId] ?? []).flatMap(({ id, label, choices }) => {
    if (id === 'wants' && situation.topicId !== 'new-symptom' && luck.yes(0.4)) return [];
    const text = choices ? luck.pick(choices[language]) : remedy;
    return text ? [{ questionId: id, label: label[language], text }] : [];
  });
}
