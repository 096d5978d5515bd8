import type { DemoHuman, DemoLogIn, Words } from './world.ts';

export type LogInRow = readonly [key: string, kind: DemoLogIn['kind'], words: Words];

export const riversideLogIns: readonly LogInRow[] = [
  [
    'marisol-vega',
    'patient',
    {
      en: 'Patient, 58. A nurse has her question about a new dose; she also acts for her son Leo.',
      es: 'Paciente, 58 años. Enfermería atiende su duda sobre una dosis; también actúa por su hijo Leo.',
    },
  ],
  [
    'elena-vega',
    'proxy',
    {
      en: 'Daughter of Marisol. Reads and writes for her mother.',
      es: 'Hija de Marisol. Lee y escribe por su mamá.',
    },
  ],
  [
    'arthur-bell',
    'patient',
    {
      en: 'Patient, 71. His message sits in the urgent lane.',
      es: 'Paciente, 71 años. Su mensaje está en la fila urgente.',
    },
  ],
  [
    'hannah-petrov',
    'patient',
    { en: 'Patient, 29. Her answer is late.', es: 'Paciente, 29 años. Su respuesta va tarde.' },
  ],
  [
    'ife-abara',
    'proxy',
    {
      en: 'Daughter of Thomas Abara, 66. Writes for her father.',
      es: 'Hija de Thomas Abara, de 66 años. Escribe por su papá.',
    },
  ],
  [
    'ruben-castillo',
    'patient',
    {
      en: 'Patient, 45. Reads and writes in Spanish.',
      es: 'Paciente, 45 años. Lee y escribe en español.',
    },
  ],
  [
    'ana-ortiz',
    'proxy',
    {
      en: 'Mother of Samuel, 8. Writes in Spanish about a school form.',
      es: 'Mamá de Samuel, de 8 años. Escribe en español sobre un formulario.',
    },
  ],
  [
    'jada-brooks',
    'patient',
    {
      en: 'Patient, 16. Has a message her mother cannot see.',
      es: 'Paciente, 16 años. Tiene un mensaje que su mamá no puede ver.',
    },
  ],
  [
    'denise-brooks',
    'proxy',
    {
      en: 'Mother of Jada, 16. Sees what a parent of a teenager may see.',
      es: 'Mamá de Jada, de 16 años. Ve lo que puede ver la mamá de una adolescente.',
    },
  ],
  [
    'dana-whitfield',
    'staff',
    {
      en: 'Nurse in family medicine. Works the inbox of Family nurses, Refills and Intake.',
      es: 'Enfermera de medicina familiar. Trabaja las bandejas de enfermería, surtidos y primera lectura.',
    },
  ],
  [
    'joy-okafor',
    'staff',
    {
      en: 'Medical assistant in family medicine. First to look; gives things to the nurses.',
      es: 'Asistente médica de medicina familiar. Mira primero y pasa a enfermería.',
    },
  ],
  [
    'haddad',
    'staff',
    {
      en: 'Family physician. Answers results and what nurses bring him.',
      es: 'Médico familiar. Contesta resultados y lo que enfermería le consulta.',
    },
  ],
  [
    'tom-nguyen',
    'staff',
    { en: 'Pharmacist. Answers refills.', es: 'Farmacéutico. Contesta los surtidos.' },
  ],
  [
    'gloria-nash',
    'staff',
    {
      en: 'Front desk in family medicine. Visits, referrals and everyday questions.',
      es: 'Recepción de medicina familiar. Citas, referencias y preguntas del día.',
    },
  ],
  [
    'priya-raman',
    'staff',
    {
      en: 'Clinic manager. Sees measures and edits the charter.',
      es: 'Gerente de la clínica. Ve las medidas y edita las reglas.',
    },
  ],
  [
    'beatriz-solano',
    'staff',
    {
      en: 'Manager of Pediatrics. Changes the rules of that clinic alone.',
      es: 'Gerente de Pediatría. Cambia las reglas de esa clínica.',
    },
  ],
  [
    'luis-ibarra',
    'staff',
    {
      en: 'Nurse in cardiology. Answers in English and Spanish.',
      es: 'Enfermero de cardiología. Contesta en inglés y en español.',
    },
  ],
  [
    'paula-reyes',
    'staff',
    {
      en: 'Nurse in pediatrics. Answers parents in English and Spanish.',
      es: 'Enfermera de pediatría. Contesta a los papás en inglés y en español.',
    },
  ],
];

/** The people the sign-in page offers, with what each can do. */
export function logIns(rows: readonly LogInRow[], humans: readonly DemoHuman[]): DemoLogIn[] {
  const byKey = new Map(humans.map((human) => [human.key, human]));
  return rows.map(([key, kind, can]) => {
    const human = byKey.get(key);
    if (!human?.email) throw new Error(`The log-in ${key} is not a person with an address.`);
    return { key, kind, can, email: human.email, name: `${human.given} ${human.family}` };
  });
}
