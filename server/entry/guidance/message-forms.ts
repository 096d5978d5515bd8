/** A message that a model is trained on. */
interface Taught {
  readonly subject?: string;
  readonly text: string;
  readonly weight: number;
}

const formWeight = 0.5;
const politeEvery = 4;
const endings = [
  'Thank you.',
  'Thanks so much for your help',
  'Please advise, thank you.',
  'Gracias.',
  'Muchas gracias por su ayuda.',
  'Thanks in advance, Maria',
];
const spanish = /[¿¡ñáéíóú]|\b(?:que|para|tengo|una|mi|por)\b/i;

function endingFor(text: string, turn: number): string {
  const own = endings.filter((ending) => spanish.test(text) === /gracias/i.test(ending));
  return own[turn % own.length] ?? '';
}

/**
 * The same messages as mail programs and polite people also write them: with the heading inside the text, and with
 * thanks at the end. Neither says what a message is about or how urgent it is.
 */
export function withOtherForms<Example extends Taught>(
  examples: readonly Example[],
  isThanks: (example: Example) => boolean,
): Example[] {
  return examples.flatMap((example, turn) => {
    const { subject, text } = example;
    const forms = [example];
    if (subject !== undefined && subject !== '') {
      const joined = `SUBJECT: ${subject} MESSAGE: ${text}`;
      forms.push({ ...example, subject: '', text: joined, weight: example.weight * formWeight });
    }
    if (turn % politeEvery === 0 && !isThanks(example)) {
      const polite = `${text} ${endingFor(text, turn / politeEvery)}`;
      forms.push({ ...example, text: polite, weight: example.weight * formWeight });
    }
    return forms;
  });
}
