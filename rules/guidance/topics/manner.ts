import type { Span } from '../advice.ts';

const sampleLength = 6000;

function spanOf(field: string, { 0: words, index }: RegExpExecArray): Span {
  return { field, start: index, end: index + words.length };
}

const threats =
  /\b(?:you(?:'| wi)?ll (?:regret|pay|be sorry|see what happens)|i know where you (?:live|park|work)|watch your back|burn (?:this|that|the) (?:place|clinic|office) down|i(?:'| wi)?ll (?:make (?:you|them) pay|come down there and|find you)|se van a arrepentir|me las van a pagar|s[eé] d[oó]nde (?:vive|trabaja)|voy a (?:ir|quemar) (?:a |la )?(?:buscarl|cl[ií]nica)\S*)\b/iu;
const scorn =
  'idiots?|morons?|stupid|dumb|incompetents?|useless|worthless|pathetic|clowns?|liars?|crooks?|jerks?|quacks?|lazy|disgusting|deaf|blind|a joke|bitch(?:es)?|b[i1*]tch(?:es)?|ass?h[o0*]les?|bastards?|scum|trash|garbage|butchers?|losers?|thie(?:f|ves)|illiterate|snippy|scam(?:mers?)?|robbers';
const escarnio =
  'idiotas?|est[uú]pid[oa]s?|in[uú]til(?:es)?|imb[eé]cil(?:es)?|incompetentes?|pendej[oa]s?|cabr[oó]n(?:es)?|tarad[oa]s?|mens[oa]s?|rater[oa]s?|ladron(?:es)?|mentiros[oa]s?|buenos? para nada|unas? (?:burr|bestia)[oa]?s?|put[oa]s?|ignorantes?|inept[oa]s?|irresponsables|malnacid[oa]s?|sinverg[uü]enzas?|maleducad[oa]s?';
const curse = String.raw`(?:mother)?f(?:u|\*|@|#)+(?:c|\*|k|@|#)+\S*|wtf|bull ?sh[i1*]+t+|sh[i1*]+t+y?|damn(?:ed)?|goddamn|crap(?:py)?|hell|screw|piss(?:ed)? off|pinches?|mierda|porquer[ií]a|chingad\S*|carajo|jodid\S*`;
const reader =
  "you|your|yours|yall|y[’']all|u|ur|ya[’']?ll|office|clinic|hospital|doctor|dr|nurses?|staff|receptionists?|front desk|place|phones?|people there|ustedes|usted|cl[ií]nica|consultorio|recepcionista|recepci[oó]n|enfermeras?|doctora?|servicio|oficina|contestan?|atienden?|atenci[oó]n";
/** Most messages hold none of these, and need no closer look. */
const harsh = new RegExp(
  `(?<!\\p{L})(?:${scorn}|${escarnio}|${curse}|shut|shame|stick|shove|f you|f-ing|chingu|bull|you people|get off|not worth|no sirven?|v[aá]yan?se|p[uú]dran|what a|for nothing|eat shit|piece|bite me)`,
  'iu',
);
const insults = [
  // Said to or of the reader, their staff or their place.
  String.raw`\b(?:you|u|your?|you're|youre|yall|y'all|you guys|you people|they|staff|doctor|nurse|nurses|receptionist|lady|guy|woman|man|office|clinic|place|desk|all)\b[^.?!\n]{0,40}\b(?:${scorn})\b`,
  String.raw`\b(?:bunch of|these|such|total|complete|what an?|you|hey|, ?) ?(?:${scorn})\s*(?:$|[.,!?\n]|people|doctors?|nurses?|staff)`,
  String.raw`\b(?:son|sois|est[aá]n|es|eres|bola de?|partida de?|punta de|qu[eé]|atajo de|esa|ese|esos|esas|recepcionista|doctora?|enfermera|secretaria|ustedes|vieja)\b[^.?!\n]{0,24}(?<!\bla m[ií]a )\b(?:${escarnio})(?!\p{L})`,
  String.raw`(?:${curse})\b(?:(?!\b(?:i|my|me)\b)[^.?!\n]){0,40}(?<!\p{L})(?:${reader})(?!\p{L})`,
  String.raw`(?<!\p{L})(?:${reader})(?!\p{L})[^.?!\n]{0,24}(?<!\b(?:like|as|hurts?|feel|feels|the|went|to) )(?<!\p{L})(?:${curse})(?!\p{L})`,
  String.raw`\b(?:shut up|shame on (?:you|every)|(?:stick|shove) it\b|go to hell|f you\b|f-ing|chingu?en? (?:a )?(?:su|tu)|(?:kind|sort) of (?:idiot|moron|fool)|(?:what|who) the hell|the hell you|screw you|eat shit|piece of (?:shit|crap|garbage)|what the (?:hell|f\S+) is wrong with you|you people (?:are|make me|don'?t)|bite me|get off your (?:ass|butt)|(?:not worth|no sirven?(?: para)?) (?:shit|crap|nada)|v[aá]yanse (?:al|a la)|v[aá]yase (?:al|a la)|p[uú]dranse|(?:this|it) is (?:total |complete |pure )?bull\S*|what a (?:joke|disgrace) of|qu[eé] porquer[ií]a|thanks for nothing|f(?:uc|\*+|u\*)k (?:you|off|this place|all of you))`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** Words told of oneself, of an illness, or of what somebody else did to the writer. */
const notTheReader =
  /(?<!\p{L})(?:i(?:[’']?m| am| feel| was)(?: (?:so|such|really|just|being|not|a|an|like))*|my (?:own |stupid |dumb |damn )*\p{L}+|calls? me|called me|(?:husband|wife|ex|boyfriend|girlfriend|dad|father|mom|mother|son|daughter|boss|he|she) [^.?!\n]{0,20}|soy|fui|me siento|m[ií]a?|marido|esposo|esposa|me (?:dice|dijo|llam\p{L}+))[^.?!\n]{0,12}$/iu;

function insultIn(text: string): RegExpExecArray | null {
  if (!harsh.test(text)) return null;
  for (const insult of insults) {
    const found = insult.exec(text);
    if (found !== null && !notTheReader.test(text.slice(0, found.index))) return found;
  }
  return null;
}

/** Wording a person may want to look at again before sending. Crisis is left to the caller: there it is never raised. */
export function findHostile(field: string, text: string): { span: Span; threat: boolean } | null {
  const sample = text.slice(0, sampleLength);
  const threat = threats.exec(sample);
  if (threat !== null) return { span: spanOf(field, threat), threat: true };
  const insult = insultIn(sample);
  return insult === null ? null : { span: spanOf(field, insult), threat: false };
}

const worries =
  /(?<!\p{L})(?:(?:sorry|apolog\p{L}+|forgive me|hate|don[’']?t (?:want|mean|like)|not trying|hope (?:this|it|i)|forgive)\b[^.?!\n]{0,30}\b(?:bother\p{L}*|bug(?:ging)?|pester\p{L}*|a pain|wast\p{L}+|take up|tak(?:e|ing) (?:up )?your time|your time|another (?:message|question|one)|second (?:message|time)|again|so (?:much|many|long)|long (?:message|story|one|email)|(?:dumb|stupid|silly|dum|basic) (?:question|thing)|nag\p{L}*|burden|annoy\p{L}*|imposing|keep (?:writing|asking|messaging|emailing|calling)|complain|be that (?:patient|person|guy|mom))|(?:probably|prolly|maybe|likely|might be|could be) (?:it[’']?s )?(?:nothing|silly|stupid|dumb|not a big deal|no big deal|over ?react\p{L}*)|(?:over ?reacting|being (?:silly|dramatic|paranoid))|(?:feel|sounds?) (?:so |kind of |kinda |really )?(?:silly|dumb|stupid|foolish|bad|embarrassed|weird) (?:for |about |even )*(?:asking|writing|to ask|messaging|bothering|but)|(?:dumb|stupid|silly) question|sick of me|i[’']?m sure (?:it[’']?s )?(?:nothing|fine)|this is (?:so |kind of |a little |really )?embarrass\p{L}+|(?:people|patients) (?:way |much |a lot )?sicker than|almost did(?:n[’']?t| not) (?:write|ask|send)|not sure (?:if |whether )?(?:this|it|its|it[’']s)(?: is|[’']s)? (?:even )?(?:worth|important|a big deal|anything)|know (?:you|u|your|you[’']re|ur|y[’']?all|the doctor)(?: guys)?(?:[’']re| are| r|[’']s| is| must be)? ?(?:so |very |really |all )*(?:busy|swamped|slammed|have (?:sicker|more important))|(?:lamento|siento) (?:mucho )?molest\p{L}+|(?:disculp\p{L}+|perd[oó]n\p{L}*|perdone?n?)[^.?!\n]{0,16}(?:molest\p{L}*|escrib\p{L}+ (?:otra vez|tanto|de nuevo)|otra vez|que (?:le |les )?(?:escriba|insista|pregunte)|tant[oa]s? (?:pregunta|mensaje|molestia)s?|la lata|el mensaje (?:tan )?largo)|no (?:l[eoa]s? )?(?:quiero|quisiera|es mi intenci[oó]n) (?:estar )?(?:molesta(?:r|nd)\p{L}*|dar lata|ser (?:una )?(?:molestia|carga)|quitarle\p{L}* (?:el |su )?tiempo)|s[eé] que (?:est[aá]n?|anda\p{L}*|tienen?) (?:muy |bien |tan )?(?:ocupad|much)\p{L}*|me da (?:mucha |un poco de |tanta )?(?:pena|verg[uü]enza) (?:preguntar|escribir|molestar|decir|pedir)\p{L}*|pregunta (?:tonta|boba)|(?:tal vez|quiz[aá]s?|a lo mejor|capaz que?|igual y|seguro) (?:no (?:es|sea) nada|es nada|exagero|estoy exagerando|es una tonter[ií]a)|estoy exagerando|es una tonter[ií]a|no s[eé] si (?:sea|es) (?:importante|tonto))(?!\p{L})/iu;

/** Someone who fears to bother, and may leave out what matters. */
export function findWorry(field: string, text: string): Span | null {
  const match = worries.exec(text.slice(0, sampleLength));
  return match === null ? null : spanOf(field, match);
}
