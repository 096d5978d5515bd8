import { fold } from '../text/tokens.ts';
import type { AskedQuestion, ReplyThread } from './coach-reply.ts';

const longestStem = 6;
const shortestContentWord = 3;
const leastShared = 4;
const enoughOverlap = 1 / 3;
const enoughToStandAlone = 2;
/** So that time grows with the length of what was written, and no further. */
const sampleLength = 8000;
const mostQuestions = 30;
/** "Is that bad?": what it is about stands before it. "Can I shower with it?" says enough itself. */
const pointing =
  /(?<!\p{L})(?:(?:is|are|was|were|does|do|did|will|can|could|should|would) (?:that|this|it|those|these)|eso|ese|esto|así|asi|lo)(?!\p{L})/iu;

const smallWords = new Set(
  'the and for are but not you all any can had her was one our out has him his how its let may now old see two who did get got she too use yes yet why off few own say says said per via about after again also been before being could does doing from have into just like more much need only other should some still take than that their them then there these they this very want well were what when where which while will with would your know wondering whether please okay tell thing things something somebody anything que los las una uno por con del sus son mas muy sin fue era soy hay les nos ese esa eso esto sea ser mis tus ella como cual cuando cuanto debo desde donde esta este hacer hasta luego mucho para pero poco porque puede puedo quiero queria quisiera saber sobre solo tambien tengo tiene todo usted preguntar doctora doctor hola'.split(
    ' ',
  ),
);
/**
 * A question that lost its mark. "When I stand, it hurts", "Esta herida me arde" and "Es una tos seca" tell, so a word
 * that can open a statement needs another after it that asks.
 */
const startsQuestion = new RegExp(
  `^\\s*(?:¿|(?:${[
    "why|whose|(?:can|could|should|do|does|did|is|are|was|were|will|would|may|am)(?:n[’']?t)? (?:i|we|you|he|she|it|they|this|that|these|those|there|the|my|his|her|our|your|any|anyone|someone|dr)",
    "(?:what|when|where|who|how)(?:[’']s| (?:is|are|was|were|am|do|does|did|can|could|should|will|would|may|about|if|to))",
    'how (?:long|much|many|often|soon|bad|far|high|low)|which (?:is|are) (?:better|best|safer|right)|(?:what|which) (?:time|day|dose|kind|one|pill|medicine|number|test|doctor)',
    'qué|cuándo|dónde|cuáles|cuál|quiénes|quién|por qué|cómo|cuántos|cuántas|cuánto|cuánta|puedo|pueden|podemos|podría|podrían|debo|debería',
    'que (?:hago|hacemos|puedo|debo|tomo|significa|quiere decir|dosis|pastilla|hora)|cual es|por que (?:me|no|se|es|tengo)',
    '(?:como|cuando|donde) (?:puedo|pueden|podemos|debo|hago|le hago|es|est[aá]n?|me toca|va a|van a|se toma|se pide|queda)',
    'cuantos?|cuantas?|quien (?:puede|me|lo|la)',
    "(?:(?:just |i am |i[’']m |was )*wondering|(?:i )?(?:just )?(?:want(?:ed)?|would like|need) to know|(?:please )?let (?:me|us) know|tell me|(?:i[’']m )?not sure|unsure) (?:know )?(?:if|whether|how|when|what|why|which|who|where)",
    '(?:(?:le |les )?(?:quer[ií]a|quisiera|quiero|necesito) (?:saber|preguntar)|d[ií]g[ae](?:n)?me|no s[eé]) (?:si|cu[aá]ndo|qu[eé]|c[oó]mo|d[oó]nde|cu[aá]l)',
    'es (?:normal|seguro|peligroso|malo|grave|necesario|posible|lo mismo)|está bien (?:si|que)|hay (?:algo|alg[uú]n|alguna|alguien|problema)',
  ].join('|')})(?!\\p{L}))`,
  'iu',
);
/** A question that follows in the same sentence: "it hurts, can I walk", "… and do I need a new one". */
const joinsQuestion = new RegExp(
  `(?:[,;:]|(?<!\\p{L})(?:and|or|but|also|so|then|y|o|pero|tambi[eé]n|if not|si no)|\\s(?=(?:qu[eé] (?:hago|le doy)|what (?:should|can|do) (?:i|we) (?:do|give|try))(?!\\p{L})))\\s*(?=(?:and |also |y |tambi[eé]n )*(?:${[
    '(?:can|could|should|do|does|did|will|would|may|am) (?:i|we|you|he|she|it|they|my)',
    'is (?:it|this|that) |are (?:they|these) ',
    '(?:what|when|where|how|why|who|which) (?:is|are|do|does|should|can|could|will|would|long|much|many|often|soon|to|about|i|time|day)',
    'whether |(?:wondering|want to know|wanted to know|need to know|let me know) ',
    '(?:qué|cuándo|dónde|cuál|cuánto|cuántos|cómo|por qué) ',
    'a qu[eé] hora |(?:puedo|debo|debería|tengo que) |(?:que|cuando|como|donde) (?:hago|puedo|debo|me toca|tomo)',
    '(?:quer[ií]a|quisiera|quiero) saber |si (?:puedo|debo|tengo que|es normal|necesito|est[aá] bien)',
  ].join('|')}))`,
  'giu',
);
const directAnswer =
  /^(?:yes|no|not (?:yet|now|really)|sure|correct|exactly|absolutely|probably|it depends|todav[ií]a no|a[uú]n no|correcto|of course|it is (?:ok|okay|safe|fine|normal)|you (?:can|should|may|do not|don't)|s[ií]|claro|puede|debe|no hace falta|est[aá] bien)\b/i;

/** What an answer to a question of this kind speaks of, when it need not repeat the words. */
const answersByKind: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:when|how soon|cu[aá]ndo)\b/iu,
    /\b(?:today|tomorrow|tonight|right away|now|in (?:a|an|one|two|three|\d+|the) |(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|by |after |until |once |next |within |if (?:it|you)|hoy|ma[nñ]ana|en (?:un|una|dos|tres|\d+|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes)|despu[eé]s de|antes de|cuando )/iu,
  ],
  [
    /\b(?:how long|cu[aá]nto tiempo|cu[aá]ntos d[ií]as)\b/iu,
    /\b(?:for|about|up to|until|por|hasta|unos?|unas?)? ?(?:a|an|one|two|three|four|\d+(?: ?(?:to|-|a) ?\d+)?|un|una|dos|tres) (?:more )?(?:hours?|days?|weeks?|months?|horas?|d[ií]as?|semanas?|meses)\b/iu,
  ],
  [
    /\b(?:worr(?:y|ied)|normal|serious|bad|dangerous|concern\p{L}*|preocup\p{L}*|grave|malo|peligroso)/iu,
    /\b(?:normal|common|expected|not (?:serious|dangerous|bad)|no need to worry|not (?:be )?worr\p{L}+|concern\p{L}*|serious|usual|no se preocupe|es com[uú]n|no es (?:grave|peligroso|malo)|esperad[oa])/iu,
  ],
  [
    /\bwhat (?:should|can|do|else can) (?:i|we) (?:do|try|give)|\bqu[eé] (?:hago|puedo hacer|le doy|hacemos)/iu,
    /(?:^|[,.] |please |you can )(?:take|use|try|stop|keep|call|come|go|rest|drink|put|give|start|apply|avoid|wait|tome|use|deje|siga|llame|venga|vaya|descanse|beba|ponga|dele|evite|espere)\b/iu,
  ],
];

/** Sentences as they are told from each other by their ends. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function contentStems(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).map(fold);
  const kept = words.filter((word) => word.length >= shortestContentWord && !smallWords.has(word));
  return [...new Set(kept.map((word) => word.slice(0, longestStem)))];
}

/** "Walking" speaks of "walk"; "ice" only of "ice". */
function isShared(one: string, other: string): boolean {
  const length = Math.max(leastShared, Math.min(one.length, other.length) - 1);
  return (
    one === other || (one.length >= leastShared && one.slice(0, length) === other.slice(0, length))
  );
}

interface OpenQuestion {
  readonly text: string;
  /** What an answer would speak of, one or the other. */
  readonly about: readonly (readonly string[])[];
}

interface Piece {
  readonly text: string;
  readonly asks: boolean;
}

const onlyJoints = /^[\s¿¡,;:]*(?:(?:and|or|but|also|so|then|y|o|pero|tambi[eé]n)[\s,]*)*$/iu;
const jointsBefore = /^(?:(?:and|or|but|also|so|then|y|o|pero|tambi[eé]n)\s+)+/iu;
const jointsAfter = /[\s,;:]+(?:(?:and|or|but|also|y|o|pero|tambi[eé]n)\s*)*$/iu;

/** A sentence cut where a question begins in it. */
function piecesOf(sentence: string): Piece[] {
  const starts = [0];
  for (const { 0: joint, index } of sentence.matchAll(joinsQuestion)) {
    const start = index + joint.length;
    if (!onlyJoints.test(sentence.slice(starts.at(-1), start))) starts.push(start);
  }
  return starts.map((start, index) => {
    const text = sentence
      .slice(start, starts[index + 1])
      .replace(jointsAfter, '')
      .trim();
    const asks =
      index > 0 ||
      startsQuestion.test(text.replace(jointsBefore, '')) ||
      (starts.length === 1 && text.endsWith('?'));
    return { text: index > 0 ? text.replace(jointsBefore, '') : text, asks };
  });
}

/** The patient's questions since staff last answered. "Is that bad?" is about what stands before it. */
function openQuestions(thread: ReplyThread): OpenQuestion[] {
  const last = thread.messages.findLastIndex(
    (message) => message.author === 'staff' && message.asks !== true,
  );
  const pieces = thread.messages
    .slice(last + 1)
    .filter((message) => message.author === 'patient')
    .flatMap((message) => sentencesOf(message.text.slice(0, sampleLength)))
    .flatMap(piecesOf);
  const questions = pieces.flatMap(({ text, asks }, at) => {
    if (!asks) return [];
    const own = contentStems(text);
    const pointsBack = own.length < enoughToStandAlone && pointing.test(text);
    const before = pointsBack ? [contentStems(pieces[at - 1]?.text ?? '')] : [];
    return { text, about: [own, ...before] };
  });
  return questions.slice(0, mostQuestions);
}

interface Said {
  readonly sentence: string;
  readonly said: readonly string[];
}

/** The sentence that shares most words with what was asked, if it shares enough. */
function closest(asked: readonly string[], replies: readonly Said[]): string | null {
  let best: string | null = null;
  let bestShare = 0;
  for (const { sentence, said } of replies) {
    const shared = asked.filter((stem) => said.some((each) => isShared(stem, each))).length;
    const share = asked.length === 0 ? 0 : shared / asked.length;
    if (share > bestShare) {
      best = sentence;
      bestShare = share;
    }
  }
  return bestShare >= enoughOverlap ? best : null;
}

function byKind(question: string, replies: readonly string[]): string | null {
  const answers = answersByKind.filter(([asked]) => asked.test(question));
  return replies.find((sentence) => answers.some(([, answer]) => answer.test(sentence))) ?? null;
}

/** Each question the patient asked, and the sentence that seems to answer it. */
export function questionsOf(reply: string, thread: ReplyThread): AskedQuestion[] {
  const replies = sentencesOf(reply.slice(0, sampleLength));
  const spoken = replies.map((sentence) => ({ sentence, said: contentStems(sentence) }));
  const questions = openQuestions(thread);
  const byWords = questions.map(
    ({ about }) =>
      about.map((asked) => closest(asked, spoken)).find((each) => each !== null) ?? null,
  );
  return questions.map(({ text }, index) => {
    // A sentence that answers one question in its own words is not taken for another's answer.
    const free = replies.filter((sentence) => !byWords.includes(sentence));
    const lone =
      questions.length === 1 ? replies.find((each) => directAnswer.test(each)) : undefined;
    const answeredBy = byWords[index] ?? byKind(text, free) ?? lone ?? null;
    return { text, looksAnswered: answeredBy !== null, answeredBy };
  });
}
