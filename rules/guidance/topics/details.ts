import type { TopicKind, Words } from '../../charter/index.ts';
import type { Detail, DetailId } from '../advice.ts';
import type { Document } from '../text/document.ts';

const labels: Readonly<Record<DetailId, Words>> = {
  since_when: { en: 'When it started', es: 'Cuándo empezó' },
  how_bad: { en: 'How bad it is', es: 'Qué tan fuerte es' },
  what_tried: { en: 'What you have tried', es: 'Qué ha probado' },
  what_you_want: { en: 'What you want from us', es: 'Qué quiere de nosotros' },
  which_medicine: { en: 'Which medicine', es: 'Cuál medicina' },
  which_pharmacy: { en: 'Which pharmacy', es: 'Cuál farmacia' },
  which_test: { en: 'Which test', es: 'Cuál examen' },
  when_suits: { en: 'Days and times that suit you', es: 'Días y horas que le convienen' },
  which_form: { en: 'Which form or record', es: 'Cuál forma o documento' },
  needed_by: { en: 'When you need it', es: 'Para cuándo lo necesita' },
  which_bill: { en: 'Which bill or visit', es: 'Cuál cuenta o visita' },
  which_specialist: { en: 'Which kind of specialist', es: 'Qué tipo de especialista' },
};

/** What a reader needs to answer in one go, by topic. */
const wanted: Readonly<Record<TopicKind, readonly DetailId[]>> = {
  symptom: ['since_when', 'how_bad', 'what_tried', 'what_you_want'],
  medication_question: ['which_medicine', 'what_you_want'],
  medication_refill: ['which_medicine', 'which_pharmacy'],
  test_result: ['which_test', 'what_you_want'],
  scheduling: ['when_suits', 'what_you_want'],
  referral: ['which_specialist', 'what_you_want'],
  forms_records: ['which_form', 'needed_by'],
  billing: ['which_bill', 'what_you_want'],
  general_info: [],
  thanks: [],
  other_admin: ['what_you_want'],
};

const signs: Readonly<Record<DetailId, RegExp>> = {
  since_when:
    /\b(?:since|ago|started|began|for (?:the )?(?:past|last)|for (?:a|an|\d+|two|three|four|five|six|several|couple)|yesterday|today|tonight|this (?:morning|week|afternoon)|last (?:night|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ ?(?:day|week|month|hour|hr|year|min)s?|desde|hace|empez\S*|comenz\S*|ayer|hoy|anoche|llevo|lleva|esta (?:manana|mañana|semana|tarde)|la semana pasada|\d+ (?:d[ií]as?|semanas?|meses|horas?)|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|un[ao]s? (?:d[ií]as?|semanas?|mes))\b/i,
  how_bad:
    /\b(?:mild|moderate|severe|bad|badly|worse|worst|better|slight|a (?:little|lot|bit)|very|really|so much|terrible|awful|unbearable|\d+ ?(?:\/|out of) ?10|can(?:'|’)?t (?:sleep|walk|work|eat)|keeps? me (?:up|awake)|comes and goes|constant|10[0-9](?:\.\d)?|sharp|dull|fuerte|leve|poco|mucho|muy|peor|mejor|horrible|insoportable|\d+ de 10|no (?:puedo|me deja) (?:dormir|caminar|trabajar)|va y viene|constante|grande|big|small|huge|size)\b/i,
  what_tried:
    /\b(?:tried|trying|took|taken|taking|using|used|put|applied|ice|heat|rest|tylenol|advil|ibuprofen|acetaminophen|motrin|aleve|benadryl|cream|over the counter|otc|nothing helps|helped|help|prob[eé]|tom[eé]|tomando|us[eé]|usando|puse|hielo|descans\S*|pomada|crema|t[eé]|paracetamol|ibuprofeno|pastilla|remedio|no (?:he|ha) (?:tomado|probado))\b/i,
  what_you_want:
    /\?|\b(?:please|want|need|would like|wondering|can you|could you|should i|do i|let me know|advice|advise|help me|asking|hoping|call me|por favor|quiero|quisiera|necesito|me gustar[ií]a|pueden?|podr[ií]an?|debo|d[ií]gan?me|av[ií]s\S*|qu[eé] hago|ay[uú]d\S*|me llaman|favor)\b/i,
  which_medicine:
    /\b(?:\d+ ?(?:mg|mcg|ml|units?)|inhaler|insulin|birth control|blood pressure (?:pill|med|medicine)\S*|inhalador|insulina|anticonceptiv\S*|pastillas? (?:de|para) (?:la )?\p{L}+|(?:pills?|medicine|meds?|medication) for \p{L}+)\b/iu,
  which_pharmacy:
    /\b(?:pharmacy|walgreens|cvs|walmart|rite aid|costco|kroger|mail order|farmacia|on (?:main|\d+)\S*|same place|usual)\b/i,
  which_test:
    /\b(?:blood|urine|labs?|mri|ct|x-?ray|ultrasound|mammogram|biopsy|cholesterol|a1c|tsh|thyroid|pap|colonoscopy|culture|ekg|echo|scan|vitamin|glucose|iron|kidney|liver|sangre|orina|radiograf[ií]a|ultrasonido|mamograf[ií]a|mamograma|biopsia|colesterol|tiroides|papanicolaou|glucosa|az[uú]car|resonancia|tomograf[ií]a|h[ií]gado|ri[nñ][oó]n|anemia|hemoglobina)\b/i,
  when_suits:
    /\b(?:mon|tues?|wed|wednes|thurs?|fri|sat|satur|sun)(?:day)?s?\b|\b(?:morning|afternoon|evening|tomorrow|next (?:week|month)|after \d|before \d|any ?time|as soon as|a\.?m\.?|p\.?m\.?|o'?clock|january|february|march|april|june|july|august|september|october|november|december|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|ma[nñ]ana|tarde|pr[oó]xim[ao]|cuanto antes|lo m[aá]s pronto|despu[eé]s de las|antes de las|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|\d\d?\/\d\d?|\d\d?:\d\d/i,
  which_form:
    /\b(?:fmla|disability|school|work|job|camp|sports?|immunization|vaccine|records?|jury|dmv|handicap|parking|letter|note|travel|insurance|leave|physical|escuela|trabajo|vacunas?|carta|permiso|incapacidad|expediente|seguro|viaje|historial|resultados)\b/i,
  needed_by:
    /\b(?:by|before|until|due|deadline|tomorrow|today|next week|this week|as soon as|asap|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d\d?\/\d\d?|antes del?|para el|a m[aá]s tardar|ma[nñ]ana|hoy|esta semana|pr[oó]xima semana|lo m[aá]s pronto|urge|lunes|martes|mi[eé]rcoles|jueves|viernes|january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/i,
  which_bill:
    /\$ ?\d|\b(?:visit|date|statement|lab|er|emergency|copay|january|february|march|april|may|june|july|august|september|october|november|december|last (?:week|month|visit)|account|deductible|visita|fecha|laboratorio|copago|cuenta|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mes pasado|d[oó]lares)\b/i,
  which_specialist:
    /\b(?:\p{L}+(?:ologist|[oó]logo|[oó]loga)|dermatology|cardiology|neurology|orthop\S+|physical therap\S+|therap(?:y|ist)|psychiatr\S+|surgeon|ent|podiatr\S+|dietitian|nutritionist|eye|allergist|pain clinic|sleep|mri|terapia|psic\S+|psiqui\S+|ortop\S+|cirujano|nutri\S+|oculista|especialista de(?:l)? \p{L}+)\b/iu,
};

const sampleLength = 4000;

export interface Completeness {
  readonly present: readonly DetailId[];
  readonly missing: readonly Detail[];
}

/** What the draft already says and what a reader will ask back; never a word about its length. */
export function findDetails(
  kind: TopicKind,
  documents: readonly Document[],
  namesMedicine: boolean,
): Completeness {
  const { present, missing } = detailIds(
    kind,
    documents.map((document) => document.text),
    namesMedicine,
  );
  return { present, missing: missing.map((id) => ({ id, label: labels[id] })) };
}

/** The same as ids only, for a page that has words of its own. */
export function detailIds(
  kind: TopicKind,
  texts: readonly string[],
  namesMedicine: boolean,
): { present: DetailId[]; missing: DetailId[] } {
  const text = texts.map((each) => each.slice(0, sampleLength)).join('\n');
  const isPresent = (id: DetailId): boolean =>
    signs[id].test(text) || (id === 'which_medicine' && namesMedicine);
  const present = wanted[kind].filter(isPresent);
  return { present, missing: wanted[kind].filter((id) => !present.includes(id)) };
}
