import type { Span } from '../advice.ts';

const sampleLength = 6000;

function firstMatch(field: string, text: string, pattern: RegExp): Span | null {
  const match = pattern.exec(text.slice(0, sampleLength));
  return match === null ? null : { field, start: match.index, end: match.index + match[0].length };
}

const threats =
  /\b(?:you(?:'| wi)?ll (?:regret|pay|be sorry|see what happens)|i know where you (?:live|park|work)|watch your back|burn (?:this|that|the) (?:place|clinic|office) down|i(?:'| wi)?ll (?:make (?:you|them) pay|come down there and|find you)|se van a arrepentir|me las van a pagar|s[eé] d[oó]nde (?:vive|trabaja)|voy a (?:ir|quemar) (?:a |la )?(?:buscarl|cl[ií]nica)\S*)\b/i;
const insults =
  /\b(?:f+u+c+k\S*|motherf\S+|bullsh\S+|a+s+s+h+o+l+e+s?|bastards?|b[i1]tch(?:es)?|(?:you|are|bunch of|these|such|total|complete) (?:all )?(?:idiots?|morons?|stupid|incompetents?|useless|worthless|pathetic|jokes?|clowns?|liars?|crooks?)|shut up|go to hell|piece of (?:shit|crap|garbage)|screw you|you people (?:are|make me|don'?t)|incompetent (?:staff|doctor|fools?|people)|what the hell is wrong with you|pendej[oa]s?|pinches?|cabr[oó]n(?:es)?|put[oa]s?|mierda|idiotas?|est[uú]pid[oa]s?|in[uú]tiles|imb[eé]cil(?:es)?|incompetentes|chingad\S*|v[aá]yanse al)\b/i;

/** Wording a person may want to look at again before sending. Crisis is left to the caller: there it is never raised. */
export function findHostile(field: string, text: string): { span: Span; threat: boolean } | null {
  const threat = firstMatch(field, text, threats);
  if (threat !== null) return { span: threat, threat: true };
  const insult = firstMatch(field, text, insults);
  return insult === null ? null : { span: insult, threat: false };
}

const selfNotKin =
  /\b(?:(?:my|our)(?: \p{L}+)? (mother|mom|mum|father|dad|husband|wife|son|daughter|baby|child|kid|grandmother|grandma|grandfather|grandpa|brother|sister|partner|toddler|parents?|aunt|uncle|friend|neighbor|mother-in-law|father-in-law|girlfriend|boyfriend|roommate|boy|girl|twins?|grandson|granddaughter|spouse|fianc[eé]e?)|(?:mi|mis)(?: \p{L}+)? (mam[aá]|pap[aá]|madre|padre|esposo|esposa|marido|hij[oa]s?|beb[eé]|ni[nñ][oa]s?|abuel[oa]|herman[oa]|pareja|suegr[oa]|t[ií][oa]|amig[oa]|vecin[oa]|niet[oa]|novi[oa]))\b/iu;
const onBehalf =
  /\b(?:on behalf of|i am (?:writing|messaging) for|this is (?:her|his) (?:daughter|son|wife|husband|mother|father|caregiver)|caring for|i(?:'| a)m (?:her|his) (?:daughter|son|wife|husband|mother|father|caregiver|caretaker|aide)|escribo (?:por|de parte de)|de parte de|soy (?:su|la|el) (?:hij[oa]|espos[oa]|mam[aá]|pap[aá]|cuidador[a]?))\b/i;
const theirNeed =
  /\b(?:he|she|they|his|her|him|hers|[eé]l|ella|le (?:duele|dio|da|falta|toca|dieron)|tiene|se (?:cay[oó]|siente)|est[aá]|needs?|has|is|was|wants|can(?:'|’)?t|won(?:'|’)?t|necesita|no puede)\b/i;
const aboutMe =
  /\b(?:drives? me|my (?:wife|husband|mom|dad|son|daughter|mother|sister|friend) (?:says?|said|thinks?|thought|told|noticed|wants me|made me|is worried|worries|keeps telling|will drive|can drive|drove)|mi (?:esposa|esposo|mam[aá]|hija|hijo|marido|hermana) (?:dice|cree|piensa|me (?:dijo|dice|lleva|trae|obliga)))\b/i;

/** Someone writing for another person, and who that is. */
export function findSomeoneElse(field: string, text: string): { who: string; span: Span } | null {
  const sample = text.slice(0, sampleLength);
  const behalf = onBehalf.exec(sample);
  const kin = selfNotKin.exec(sample);
  const match = behalf ?? kin;
  if (match === null) return null;
  if (behalf === null) {
    const after = sample.slice(match.index + match[0].length, match.index + match[0].length + 80);
    const about = aboutMe.exec(sample);
    if (!theirNeed.test(after) || (about !== null && about.index <= match.index)) return null;
    const familyStory =
      /^\s*(?:'s|’s)?\s*(?:had|died|passed|was diagnosed|both|muri[oó]|tuvo|falleci[oó])/i;
    if (familyStory.test(after)) return null;
  }
  const who = kin?.[1] ?? kin?.[2] ?? match[0];
  return { who, span: { field, start: match.index, end: match.index + match[0].length } };
}

const noReply =
  /\b(?:no (?:need to (?:reply|respond|answer|write back)|reply (?:needed|necessary)|response (?:needed|necessary))|(?:you )?don(?:'|’)?t (?:need|have) to (?:reply|respond|answer|write back)|just (?:an? )?fyi|for your (?:information|records)|just letting you know|no (?:hace falta|es necesario|necesitan?) (?:que )?(?:me )?(?:respond\S+|contest\S+)|s[oó]lo (?:para (?:que sepan|informar\S*|avisar\S*)|quer[ií]a (?:avisar\S*|agradecer\S*)))\b/i;
const asks =
  /\?|\b(?:please|can you|could you|i need|wondering|would you|let me know|do i|should i|por favor|pueden?|podr[ií]an?|necesito|quisiera|qu[eé] hago)\b/i;

/** True when the writer says no answer is needed, or only thanks. */
export function needsNoReply(text: string, onlyThanks: boolean): boolean {
  const sample = text.slice(0, sampleLength);
  if (noReply.test(sample)) return !sample.includes('?');
  return onlyThanks && !asks.test(sample);
}
