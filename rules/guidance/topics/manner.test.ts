import { expect, test } from 'vitest';
import { findHostile, findWorry } from './manner.ts';
import { needsNoReply } from './no-reply.ts';

const hostile = [
  'you people are useless',
  'you are the worst doctor i ever had, idiot',
  'son unos inutiles nadie contesta',
  'que porqueria de servicio',
  'I will make sure you lose your job you moron',
  'no sirven para nada son unos incompetentes',
  'go to hell',
  'you guys dont give a shit about patients',
  'la recepcionista es una estupida',
  'shut up and send my meds',
  'youre all a bunch of liars',
  'I hope you get fired you stupid cow',
  'la enfermera es una ignorante y grosera',
  'f you and your clinic',
  'screw this place',
  "I'll come down there and make you regret it",
  'you f-ing people lost my labs',
];
const upset = [
  'i feel like shit today',
  'this damn cough wont go away',
  'i am upset that nobody called me back',
  'estoy muy molesta porque no me han contestado',
  'I pee and it burns like the devil',
  'my son calls me an idiot all day, he has dementia meds, no wait its my dad',
  'the rash itches like crazy',
  'im having a crappy week with my IBS',
  'I felt the nurse was rude to me and I want to file a complaint',
  'the damn insurance denied it again',
  'my ex calls me worthless and I cry all night',
  'estoy bien enojada porque me cobraron doble',
  'soy un burro para esto de la computadora',
  'it hurts like a bitch when i pee',
  'crap I forgot my appt can you rebook',
];

test('words that may hurt the reader are noticed', () => {
  expect(hostile.filter((text) => findHostile('body', text) === null)).toEqual([]);
});

test('anger, curses at an illness and scorn for oneself or by others are let be', () => {
  expect(upset.filter((text) => findHostile('body', text) !== null)).toEqual([]);
});

const noReply = [
  'thank you doctor the cream worked',
  'gracias doctora ya me siento mejor',
  'Muchas gracias por todo, que Dios la bendiga',
  'no hace falta que me contesten solo queria avisar que ya recibi la medicina',
  'Ok thank u for letting me know',
  'Thanks, I appreciate your quick answer',
  'ya me llego, gracias',
  'thank you!! the drops worked great',
  'just an update, bp has been 124/78 all week. no need to write back',
  'Recibido, gracias',
  'thats perfect thank you so much for the letter',
  'thanks for getting me in so fast today',
];
const needReply = [
  'thanks in advance for your help with my refill',
  'thanks, when should i come back?',
  'thank you. my chest still hurts',
  'thank you for your help. I need a letter for work',
  'Thank you, can someone call me',
  'thanks i guess but i still dont know if i should stop the pill',
  'gracias, nomas una pregunta, la tomo con comida',
  'please call me back thank you',
  'gracias por su atencion, espero su respuesta',
  'I appreciate it. im out of the pills though',
  'thank you, one more thing, the pharmacy says it needs prior auth',
  'fyi i stopped taking the pill it made my legs swell',
  'thank you for the referral but they are booked til june',
  'solo para avisar que me sigue doliendo',
  'thank you. please send it to the walgreens',
  'no need to reply unless its bad news',
  'just fyi my mom fell again',
  'thanks for asking, the pain is about the same, maybe worse at night',
  'ya me tome la ultima, gracias. se me acabaron',
];

test('thanks and news that went well need no reply', () => {
  expect(noReply.filter((text) => !needsNoReply(text, true))).toEqual([]);
});

test('a question, a wish, a condition or a trouble beside the thanks needs one', () => {
  expect(needReply.filter((text) => needsNoReply(text, true))).toEqual([]);
});

const worried = [
  'sorry to bother you but my cough is back',
  'disculpe la molestia, me duele el oido',
  'i know your busy but',
  'sorry if this is a dumb question',
  'no quiero molestar pero sigo con dolor',
  'not sure if this is worth a message but my toe is red',
  'perdone que le escriba otra vez',
  'i feel silly asking but is it ok to drink wine on this',
  'apologies for the second message today',
  "i don't want to be a pain",
  'i know you all have people way sicker than me but this cough',
  "I don't like to complain but my hands shake",
  'you must be sick of me by now',
  'I am sorry to take your time',
  'perdone la molestia otra vez con lo mismo',
  'ya sé que es una tontería pero me preocupa el lunar',
  'disculpe que le insista',
  'hate to be that patient but could someone look at my rash',
];
const unworried = [
  'the noise bothers me',
  'it doesnt bother me to take the pill',
  'sorry for your loss',
  'me molesta la rodilla',
  'lo siento pero no estoy de acuerdo con el cobro',
  'i am busy on monday can we do tuesday',
  'the pain is nothing like before',
  'embarrassed at work because of my sweating',
  'sorry I missed your call',
  'I have a burden of bills, can I pay in parts',
  'I hate this medicine',
  'waste of money that brace was',
  'again the pharmacy sent the wrong one',
];

test('fear to bother is noticed', () => {
  expect(worried.filter((text) => findWorry('body', text) === null)).toEqual([]);
});

test('what hurts, and sorrow for something else, is no fear to bother', () => {
  expect(unworried.filter((text) => findWorry('body', text) !== null)).toEqual([]);
});
