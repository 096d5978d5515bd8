import { hash } from './chance.ts';
import type { Chance } from './chance.ts';
import { medicineFacts } from './medicines.ts';
import { reword } from './reword.ts';
import { facts } from './stock/facts.ts';
import type { DemoMedicine, DemoPatient, DemoProxy, Language } from './world.ts';

/** What a line of the stock may refer to. */
export interface Scene {
  luck: Chance;
  language: Language;
  patient: DemoPatient;
  writer: { given: string; family: string };
  relation?: DemoProxy['relation'];
  /** 'Dr. Haddad', 'Renee Cole'. */
  doctor: string;
  medicine?: DemoMedicine;
  /** Given name of the staff member of the moment. */
  staff?: string;
  staffRole?: string;
}

const KIN: Record<Language, Record<string, [female: string, male: string]>> = {
  en: {
    daughter: ['my mother', 'my father'],
    son: ['my mom', 'my dad'],
    wife: ['my wife', 'my husband'],
    husband: ['my wife', 'my husband'],
    sister: ['my sister', 'my brother'],
    mother: ['my daughter', 'my son'],
    father: ['my daughter', 'my son'],
    grandmother: ['my granddaughter', 'my grandson'],
  },
  es: {
    daughter: ['mi mamá', 'mi papá'],
    son: ['mi mamá', 'mi papá'],
    wife: ['mi esposa', 'mi esposo'],
    husband: ['mi esposa', 'mi esposo'],
    sister: ['mi hermana', 'mi hermano'],
    mother: ['mi hija', 'mi hijo'],
    father: ['mi hija', 'mi hijo'],
    grandmother: ['mi nieta', 'mi nieto'],
  },
};

const PRONOUNS: Record<Language, Record<string, [female: string, male: string]>> = {
  en: {
    he: ['she', 'he'],
    him: ['her', 'him'],
    his: ['her', 'his'],
    He: ['She', 'He'],
    His: ['Her', 'His'],
    himself: ['herself', 'himself'],
    son: ['daughter', 'son'],
  },
  es: {
    o: ['a', 'o'],
    él: ['ella', 'él'],
    lo: ['la', 'lo'],
    Lo: ['La', 'Lo'],
    hijo: ['hija', 'hijo'],
    niño: ['niña', 'niño'],
    el: ['la', 'el'],
  },
};

const DOSES: readonly (readonly [RegExp, string])[] = [
  [/units?$/, 'unidades'],
  [/puffs?$/, 'inhalaciones'],
  [/tablets?$/, 'tableta'],
  [/capful$/, 'tapita'],
  [/^thin layer$/, 'capa delgada'],
];

function inSpanish(dose: string): string {
  return DOSES.reduce((text, [en, es]) => text.replace(en, es), dose);
}

/** One pharmacy and one place of work a person: they do not change from line to line. */
function habit(name: string, pool: readonly string[], { patient }: Scene): string | undefined {
  return name === 'pharm' || name === 'work' ? pool[own(patient, name, pool.length)] : undefined;
}

/** A whole number of [0, below) that stays with a person. */
function own(patient: DemoPatient, label: string, below: number): number {
  return hash(`${label}:${patient.key}`) % below;
}

/** Some kilos for a child, by age. */
function kilos(patient: DemoPatient, luck: Chance): number {
  const age = patient.ageInYears;
  const usual = age === 0 ? 6 : 8 + age * 2.7;
  return Math.round(usual * (0.85 + own(patient, 'kg', 40) / 100) + luck.next());
}

function number(name: string, { luck, patient }: Scene): string | undefined {
  switch (name) {
    case 'bp': {
      const top = 116 + own(patient, 'bp', 34) + luck.int(17);
      return `${top}/${Math.round(top * 0.5) + 6 + own(patient, 'low', 12) + luck.int(7)}`;
    }
    case 'lowbp':
      return `${88 + luck.int(20)}/${50 + luck.int(14)}`;
    case 'pulse':
      return String(54 + luck.int(52));
    case 'sugar':
      return String(88 + luck.int(170));
    case 'low':
      return String(54 + luck.int(15));
    case 'lb':
      return String(124 + own(patient, 'lb', 120) + luck.int(5));
    case 'kg':
      return String(kilos(patient, luck));
    case 'temp':
      return `${100 + luck.int(3)}.${luck.int(10)}`;
    case 'num':
      return String(2 + luck.int(8));
    case 'money':
      return `$${24 + luck.int(380)}.${String(luck.int(100)).padStart(2, '0')}`;
    case 'date':
      // Days that end in -th, so that "the {date}th" holds.
      return String(luck.yes(0.7) ? 4 + luck.int(17) : 24 + luck.int(7));
    case 'ref':
      return String(100000 + luck.int(899999));
    default:
      return undefined;
  }
}

function person(name: string, scene: Scene): string | undefined {
  const { patient, language, medicine, relation } = scene;
  const pronoun = PRONOUNS[language][name];
  if (pronoun) return patient.sex === 'female' ? pronoun[0] : pronoun[1];
  switch (name) {
    case 'doc':
      return language === 'en' ? scene.doctor.replace(/^(el|la) Dra?\./, 'Dr.') : scene.doctor;
    case 'Doc': {
      const plain = scene.doctor.replace(/^(el|la) /, '');
      return plain.startsWith('Dr') ? plain : (plain.split(' ')[0] ?? plain);
    }
    case 'me':
      return scene.writer.given;
    case 'Me':
      return `${scene.writer.given} ${scene.writer.family}`;
    case 'child':
      return patient.given;
    case 'age':
      return String(patient.ageInYears);
    case 'kin': {
      const pair = KIN[language][relation ?? 'daughter'];
      return pair?.[patient.sex === 'female' ? 0 : 1];
    }
    case 'nurse':
      return (scene.staff ?? '').replace(/^(el|la) /, '');
    case 'role':
      return scene.staffRole ?? '';
    case 'med': {
      const fallback = language === 'es' ? 'la medicina' : 'the medicine';
      if (!medicine) return fallback;
      return language === 'es' ? (medicineFacts.get(medicine.name)?.es ?? fallback) : medicine.name;
    }
    case 'dose': {
      const dose = medicine?.dose ?? '';
      return language === 'es' ? inSpanish(dose) : dose;
    }
    default:
      return undefined;
  }
}

function choose(text: string, luck: Chance): string {
  let out = text;
  while (out.includes('[')) {
    const next = out.replace(/\[([^[\]]*)\]/g, (_, options: string) =>
      luck.pick(options.split('|')),
    );
    if (next === out) throw new Error(`Stock: unclosed choice in ${text}`);
    out = next;
  }
  return out;
}

const SPACES = / {2,}| ?\n ?| (?=[,.?;:])/g;
const DOTS = /(?<!\.)\.\.(?!\.)/g;
const ARTICLES =
  /\b(a|de) el (?=Dr\.|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin|día)/g;
/** The start of a sentence; a dot after "a.m." or "Dr." is none. */
const STARTS = /(?:^|\n|(?<!\b(?:[ap]\. ?m|Dra?|Sra?|vs))[.?] )[¿"]?\p{Ll}/gu;

function tidy(text: string): string {
  return text
    .replace(SPACES, (found) => (found.includes('\n') ? '\n' : found.length > 1 ? ' ' : ''))
    .trim()
    .replace(DOTS, '.')
    .replace(ARTICLES, (_, word: string) => (word === 'a' ? 'al ' : 'del '))
    .replace(STARTS, (found) => found.slice(0, -1) + found.slice(-1).toUpperCase());
}

/**
 * A line of the stock made into words.
 * @throws Error that names a slot no one fills.
 */
export function fill(line: string, scene: Scene): string {
  return fillExactly(reword(choose(line, scene.luck), scene.language, scene.luck), scene);
}

/** As `fill`, with no word but the slots changed. */
export function fillExactly(line: string, scene: Scene): string {
  const chosen = choose(line, scene.luck);
  const filled = chosen.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const pool = facts[scene.language][name];
    if (pool) return habit(name, pool, scene) ?? scene.luck.pick(pool);
    const text = person(name, scene) ?? number(name, scene);
    if (text === undefined) throw new Error(`Stock: no one fills {${name}} in ${line}`);
    return text;
  });
  return tidy(filled);
}
