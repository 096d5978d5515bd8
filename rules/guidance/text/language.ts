/** Common small words of languages people in US clinics write in; folded, without accents. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and is my i to of a in for have it that was on with you me he she his her not can been be this do are but or had has from at we am need please would no what when',
  es: 'el la los las de que y en un una me mi por con para se lo es no tengo esta estoy le su del al como pero muy desde cuando si soy hola gracias necesito quiero puedo hace dolor duele cita receta fiebre tos calentura presion anoche ocupo medicina medicinas pastilla pastillas manana nina nino ayer doctora quiero quisiera tiene',
  pt: 'nao estou com uma meu minha voce ele ela muito tenho dor sinto preciso obrigado obrigada ha para dias desde esta foi os as um ao isso sou mais pelo tambem',
  fr: 'je le les et est une pas mon ma des du que qui pour dans avec vous suis ai depuis mal il elle sur ne bonjour merci nous cette ce au tres besoin mes jai jours',
  ht: 'mwen li yo nan ki ak pou pa gen yon te ap mwenm fe doule se ou nou sa tet jou depi tanpri mesi bezwen kapab vant lafyev',
  vi: 'toi bi va khong la cua cho den duoc co mot nay bac si dau ngay voi con em anh chi xin cam on thuoc nguoi rat nhieu',
  tl: 'ang ng sa ako ko na po mga hindi ay si may kung lang naman masakit yung ba siya ito opo salamat kailangan araw',
  de: 'ich und der die das ist nicht ein eine mein mit habe fur auf es sie zu wir seit schmerzen bitte danke',
  it: 'il che di non mi sono una per con ho mio mia della ma da dolore grazie sto questo molto anche',
  pl: 'nie sie jest mam na do to ze od moj moja prosze boli jak ale dzien mnie bardzo',
  so: 'waan iyo oo waxaan ayaa ma in ku aan igu ka la si xanuun maalmood',
};

/** Words no English or Spanish message holds; each says as much as two small ones. */
const tellingWords: Readonly<Record<string, string>> = {
  pt: 'estou minha preciso febre tosse doutora doutor pressao consegue consigo obrigada obrigado filha filho gravida tontura voces sinto cabeca barriga receita',
  fr: 'docteur fievre fils fille enceinte ordonnance salut besoin toux rendez bonjour bonsoir merci ventre poitrine tete puis peux plait depuis',
  ht: 'mwen doule bezwen pitit randevou lafyev dokte docte fyev tanpri mesi kapab estomak',
  vi: 'thuoc khong ngay nguc',
  tl: 'nahihilo nagsusuka huminga nahihirapan ulo dibdib gamot nilalagnat lagnat ubo anak masakit kailangan hirap salamat naman opo akong',
  de: 'brauche termin kopfschmerzen brustschmerzen fieber arzt husten atmen schmerzen bitte danke seit rezept tochter habe',
  it: 'bisogno ricetta febbre tosse testa ieri giorni respirare dolore grazie sono figlia figlio buongiorno petto',
  pl: 'glowy bol boli wizyty lekarza goraczka goraczke kaszel potrzebuje wczoraj prosze jestem dzien dobry recepte',
  so: 'xanuun waxaan baahanahay qabaa xanuunsan cunug cunugaygu cunugayga dhakhtar madax ballan neefsan yahay',
};
const tellingWeight = 2;

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ko', /[\uac00-\ud7af]/],
  ['ja', /[\u3040-\u30ff]/],
  ['zh', /[\u4e00-\u9fff]/],
  ['ar', /[\u0600-\u06ff]/],
  ['ru', /[\u0400-\u04ff]/],
  ['hi', /[\u0900-\u097f]/],
  ['ne', /[\u0900-\u097f]/],
  ['th', /[\u0e00-\u0e7f]/],
  ['am', /[\u1200-\u137f]/],
  ['he', /[\u0590-\u05ff]/],
  ['el', /[\u0370-\u03ff]/],
  ['vi', /[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i],
];

type Weights = [code: string, weight: number][];
let languagesOf: Map<string, Weights> | undefined;

function wordTable(): Map<string, Weights> {
  if (languagesOf !== undefined) return languagesOf;
  languagesOf = new Map();
  for (const [lists, weight] of [
    [smallWords, 1],
    [tellingWords, tellingWeight],
  ] as const) {
    for (const [code, words] of Object.entries(lists)) {
      for (const word of words.split(' ')) {
        const known = languagesOf.get(word) ?? [];
        languagesOf.set(word, [...known.filter(([other]) => other !== code), [code, weight]]);
      }
    }
  }
  return languagesOf;
}

const sampleLength = 4000;
/** How many words are looked at. */
export const sampleWords = 600;
const leastLetters = 3;

function scriptOf(sample: string): string | null {
  if (!/[\u0370-\uffff\u01a0-\u01b0\u0110-\u0111]/.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, pattern] of scripts) {
    const found = sample.match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0;
    const share = found / Math.max(1, letters);
    if (found >= (code === 'vi' ? 2 : leastLetters) && share > (code === 'vi' ? 0.06 : 0.3))
      return code;
  }
  return null;
}

/** The language of a text, as a BCP 47 tag, or `fallback` when it does not say. `words` are its words, folded. */
export function detectLanguage(text: string, words: readonly string[], fallback: string): string {
  const sample = text.slice(0, sampleLength);
  const byScript = scriptOf(sample);
  if (byScript !== null) return byScript;
  const table = wordTable();
  const counts = new Map<string, number>();
  for (let index = 0; index < Math.min(words.length, sampleWords); index += 1) {
    const codes = table.get(words[index] ?? '');
    if (codes === undefined) continue;
    for (const [code, weight] of codes) counts.set(code, (counts.get(code) ?? 0) + weight);
  }
  if (/[ąęłśźż]/i.test(sample)) counts.set('pl', (counts.get('pl') ?? 0) + tellingWeight);
  if (/[ãõ]/i.test(sample)) counts.set('pt', (counts.get('pt') ?? 0) + tellingWeight);
  if (/[ñ¿¡]/i.test(sample)) counts.set('es', (counts.get('es') ?? 0) + 1);
  const bonus = counts.get(fallback) ?? 0;
  let best = fallback;
  let most = bonus;
  for (const [code, count] of counts) {
    // English and Spanish are expected here; another language has to show more than a stray word.
    const least = code === 'en' || code === 'es' ? 1 : 3;
    if (count > most && count >= least) {
      best = code;
      most = count;
    }
  }
  return best;
}
