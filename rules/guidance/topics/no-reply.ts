const sampleLength = 6000;

/** The writer wants no answer. */
const saysNoReply =
  /(?<!\p{L})(?:no (?:need (?:to (?:reply|respond|answer|write back|call(?: back)?)|for (?:a|an) (?:reply|response|answer|call))|(?:reply|response|answer|action) (?:needed|necessary|required))|(?:you )?don(?:'|’)?t (?:need|have) to (?:reply|respond|answer|write back|call(?: back)?)|no (?:hace falta|es necesario|necesitan?)(?: que)?(?: me)? (?:respond\S+|contest\S+))/iu;
/** The writer only tells. */
const onlyTells =
  /(?<!\p{L})(?:just (?:an? )?fyi|fyi|for your (?:information|info|records)|just letting (?:you|u|ya|everyone) know|(?:just )?want(?:ed)? (?:you )?to (?:let you )?know|s[oó]lo (?:para (?:que sepan?|informar\S*|avisar\S*)|quer[ií]a (?:avisar\S*|agradecer\S*|que supiera\S*))|(?:les?|nomas|nom[aá]s) (?:aviso|informo))/iu;
const asks =
  /\?|¿|(?:^|[.,!\n]\s*)(?:what|when|where|who|how|why|which|qué|que (?:hora|d[ií]a|hago|pastilla|dosis)|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]l|qui[eé]n)(?!\p{L})|(?:don[’']?t|no) (?:understand|know|get it|entiendo|entend[ií])|(?<!\p{L})(?:please|pls|plz|can (?:you|i|someone|somebody|we|u)|could (?:you|i|someone|we)|i need|need (?:a|an|to|my|more)|wondering|would (?:you|like)|let me know|do i|should i|when (?:do|should|can) i|in advance|call me|get back to me|write me back|hear (?:back )?from you|(?:waiting|wait) (?:for|to)|ask(?:ing)?|questions?|but|though|however|still|unless|if|por favor|puede[ns]?|podr[ií]an?|puedo|necesito|ocupo|quisiera|quiero|qu[eé] hago|de antemano|espero|esperando|preguntas?|duda|pero|todav[ií]a|a[uú]n|sigo|sigue|quedo (?:al pendiente|en espera|atent)|ll[aá]m\p{L}*me|av[ií]s\p{L}*me|d[ií]g\p{L}*me|la tomo|lo tomo)(?!\p{L})/iu;
/** What a reader cannot leave at that. */
const trouble =
  /(?<!\p{L})(?:worse|hurts?|pain(?:ful)?|swell\p{L}*|swollen|bleed\p{L}*|fell|fall(?:en|ing)?|sick|vomit\p{L}*|throw(?:ing)? up|dizzy|rash|fever|faint\p{L}*|never|nobody|no one|nothing|not (?:working|better|right|happy)|isn[’']?t|didn[’']?t|doesn[’']?t|won[’']?t|can[’']?t|out of|ran out|almost out|lost|stopped taking|wrong|missing|denied|due|needs?|peor|duele|dolor|hinch\p{L}*|sangr\p{L}*|me ca[ií]|ca[ií]da|mare\p{L}*|fiebre|calentura|v[oó]mit\p{L}*|nadie|nunca|nada|no (?:me|le|lo|la|puedo|funciona|sirve|ha)|se me acab\p{L}*|mal|falta)(?!\p{L})/iu;
const gone =
  /(?<!\p{L})(?:(?:(?:pain|rash|fever|cough|swelling) )?(?:is|are|has|went|all|its|it[’']s|pain|rash|fever|cough) (?:gone|resolved|away|cleared|better)|no (?:more )?(?:pain|fever|rash|problems?|side effects?)|doesn[’']?t hurt|stopped (?:smoking|drinking|hurting)|se me quit[oó]|ya no|sin (?:dolor|fiebre|problemas?)|no (?:me )?duele)(?!\p{L})/iu;
const gratitude =
  /(?<!\p{L})(?:thank\p{L}*|thx|tysm|ty|tks|appreciat\p{L}*|grateful|blessings?|bless|gracias|agrade\p{L}*|bendi\p{L}*|got it|ok(?:ay)?|sounds good|perfecto?|great|will do|see you|excelente|listo|enterad[oa]|entendid[oa]|de acuerdo|merry|happy|feliz|felices|received|recib[ií]|ya (?:me )?lleg[oó])(?!\p{L})|👍|🙏|❤|👌/iu;

/** Thanks that mean the opposite. */
const bitter = /\b(?:(?:thanks|thank you|thx) for nothing|gracias por nada)\b/i;

/**
 * True when no answer is needed: the writer says so, only tells what went well, or only thanks. A question, a wish, a
 * condition or a trouble beside it asks for one.
 */
export function needsNoReply(text: string, onlyThanks: boolean): boolean {
  const sample = text.slice(0, sampleLength);
  if (bitter.test(sample)) return false;
  const rest = sample.replace(saysNoReply, ' ');
  const well = rest.replace(gone, ' ');
  if (asks.test(rest) || trouble.test(well)) return false;
  return rest !== sample || onlyTells.test(rest) || (onlyThanks && gratitude.test(sample));
}
