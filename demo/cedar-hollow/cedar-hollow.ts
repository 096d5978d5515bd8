import {
  logIns,
  parseHouseholds,
  parseStaff,
  parseTeams,
  presentOf,
  story,
  worldOf,
} from '#demo/riverside/index.ts';
import type {
  ClinicSlug,
  DemoConversation,
  House,
  Present,
  TopicId,
  World,
  WorldOptions,
} from '#demo/riverside/index.ts';
import { cedarPeople, cedarStaff, cedarTeams } from './people.ts';

const TIME_ZONE = 'America/Denver';
const HOST = 'cedar-hollow.example';
/** So that no key, phone or canary of one organization can be one of the other. */
const APART = 7_000_003;

const TEAM: Record<TopicId, string> = {
  symptom: 'nurse',
  'side-effect': 'nurse',
  refill: 'nurse',
  'test-result': 'clinicians',
  visit: 'front-desk',
  referral: 'front-desk',
  papers: 'front-desk',
  bill: 'front-desk',
  question: 'nurse',
  thanks: 'intake',
  other: 'intake',
};
const WORK_DAYS: Record<TopicId, number> = {
  symptom: 1,
  'side-effect': 2,
  refill: 2,
  'test-result': 2,
  visit: 2,
  referral: 3,
  papers: 4,
  bill: 4,
  question: 3,
  thanks: 4,
  other: 2,
};

/** The stock names people and places of Riverside; here they have other names. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/the Riverside outpatient pharmacy|la farmacia de Riverside/gi, 'the drugstore in Cedar Hollow'],
  [/Riverside/g, 'Cedar Hollow'],
  [/\bRuth\b/g, 'Joan'],
  [/\bTom\b(?=,| checked| found| looked| does| and Tom| go)/g, 'Walt'],
  [/Renee Cole/g, 'Owen Pike'],
  [/Dr\. Lin\b/g, 'Dr. Stone'],
  [/\bPriya\b/g, 'Dr. Stone'],
  [/555-0100|555-0150|555-0160/g, '555-0170'],
  [/555-0142/g, '555-0177'],
];

function rename(text: string): string {
  return NAMES.reduce((out, [from, to]) => out.replace(from, to), text);
}

function stories({ ago }: Present): DemoConversation[] {
  const clinic: ClinicSlug = 'cedar-hollow';
  return [
    story(
      {
        key: 'snow-plow-and-the-water-pill',
        patient: 'rex-thorne',
        clinic,
        topicId: 'side-effect',
        team: 'nurse',
        subject: 'Water pill on plow nights',
      },
      [
        {
          at: ago(210),
          kind: 'message',
          text: 'When it snows I am in the plow from two until ten and there is no place to stop on the pass. Can I take the water pill when I get home instead of in the morning? Just on plow nights.',
        },
        { at: ago(60), by: 'joan-ridley', kind: 'claim' },
      ],
    ),
    story(
      {
        key: 'forma-de-la-escuela-de-beto',
        patient: 'beto-salcido',
        by: 'alma-salcido',
        clinic,
        topicId: 'papers',
        team: 'front-desk',
        language: 'es',
        subject: 'Forma de la escuela de Beto',
      },
      [
        {
          at: ago(95),
          kind: 'message',
          text: 'La maestra de Beto pide el plan del asma antes del paseo a caballo. Ya llené la primera hoja, falta la firma de la doctora Stone en la segunda.',
        },
      ],
    ),
  ].toSorted((a, b) => (a.steps[0]?.at ?? 0) - (b.steps[0]?.at ?? 0));
}

function house({ seed, until }: { seed: number; until: number }): House {
  const staff = parseStaff(cedarStaff, seed, HOST);
  const households = parseHouseholds([cedarPeople], seed, until, HOST);
  return {
    organization: {
      slug: 'cedar-hollow',
      name: 'Cedar Hollow Family Practice',
      timeZone: TIME_ZONE,
    },
    clinics: [
      {
        key: 'cedar-hollow',
        slug: 'cedar-hollow',
        name: { en: 'Cedar Hollow', es: 'Cedar Hollow' },
        phone: '555-0170',
      },
    ],
    teams: parseTeams(cedarTeams),
    staff,
    households,
    people: logIns(
      [
        [
          'rex-thorne',
          'patient',
          { en: 'Patient of a country practice.', es: 'Paciente de un consultorio del campo.' },
        ],
        [
          'june-stone',
          'staff',
          {
            en: 'Doctor of the country practice. Decides its rules with Owen Pike; there is no administrator.',
            es: 'Médica del consultorio del campo. Decide las reglas con Owen Pike; no hay administrador.',
          },
        ],
        [
          'owen-pike',
          'staff',
          {
            en: 'The other clinician of the country practice. The second to approve its rules.',
            es: 'El otro clínico del consultorio del campo. El segundo en aprobar sus reglas.',
          },
        ],
        [
          'joan-ridley',
          'staff',
          {
            en: 'The only nurse of a country practice, in another organization.',
            es: 'La única enfermera de un consultorio del campo, en otra organización.',
          },
        ],
      ],
      [...households.patients, ...staff],
    ),
    stories: stories(presentOf(TIME_ZONE, until)),
    shares: [
      ['family-medicine', 84],
      ['pediatrics', 16],
    ],
    perWeekday: 0.75,
    writtenShare: 1,
    spanishShare: 0.12,
    closes: (weekday) => (weekday === 5 ? 12 * 60 : 17 * 60),
    teamFor: (topicId) => TEAM[topicId],
    physiciansOf: () => 'clinicians',
    workDaysFor: (topicId) => WORK_DAYS[topicId],
    rename,
  };
}

/** A small second organization: it shares nothing with Riverside, which proves the wall between them. */
export function cedarHollow(options: Omit<WorldOptions, 'patients'>): World {
  const apart = { ...options, seed: options.seed + APART };
  return worldOf(house(apart), { ...apart, patients: 0 });
}
