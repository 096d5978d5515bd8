import { lines } from '../stock.ts';

/** What people say around their reason, in English. */
export const voice = {
  greeting: lines(`
    Hi,
    Hello,
    Hi there,
    Good morning,
    Good afternoon,
    Hello {doc},
    Hi {doc},
    Dear {doc},
    Good evening,
    To the nurses,
    Hi everyone,
    Hello again,
    Dear nurse,
    {doc},
  `),
  lead: lines(`
    I [hate|do not like] to bother you but I would rather ask.
    I meant to bring this up at my visit and it [slipped my mind|went right out of my head].
    My {family} said [to write|I should ask] so here I am.
    I am not sure [if this goes to you|who reads these] but here goes.
    Sorry this is long.
    I tried calling {when} and [sat on hold|gave up after ten minutes].
    This [may be nothing|is probably small].
    Hope you all had a [decent|quiet|nice] weekend.
    I looked at the charter page first and it said writing was fine for this.
    I am writing from my phone so excuse the typing.
    [First time|My first time] using this, so bear with me.
    I know you are busy.
    I wanted to get this down before I forget.
    I have been going back and forth about [writing|asking].
    Me again.
    You told me to write if anything [changed|came up], so I am.
    Two things, but the first one matters more.
    I am typing this on my break.
    I have put this off for {n} days.
    This is not an emergency.
    I would call but I am at {work} until {time}.
    My daughter helped me [log in|set this up] so I hope it reaches you.
  `),
  life: lines(`
    I work nights at {work}, so mornings are when I sleep.
    I look after two grandchildren most days and cannot really lie down.
    I am on my feet all day at {work}.
    We leave for {place} on {day}.
    I start a new job at {work} on {day} and would like this sorted by then.
    I live alone, up [two|three] flights, so I try to keep ahead of things.
    {family} can drive me if you want to see me.
    I do not drive, so a phone call is easier than a visit.
    I have a long bus ride in, so I would rather not come for nothing.
    My insurance changes in {month}, if that matters.
    I keep a notebook by the bed, so I can send more numbers.
    I had the same kind of thing [years ago|back in {month}] and it went away by itself.
    I looked it up and only scared myself.
    I have a wedding to go to in {place} in {n} weeks.
    We are in the middle of moving so everything is in boxes.
    I asked {family}, who is a [nurse's aide|retired pharmacist|vet tech], and got a shrug.
    My phone is best after {time}.
    I am home all day {day}.
    The baby keeps me up, so please forgive any mix-ups.
    I swim three mornings a week and have kept that up.
    I am the only one who can lift my husband, so I need my strength.
    I have not changed what I eat, except [less salt|no coffee|more soup].
    I just got back from {place}.
    Money is tight until the first of the month, so I would rather not pay for a visit if I can help it.
    My shift at {work} runs to {time} and I cannot look at my phone before then.
    I coach little league on {day} and would like to be there.
    I am writing a list for my next visit but this one felt too long to wait.
    Harvest is on, so I am in the field from dawn.
    {family} passed away in {month}, so I may not be noticing everything.
    I translate for my mother-in-law too, so I know how this page works.
    I have finals in {n} days.
    I fast on {day} for church, in case it counts.
    I walk the dog two miles, morning and evening, same as ever.
    I had to miss a day at {work} over it.
    I am not one to take pills if I can help it.
    My appointment is not until {month}.
  `),
  asides: lines(`
    A photo would be easy if you want one.
    I can come in any day but {day}.
    Nobody else at home has it.
    I am drinking plenty of water.
    I have not told anyone else yet.
    It did the same thing in {month}.
    Other than that I feel like myself.
    I have no fever that I know of.
    I am eating and sleeping about the same.
    It is more a worry than a pain.
    I wrote the times down if that helps.
    I took my other pills as always.
    I slept in the chair {when}.
    It comes and goes.
    Some days I forget about it, then it is back.
    It was worse {when}.
    My {family} noticed it before I did.
    Tylenol did not do much.
    I canceled my plans for {day} just in case.
    It is the first time this has happened.
  `),
  hope: lines(`
    Whatever you think is best.
    A short answer is fine.
    If I need to come in, {day} works.
    Please write back here rather than calling.
    You can leave a message on my phone if I do not pick up.
    I would rather hear it plainly.
    I can wait until {day}.
    No rush on this one.
    I just do not want to do the wrong thing.
    If it is nothing I will be glad to hear it.
    I check this page in the evening.
    Tell me if you need more from me.
    I trust your judgment.
    If {doc} is away, anyone who knows is fine.
    A call before {time} would reach me.
    I will keep doing what I am doing until I hear.
  `),
  signOff: lines(`
    Thank you, {me}
    Thanks, {me}
    Thanks so much.
    Thank you.
    Many thanks, {Me}
    {me}
    {Me}
    Thanks for your help, {me}
    I appreciate it.
    Thank you for your time. {me}
    Thanks in advance.
    Take care, {me}
    Bless you all. {me}
    Sincerely, {Me}
    Talk soon, {me}
    Best, {me}
    Thank you kindly.
    - {me}
  `),
  thanks: lines(`
    Thank you!
    Perfect, thanks.
    Got it.
    Will do, thank you {nurse}.
    Ok thanks
    Great, thank you so much.
    That helps.
    Thank you {nurse}.
    Okay. Thank you.
    Wonderful. Bless you.
    Will do.
    Thanks for the quick answer.
    You are the best, {nurse}.
    Good to know, thanks.
    Much appreciated.
    Understood.
    Picked it up. Thanks.
    Thank you, that is a [weight off my mind|big relief], I was [up half the night|stewing] over it.
    Thanks {nurse}. I will [try that|start on that] {day} and write if it does not work.
    I read this to {family} and we both feel better. Thank you {nurse}.
    Oh good. I had it all wrong, glad I asked before {day}.
    Okay, that makes sense now. I will set an alarm so I do not forget.
    Thank you for explaining it in words I can follow, {nurse}. I wrote it on the fridge.
    Did as you said {when}, already better. Thanks, {me}
    Thanks. {family} will take me {day}, so that works out.
    I appreciate you getting to me before the weekend. {me}
  `),
  reopen: lines(`
    I am sorry to come back to this, but I still do not know [what to do about|where we are with] it. I did what you said for {n} days and nothing changed.
    This did not quite answer me. You told me how to take care of it, but I asked whether I can keep going to {work} with it.
    It was better until {when} and now it is back, about as bad as before. Should I do the same again or come in?
    The other half of my question got lost, I think. I also wanted to know how long I should wait before I worry.
    I called the number you gave me and they said it has to come from {doc}. They would not talk to me without it.
    Thank you, but {pharm} says they never got anything. I stood there {when} for twenty minutes.
    Maybe I said it badly. I am not asking if it is dangerous, I want to know what is causing it.
    I followed the plan through {day} and I cannot keep it up with my hours at {work}. Is there another way to do it?
    I need to reopen this. {family} read your answer and reminded me I left out that it also happens {late}.
    That time does not work for me after all. My ride fell through, so {day} at {time} is out.
  `),
  staffGreeting: lines(`
    Hi {me},
    Hello {me},
    Good morning {me},
    Good afternoon {me},
    {me},
    Dear {me},
    Hi {me}, this is {nurse}.
    Hello {me}, {nurse} here.
    Hi {me}, {nurse} from the team.
  `),
  partnership: lines(`
    Thank you for writing before it got worse.
    I am glad you asked.
    Thanks for the detail, it made this easy to look into.
    That sounds [tiring|wearing|hard to live with].
    I can see why you would wonder.
    You did the right thing by [waiting to ask|writing first].
    I read this together with {doc}.
    I went through your chart before answering.
    I am sorry this took [me a while|until today].
    That is a fair question.
    What you describe is [clear|helpful].
    I am sorry you have been [dealing with|carrying] this.
    Good thinking to write the times down.
    I know waiting on this is no fun.
    {doc} and I talked about it {when}.
    Thank you for being patient with us.
    I hear that this has been a long {n} days.
    We see this a lot this time of year.
    Lots of people ask us this one.
    You have kept good track of it.
  `),
  safetyNet: lines(`
    If it gets worse before {day}, call us and say you wrote.
    The nurse line, 555-0142, is there day and night if anything changes.
    If you are worried after hours, call 555-0142 and a nurse picks up.
    Write back by {day} if it is no better.
    Should it spread, or a fever start, call rather than write.
    Call 911 for chest pain, trouble breathing or fainting, always.
    If something new shows up, do not wait for us here, call 555-0142.
    Let me know on {day} how it is going, good or bad.
    Anything sudden or severe is a phone call, not a message.
    You can add to this message any time.
  `),
  deskClose: lines(`
    Call the desk at 555-0140 if that does not suit you.
    Write back here if you need a different day.
    If plans change, please tell us a day ahead.
    Bring your insurance card and a list of your medicines.
    You will get a note here when it is done.
    I will watch for it and write when it moves.
    If you have not heard by {day}, write to me here.
    Please come ten minutes early.
    I put a reminder on my own list for {day}.
    That is all you need to do for now.
  `),
  staffSignOff: lines(`
    {nurse}, {role}
    {nurse}
    Take care, {nurse}
    Warmly, {nurse}, {role}
    {nurse}, for {doc}
    Best, {nurse}
    Thank you, {nurse}
    Talk soon, {nurse}
    {nurse}, {role} with {doc}
    Have a good {day}, {nurse}
  `),
  welcome: lines(`
    You are welcome, {me}. I am closing this one, and you can write again any time.
    Glad it helped. Have a good rest of the week, {me}.
    Happy to help, {me}.
    You are welcome.
    Any time, {me}.
    That is good to hear. I noted it for {doc}.
    Good. Let us know on {day} if it changes.
  `),
  handOff: lines(`
    Needs a decision about the dose from {doc}.
    Asks for a medical opinion, not logistics.
    This is a refill, pharmacy is quicker.
    Wrong topic picked; it is a form.
    Outside what I may advise. Vitals and story are in the note.
    Asks about a bill, not about care.
    Needs someone who speaks Spanish.
    Result needs the physician's reading before I answer.
    Patient wants an appointment, nothing clinical left.
    Symptom mentioned at the end; please look first.
  `),
  note: lines(`
    Chart reviewed. Last seen with {doc} [in {month}|{ago}], nothing new since.
    Called once, voicemail, left no details. Will try {day}.
    Home readings {bp}, {bp}, {bp}. Pulse {pulse}.
    {doc} fine with this plan, wants a recheck in {n} weeks.
    Prefers calls after {time}. Works at {work}.
    Checked allergies and interactions, none that matter here.
    Spoke to {pharm}: they have it, ready {when}.
    Not the first time: same question in {month}, same answer then.
    Reads short answers best. Keep it to one step at a time.
    No red flags in the story. Asked anyway about fever, breathing, fainting.
    Weight stable at home per patient, {lb} {when}.
    Waiting on fax from outside office, reference {ref}.
  `),
};

export type Voice = typeof voice;
