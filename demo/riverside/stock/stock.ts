import type { ClinicSlug, DemoOutcome, DemoUrgency, Language, TopicId } from '../world.ts';

/**
 * A reason to write, with everything both sides may say about it. `[a|b]` is a choice, `{word}` a fact of
 * the moment (see fill.ts).
 */
export interface Situation {
  id: string;
  topicId: TopicId;
  language: Language;
  clinics: ClinicSlug[];
  /** `child` and `elder` are written by someone who acts for the patient. */
  who: 'self' | 'child' | 'elder';
  sex?: 'female' | 'male';
  minimumAge: number;
  maximumAge: number;
  /** The patient takes one of these, and `{med}` is that one. */
  medicines: string[];
  urgency: DemoUrgency;
  confidential: boolean;
  outcome?: DemoOutcome;
  subjects: string[];
  tell: string[];
  more: string[];
  ask: string[];
  tried: string[];
  probe: string[];
  back: string[];
  answer: string[];
  note: string[];
}

const CLINICS: Record<string, ClinicSlug> = {
  fm: 'family-medicine',
  ca: 'cardiology',
  pe: 'pediatrics',
};
const FIELDS = {
  s: 'subjects',
  t: 'tell',
  m: 'more',
  q: 'ask',
  r: 'tried',
  p: 'probe',
  b: 'back',
  a: 'answer',
  n: 'note',
} as const;

function isField(mark: string): mark is keyof typeof FIELDS {
  return mark in FIELDS;
}

function begin(head: string, language: Language): Situation {
  const [id = '', topicId = '', clinics = '', ...marks] = head
    .split('|')
    .map((part) => part.trim());
  const mark = (name: string): string | undefined =>
    marks.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  const sex = mark('sex');
  const outcome = mark('outcome');
  const who = mark('who') ?? (clinics === 'pe' ? 'child' : 'self');
  const [low, high] = (mark('age') ?? (who === 'child' ? '0-17' : '18-110')).split('-');
  return {
    id,
    topicId: topicId as TopicId,
    language,
    clinics: clinics.split(' ').map((short) => CLINICS[short] ?? 'family-medicine'),
    who: who as Situation['who'],
    ...(sex ? { sex: sex === 'f' ? 'female' : 'male' } : {}),
    minimumAge: Number(low),
    maximumAge: Number(high),
    medicines: mark('med')?.split(',') ?? [],
    urgency: (mark('urgency') ?? 'as_promised') as DemoUrgency,
    confidential: marks.includes('confidential'),
    ...(outcome ? { outcome: outcome as DemoOutcome } : {}),
    subjects: [],
    tell: [],
    more: [],
    ask: [],
    tried: [],
    probe: [],
    back: [],
    answer: [],
    note: [],
  };
}

/**
 * Reads situations from text: `# id | topic | clinics | marks` and then lines that begin with a letter:
 * s subjects, t what happened, m more of it, q the question, r what was tried (both with ` / ` between),
 * p what staff ask back, b the answer to that, a what staff answer, n an internal note. `+ id` goes on with
 * a situation of an earlier text.
 * @throws Error that names the line.
 */
export function situations(language: Language, ...texts: readonly string[]): Situation[] {
  const all = new Map<string, Situation>();
  let current: Situation | undefined;
  for (const line of texts.flatMap((text) => lines(text))) {
    if (line.startsWith('#')) {
      current = begin(line.slice(1), language);
      if (all.has(current.id)) throw new Error(`Stock: two situations are called ${current.id}`);
      all.set(current.id, current);
      continue;
    }
    if (line.startsWith('+')) {
      current = all.get(line.slice(1).trim());
      if (!current) throw new Error(`Stock: nothing to go on with: ${line}`);
      continue;
    }
    const mark = line.slice(0, 1);
    if (!current || !isField(mark) || line[1] !== ' ') throw new Error(`Stock: ${line}`);
    const rest = line.slice(2).trim();
    const field = current[FIELDS[mark]];
    if (mark === 's' || mark === 'r') field.push(...rest.split(' / '));
    else field.push(rest);
  }
  return [...all.values()];
}

/** Lines of a pool, one a line. */
export function lines(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
