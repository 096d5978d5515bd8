import { lines } from '../stock.ts';

/** Words and phrases that may stand for each other wherever they occur, so that no one sounds like the next person. */
export const wording = lines(`
  I am|I'm
  it is|it's
  do not|don't
  does not|doesn't
  did not|didn't
  cannot|can't
  is not|isn't
  was not|wasn't
  have not|haven't
  has not|hasn't
  that is|that's
  you are|you're
  we are|we're
  I have had|I've had
  I have been|I've been
  I would|I'd
  I will|I'll
  we will|we'll
  you will|you'll
  let us talk|let's talk
  let us look|let's look
  let us choose|let's choose
  let us try|let's try
  let us go|let's go
  will not|won't
  would not|wouldn't
  should not|shouldn't
  until|till
  a bit|a little
  maybe|perhaps
  every day|each day
  every night|each night
  every week|each week
  right now|at the moment|just now
  need to|have to
  most of the time|mostly
  the lab|the laboratory
  the order is in|I put the order in
  in your documents|under documents|on your documents page
  is fine|is okay|is all right
  are fine|are okay
  very likely|most likely|probably
  twice a day|two times a day|morning and evening
  three times a day|3 times a day
  with food|with a meal|along with food
  for a week|for seven days
  two weeks|14 days
  blood test|lab test
  come in|stop by|drop in
  I sent|I have sent|I just sent
  I put|I have put
  I called|I phoned|I rang
  anything else|something else
  thank you for|thanks for
  nothing to worry about|no cause for worry
  worries us|concerns us
  let me know|tell me
  take a look|have a look
  not sure|unsure
  started|began
  all the time|constantly|non stop
  all day|the whole day
  it helps|that helps
  instead of|rather than
  hardly|barely
  usually|normally|as a rule
  pills|tablets
  sent to|sent over to
  a day or two|one or two days
  kind of|sort of
  before bed|at bedtime
  try it|give it a try
  get worse|worsen
  gets worse|worsens
  right away|at once|straight away
  a month ago|four weeks ago
  I think|I believe|I suspect
  I feel|I am feeling
  I wonder|I keep wondering
  can I|could I
  you can|you may
  we look|we check
`);
