import { lines } from '../stock.ts';

/** What patients say around their reason, in English. */
export const patientVoice = {
  greeting: lines(`
    Hi,
    Hello,
    Hi there,
    Good morning,
    Good afternoon,
    Hello {Doc},
    Hi {Doc},
    Dear {Doc},
    Good evening,
    To the nurses,
    Hi everyone,
    Hello again,
    Dear nurse,
    {Doc},
  `),
  lead: lines(`
    I [hate|do not like] to bother you but I would rather ask.
    I meant to bring this up at my visit and it [slipped my mind|went right out of my head].
    {family} said [to write|I should ask] so here I am.
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
    I would call but I am at {work} until {shift}.
    My daughter helped me [log in|set this up] so I hope it reaches you.
  `),
  life: lines(`
    We leave for {place} on {day}.
    {family} can drive me if you want to see me.
    I do not drive, so a phone call is easier than a visit.
    I have a long bus ride in, so I would rather not come for nothing.
    My insurance changes in {month}, if that matters.
    I keep a notebook by the bed, so I can send more numbers.
    I had the same kind of thing [years ago|back in {month}] and it went away by itself.
    I looked it up and only scared myself.
    I have a wedding to go to in {place} in {n} weeks.
    We are in the middle of moving so everything is in boxes.
    I asked {family}, who used to be a [nurse's aide|pharmacist|vet tech], and got a shrug.
    My phone is best after {shift}.
    I am home all day {day}.
    I swim three mornings a week and have kept that up.
    I have not changed what I eat, except [less salt|no coffee|more soup].
    I just got back from {place}.
    Money is tight until the first of the month, so I would rather not pay for a visit if I can help it.
    I am writing a list for my next visit but this one felt too long to wait.
    I translate for my mother-in-law too, so I know how this page works.
    I fast on {day} for church, in case it counts.
    I walk the dog two miles, morning and evening, same as ever.
    I am not one to take pills if I can help it.
    My appointment is not until {month}.
    I sing in the choir on {day} and would hate to miss it.
    The power was out two days after the storm, if that plays a part.
    I quit smoking in {month}, so do not think it is that.
    My last doctor in {place} never wrote back, so this is new to me.
    I read slowly in English, short sentences help.
    {family} reads these with me, so write for the two of us.
    I have company from {place} until {day}.
    I am up early, any time after six is fine to call.
    It is my birthday on {day}, a good answer would be a fine gift.
  `),
  lifeWork: lines(`
    I work nights at {work}, so mornings are when I sleep.
    I am on my feet all day at {work}.
    I start a new job at {work} on {day} and would like this sorted by then.
    My shift at {work} runs to {shift} and I cannot look at my phone before then.
    I had to miss a day at {work} over it.
    The season is on at {work}, so there is no day off before {day}.
    My boss at {work} is kind about visits but the bus is not.
    I drive for {work}, so nothing that makes me sleepy, please.
    We are short two people at {work}, so calls only at lunch.
  `),
  lifeYoung: lines(`
    The baby keeps me up, so please forgive any mix-ups.
    I coach little league on {day} and would like to be there.
    I have finals in {n} days.
    My roommates think I worry too much.
    I have never needed a doctor for anything, so I do not know how this goes.
    We are between apartments, so use my phone and not the mail.
    I run on {day} and {day} with a group and do not want to stop.
    Our oldest starts school this year, so mornings are wild.
  `),
  lifeOld: lines(`
    I look after two grandchildren most days and cannot really lie down.
    I live alone, up [two|three] flights, so I try to keep ahead of things.
    I am the only one who can lift my husband, so I need my strength.
    My grandson set up this page and I am rather proud of using it.
    I have outlived three doctors, so I am in no hurry.
    I still drive, but not after dark.
    The seniors' van comes on {day}, if you need me in.
    My hands shake a little, so forgive the typing.
    We play cards on {day}, other than that I am free.
    I keep my pills in the blue box with the days on it.
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
    {family} noticed it before I did.
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
    A call before {shift} would reach me.
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
    I read this to {family} and we both feel better. Thank you {nurse}.
    Oh good. I had it all wrong, glad I asked before {day}.
    Okay, that makes sense now. I will set an alarm so I do not forget.
    Thank you for explaining it in words I can follow, {nurse}. I wrote it on the fridge.
    Thanks. {family} will take me {day}, so that works out.
    I appreciate you getting to me before the weekend.
    Done. I put it in my phone for {day} at {time}, with an alarm and everything.
    Thank you {nurse}, that is the first answer I have understood since {month}.
    I showed this to {doc}'s card on the fridge and saluted. Thanks.
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
    You said {n} days and it has been longer than that. Nothing is worse, nothing is better either, and {family} keeps asking.
    I misread your answer {when} and did half of it. Can I start over on {day} or is it too late for that?
    The form came back {when} with one box empty, the one about {work}. Could whoever signed it fill that in?
    I got a call from a number I did not know {when} and no one left a message. Was that you about this?
    Opening this up again because {pharm} gave me something that looks different. Blue, where it was white in {month}.
    It came back {late}, same spot. I had told you it was gone, so I thought you should know the rest of the story.
    I tried for {n} days like you asked. My supervisor at {work} will not allow the breaks, so what is plan B?
    {family} took me to urgent care in {place} over it. They changed what you said and now I have two plans.
  `),
  parenting: lines(`
    I work until {shift}, so a call in the evening is best.
    {family} has {him} on {day}, so either of us may answer.
    We have a trip to {place} on {day} and I would like to know before.
    {He} is the youngest of {n}, so I thought I had seen it all.
    {He} would rather eat peas than see a doctor, just so you know.
    I can bring {him} any day after school but {day}.
    The grandparents have opinions, I would like yours.
    We just moved and I cannot find anything, the thermometer included.
    {He} starts swim team on {day}.
    I am a first timer at this, so say it slowly.
    I have pictures on my phone if you want them.
    {His} sister had the same in {month} and it took weeks.
    Day care calls me at {work} every time {he} sneezes.
    {He} weighs about {kg} kilos, if you need that for the dose.
    I looked it up at midnight, which was a mistake.
    We do not have a car this week, so by phone if we can.
    My own mother swore by onion syrup, so be kind.
    {He} talks about {doc} as if you two were old friends.
    School has a half day on {day}, that would work for a visit.
    I missed half a shift at {work} and cannot miss another.
    {He} was fine at the birthday party {when}.
    I keep a log of it on the fridge now.
    {His} dad is away until {month}, so it is all me.
    Please write to me here, my phone dies by {shift}.
    {He} is picky about taste, so chewable if there is a choice.
    Nothing else is new, same house, same cat.
  `),
  caring: lines(`
    I live in {place} and see {him} on weekends.
    {He} does not want to be a bother, so {he} will not write this.
    {family} helps on {day}, the rest is me.
    {He} hears better on the {side} side, if you call.
    I work at {work} and can pick up the phone until {shift}.
    {He} was a different person in {month}.
    We have had a hard year, to be honest.
    I do not want to go behind {his} back, {he} knows I am writing.
    {He} trusts {doc}, so it should come from there.
    The stairs at {his} place are steep, in case you send someone.
    {His} phone is off most of the day. Call mine.
    {He} still does the crossword every morning.
    I hold the pills now, we agreed on that in {month}.
    {He} eats when I cook and not when I don't.
    We come as a pair, {he} brings the stories and I bring the list.
    I will be with {him} on {day} until {shift} if you want to talk to both of us.
  `),
  shortBack: lines(`
    None of that, thankfully.
    No to all of it.
    Yes, a little.
    No, nothing new.
    I do not think so.
    Yes, once, {when}.
    Only the first one.
    No, and no.
  `),
  thanksRefill: lines(`
    Picked it up. Thanks.
    Went to {pharm} {when} and it was there, no fuss at all. Thank you.
    Got them. Thanks.
    They texted me already, thank you.
    I have it, thank you {nurse}.
    Thank you, the bottle even has the right name on it this time.
    Picked up on the way home, and the line was short for once.
  `),
  thanksSymptom: lines(`
    Thank you, that is a [weight off my mind|big relief], I was [up half the night|stewing] over it.
    Thanks {nurse}. I will [try that|start on that] {day} and write if it does not work.
    Did as you said {when}, already better.
    So glad. {family} said it would be something simple and hates being right only half the time.
    Okay {nurse}, I will stop reading about it at night and do what you wrote.
    That is kind of you to check. It is easing, maybe half of what it was {when}.
    Thanks for not making me come in. I would have lost a shift at {work}.
    Better already.
    Will watch it, thanks.
    Thank you {nurse}, I can sleep now that I know what it is.
    I did the first part {when} and my {side} side thanks you.
    Fine, I will give it until {day} and not a day less.
  `),
};
