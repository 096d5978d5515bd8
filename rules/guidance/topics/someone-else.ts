import type { Span } from '../advice.ts';
import { matchesOf } from '../text/matches.ts';

const sampleLength = 6000;

const family =
  'mothers?|moms?|momma|mama|mum|fathers?|dads?|daddy|husband|wife|sons?|daughters?|bab(?:y|ies)|newborn|infant|child(?:ren)?|kids?|kiddo|grandmother|grandma|granny|grandfather|grandpa|grandparents?|brother|sister|partner|toddler|parents?|aunt|uncle|friend|neighbor|mother-in-law|father-in-law|mother in law|father in law|girlfriend|boyfriend|roommate|boys?|girls?|little (?:one|girl|boy)|twins?|grandson|granddaughter|nephew|niece|spouse|fianc[eé]e?|cousin|stepson|stepdaughter|client|patient|youngest|oldest|eldest|teen(?:ager)?';
const familia =
  'mam[aá]|mami|pap[aá]|papi|madre|padre|esposo|esposa|marido|mujer|se[nñ]ora|hij[oa]s?|hijit[oa]|beb[eé]s?|ni[nñ][oa]s?|chiquit[oa]|abuel(?:it)?[oa]s?|herman(?:it)?[oa]s?|pareja|suegr[oa]|t[ií][oa]|amig[oa]|vecin[oa]|niet[oa]|novi[oa]|sobrin[oa]|cu[nñ]ad[oa]|primo|prima|pacientito';
/** "My 4 year old daughter", "our youngest son", "mi otro niño". */
const between = String.raw`(?:\s(?!and\b|or\b|who\b|is\b|has\b)[\p{L}\d-]+){0,3}?`;
const relative = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:my|our)${between} (${family})|(?:mi|mis|nuestr[oa])${between} (${familia})|the (baby|kids?|twins|newborn|little one)|(?:el|la) (beb[eé]|ni[nñ][oa])|(grandpa|grandma|granny|mom|dad|mama|daddy|abuelita|abuelito|mam[aá]|pap[aá])(?=['’]?s\b| (?:is|has|needs|keeps|can|won|tiene|est[aá]|no)\b)|(?:my|our)${between}(?: |-)(?:year|yr|yo|month|mo|week|wk)s?(?:-| )?(old))(?![\p{L}])`,
  'giu',
);
const onBehalf = new RegExp(
  String.raw`(?<![\p{L}])(?:on behalf of|(?:writing|messaging|asking|checking|calling|message is|question is|this is|it(?:'|’)?s|here) (?:in )?(?:for|about|regarding) (?:my|our|his|her|another)\b(?! (?:own|refill|results?|labs?|meds?|medicine|appointment|visit|bill))[\p{L} ]{0,20}?(?:${family})|this is (?:her|his|\p{L}+(?:'|’)s) (?:daughter|son|wife|husband|mother|mom|father|dad|caregiver|sister|brother)|i(?:(?:'|’)?m| am) (?:her|his|\p{L}+(?:'|’)s) (?:daughter|son|wife|husband|mother|mom|father|dad|caregiver|caretaker|aide|sister|brother)|i (?:take care of|care for|look after) (?:mr|mrs|ms|an?|the|my)\b(?=[^\n]{0,40}[.,] ?(?:he|she|her|his|they)\b)|(?:le |les )?escrib(?:o|iendo) (?:por|de parte de|para|en nombre de) (?:mi|un|una|el|la|don|do[nñ]a)\b|de parte de (?:mi|don|do[nñ]a|la se[nñ]ora|el se[nñ]or)|(?:es|pregunto|pregunta|mensaje|cita|receta) (?:es )?(?:para|por|de) mi (?:${familia})|soy (?:su|la|el) (?:hij[oa]|espos[oa]|mam[aá]|pap[aá]|cuidador[a]?|herman[oa]|niet[oa])\b)`,
  'iu',
);
/** What the person does or has who is the matter of the message. */
const need =
  /^(?:[’']s?)?[\p{L}\d ,]{0,24}?(?<!\p{L})(?:needs?|wants? (?:to|his|her|an?|some|the)|ha(?:s|ve)|keeps?|is|are|isn[’']?t|ain[’']?t|can[’']?t|cannot|won[’']?t|wont|doesn[’']?t|hasn[’']?t|couldn[’']?t|stopped|started|got|getting|took|takes?|fell|hit|burn(?:ed|t)?|cut|threw|throws?|throwing|vomit\p{L}*|cough\p{L}*|cr(?:y|ies|ying)|feels?|hurts?|swallowed|ate|drank|lost|ran|been|was|were|broke|complain\p{L}*|sounds?|looks?|fever|temp\p{L}*|rash|pain|blood|sugar|pressure|cough|medicine|meds?|pills?|inhaler|drops|shots?|acne|skin|refill|prescription|appointment|bill|form|results?|tiene|trae|est[aá]|anda|(?:ya )?no (?:puede|oye|ve|camina|habla|quiere|come|duerme|ha|deja|se)|se (?:cay[oó]|siente|tom[oó]|quem[oó]|cort[oó]|le|peg[oó]|desmay[oó]|queja)|le (?:duele|dio|da|falta|toca|dieron|sali[oó]|salieron|pica|arde|sangra|hace)|ocupa|necesita|sigue|vomit\p{L}*|amaneci[oó]|empez[oó]|tom[oó]|comi[oó]|trag[oó]|llora)(?!\p{L})/iu;
/** A relative who tells, drives, gave a cold or had an illness long ago leaves the writer the one who asks. */
const bystander =
  /^(?:[’']s?)?(?: \p{Lu}\p{L}+)?,?\s*(?:(?:always|also|just|even|only|siempre|tambi[eé]n) )?(?:and (?:i|me|my)\b|y (?:yo|me|mi|a m[ií])\b|both|says?|said|thinks?|thought|told|noticed|wants? me|made me|makes me|sa(?:w|ys)|is (?:worried|a\b|an\b|my\b|getting (?:married|divorced)|due|coming|here|with me|driving|helping|telling|visiting|graduating|at|in (?:town|school|college|the)|now \d)|are (?:coming|here|visiting|with me)|was (?:a\b|an\b|diagnosed|worried|born|here|with me)|had\b(?! (?:her|his) )|died|dies|pass(?:ed|ing)|gave|gives|got me|drove|drives?|(?:to )?(?:pick|have access|be added|see my|read my|get my|speak|talk)\b|will (?:drive|pick|call|come|bring)|can (?:drive|pick|bring)|come with|brought|takes? me|took me|helps?|helped|worries|keeps? (?:telling|asking|saying)|calls? me|hits?\b|dice|cree|piensa|me\b|muri[oó]|tuvo|falleci[oó]|padeci[oó]|es (?:una?\b|enfermer|doctor|mi\b)|viene|va a|se casa|est[aá] (?:preocupad|aqu[ií]|conmigo)|[’']s (?:side|wedding|graduation|birthday|house|funeral|party)|(?:house|wedding|car|funeral|birthday))/iu;
const ownQuestion =
  /(?<!\bwhat )\b(?:should i|do i|am i|can i|could i|will i|my (?:risk|chances)|get (?:tested|checked|screened)|do you think i|debo|tengo que|me (?:hago|toca|har[ií]an?|deber[ií]a)|me puedo|puedo (?:tener|hacerme))\b/i;
const hasIllness =
  /^(?: \p{L}+)?\s*(?:has|have|tiene|tienen|is|are|was|were)\b[^.?!\n]{0,60}[.?!,\n]/iu;

/** The writer's own trouble or wish. */
const own =
  /\b(?:i (?:have|had|feel|felt|get|got|take|took|woke|hurt|fell|am (?!worried|writing|asking|calling|scared|his|her|the)|was|need (?:a|to|my)|want (?:a|to|my)|can[’']?t (?:sleep|walk|eat|breathe|come|go|work))|i[’']?(?:ve|m) (?!worried|writing|asking|calling|scared|his|her|the)|me (?:duele|siento|dio|da|pica|arde|sali|hice|tom|ca[ií])|tengo|estoy (?!preocupad|escrib)|siento|ando|my (?:own|chest|back|head|knee|throat|leg|foot|arm|stomach|skin|period|blood|sugar|appointment|refill|results|labs?|visit|medicine|meds|doctor|bill)|mi (?:propi|pecho|espalda|cabeza|rodilla|garganta|pierna|pie|brazo|est[oó]mago|piel|regla|presi[oó]n|az[uú]car|cita|receta|medicina|doctor))/i;

interface Someone {
  readonly who: string;
  readonly span: Span;
}

const careOf =
  /(?:recetas?|medicinas?|pastillas?|citas?|resultados?|cultivo|ex[aá]menes|examen|papeles|pregunt\p{L}*|tiras|insulina|refills?|appointment|results?|labs?|pills?|forms?|question)[^.?!]{0,24}\b(?:de|para|por|for|of|about) $/iu;

function isTheirs(text: string, before: string, isOwn: () => boolean): boolean {
  if (bystander.test(text)) return false;
  // "La receta de mi mamá", and a relative in a message that has nothing of the writer's own.
  const isMeant = need.test(text) || careOf.test(before) || (text.trim() !== '' && !isOwn());
  if (!isMeant) return false;
  // "My son gave", "told my wife", "living with my mother": she is not the matter.
  if (
    /\b(?:with|told|to|from|like|than|breastfeeding|nursing|behind|con|como|a|due|until|since)\s$/i.test(
      before,
    )
  ) {
    return /^(?:[’']s)/.test(text);
  }
  // "My mother has diabetes, should I be tested?" asks about the writer.
  return !(hasIllness.test(`${text}\n`) && ownQuestion.test(text));
}

/** Someone writing for another person, and who that is. */
export function findSomeoneElse(field: string, text: string): Someone | null {
  const sample = text.slice(0, sampleLength);
  const isOwn = (): boolean => own.test(sample);
  const behalf = onBehalf.exec(sample);
  if (behalf !== null) {
    const end = behalf.index + behalf[0].length;
    return { who: whoIn(sample, behalf), span: { field, start: behalf.index, end } };
  }
  for (const match of matchesOf(sample, relative)) {
    const end = match.index + match[0].length;
    const before = sample.slice(Math.max(0, match.index - 48), match.index);
    if (isTheirs(sample.slice(end, end + 120), before, isOwn)) {
      const who = match.slice(1).find((each) => each !== undefined) ?? match[0];
      return { who, span: { field, start: match.index, end } };
    }
  }
  return null;
}

function whoIn(text: string, { 0: said, index }: RegExpExecArray): string {
  for (const match of matchesOf(text.slice(index, index + said.length + 60), relative)) {
    const who = match.slice(1).find((each) => each !== undefined);
    if (who !== undefined) return who;
  }
  return said;
}
