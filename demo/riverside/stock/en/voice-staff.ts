import { lines } from '../stock.ts';

/** What staff say around their answer, in English. */
export const staffVoice = {
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
    I read this together with {doc} {lately}.
    I went through your chart before answering.
    I am sorry this took [me a while|until today].
    That is a fair question.
    What you describe is [clear|helpful].
    I am sorry you have been [dealing with|carrying] this.
    I know waiting on this is no fun.
    {doc} and I talked about it {lately}.
    Thank you for being patient with us.
    I hear that this has been a long {n} days.
    We see this a lot in {month}.
    Lots of people ask us this one.
    You have kept good track of it.
    I looked at what {doc} wrote at your last visit and it fits.
    I would have asked the very same thing in your place.
    I checked your medicine list and your allergies {lately}, nothing stands in the way.
    {doc} is with patients until {time} but read your message between two of them.
    Your note from {month} helped me see the whole picture.
    I am covering for a colleague who is back {day}, so forgive me if I ask twice.
    First the short answer, then the why.
    I have good news, mostly.
    I wanted to be sure, so I asked our pharmacist {lately}.
    I am answering for {doc}, who read this {lately} and agrees.
    It is fine to write about this, that is what we are here for.
    I can tell you have thought about this.
    You are not the only one with this in your part of town.
    I compared it with your numbers from {month}.
    I tried your phone {lately} and thought writing might be easier.
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
    Put a note on your calendar for {day} and tell me how far you got.
    I will look in on this again on {day}, whether or not you write.
    If you would rather talk, I am at the phone {day} after {time}.
    {doc} wants to hear if it is still there in {n} weeks.
    Keep a line or two about it each day until {day}, it makes the next step easier.
    If work makes this hard to do, tell me and we find another way.
    Bring this up again at your visit in {month}, I put it on the list for {doc}.
    Anything new that worries you is worth a call to 555-0142.
    If you take a turn over the weekend, urgent care on Mill Street opens at {time}.
    No need to answer if all goes well by {day}.
    I set a reminder to ask you about it around the {date}th.
    Trust your sense of it: if it feels wrong, call, whatever the hour.
    You can send a photo or a number here whenever it helps.
    We would much rather hear from you twice than not at all.
    If {pharm} or anyone else tells you something different, check with me first.
    The one thing not to do is wait until {month} with it.
  `),
  deskClose: lines(`
    Call the desk at 555-0100 if that does not suit you.
    Write back here if you need a different day.
    If plans change, please tell us a day ahead.
    Bring your insurance card and a list of your medicines.
    You will get a note here when it is done.
    I will watch for it and write when it moves.
    If you have not heard by {day}, write to me here.
    Please come ten minutes early.
    I put a reminder on my own list for {day}.
    That is all you need to do for now.
    The north door is closest, and parking is free after {time}.
    If they ask for a number, it is {ref}.
    I will be at the desk {day} until {time} if you would rather talk.
    You can change the time yourself under visits, up to a day before.
    Sorry for the back and forth in {month}, this should settle it.
    My colleague has it while I am out on {day}.
    I wrote it into your chart so no one asks you again.
    Expect a text around the {date}th, it really is from us.
    If your {fam} handles this for you, feel free to pass this message on.
    It usually takes {n} days, sometimes less in {month}.
    There is nothing to pay for this.
    Keep this message, it works as your proof if anyone asks.
    I told {doc} as well, so you do not need to.
  `),
  shortRefill: lines(`
    Sent to {pharm}.
    Done, {me}.
    All set, {me}.
    On its way.
    Sent, ninety days.
    Renewed through {month}.
    Called it in {lately}.
    Ready {day}.
    Yes, sent {lately}.
    Refilled for a year.
  `),
  shortVisit: lines(`
    Booked for {day}.
    {day} it is, {me}.
    You are set for {day}.
    Done, see your visits.
  `),
  shortPapers: lines(`
    Signed, see your documents.
    It is in your documents.
    Signed {lately}.
    Ready, under your documents.
  `),
  shortDesk: lines(`
    Done, {me}.
    All set.
    Taken care of, {me}.
    Sorted out {lately}.
    Done {lately}.
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
    You are welcome, {me}.
    Glad it helped.
    Happy to help, {me}.
    Any time, {me}.
    You are welcome.
    Good to hear, {me}.
    Rest up, {me}.
    My pleasure.
    Lovely to read, {me}.
    I told {doc}.
    Have a good {day}.
    Thanks for telling us.
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
    {doc} changed this one in {month}, should decide.
    Two questions in one: I took the desk part, the medical part is yours.
    Patient asked for {doc} by name and has a point.
    Beyond what the standing order covers, dose already at the top.
    Insurance form inside, needs a signature before {day}.
    Off at {time} today, please carry on from my note.
    Lab value has changed since {month}, wants your eye.
    Came to us by mistake, belongs to your team.
    Family is asking too, best answered by whoever sees them on {day}.
    Photo attached, I cannot tell what it is.
  `),
  note: lines(`
    Chart reviewed. Last seen with {doc} {ago}, nothing new since.
    Called once {lately}, voicemail, left no details. Will try {day} after {time}.
    {doc} fine with this plan, wants a recheck in {n} weeks.
    Prefers calls after {time}. Works at {work}.
    Checked allergies and interactions {lately}, none that matter here.
    Spoke to {pharm}: they have it, checked {lately}.
    Not the first time: same question in {month}, same answer then.
    Reads short answers best. One step at a time.
    Waiting on fax from outside office, reference {ref}.
    Asked {doc} in the hall {lately}: go ahead.
    Reached {fam} by phone, who will pass it on by {time}.
    Lives alone. Offered the nurse line twice, number is on the fridge.
    Could not open the photo, asked for another on {day}.
    Insurance changed in {month}, card scanned {lately}.
    Missed {n} visits since {month}, transport is the reason.
    Sounded tired on the phone {lately} but in good spirits.
    Do not leave messages on the home number. Mobile only, before {time}.
    Left a slot open {day} at {time} in case this turns.
    Old chart from {place} arrived {lately}, page {num} has the history.
    Discussed at huddle {lately}, {doc} takes the next step.
    Second request this week. First one sat in the wrong team until {lately}.
    Interpreter line used, badge {ref}. Understood the plan and said it back.
    Pharmacist at {pharm} says last fill was in {month}, {date} tablets left.
    Booked {time} on {day}, placeholder, patient to confirm by noon.
    Works nights at {work}. Doses shifted to {time} on waking.
    Consent for {fam} signed {lately}, page {num}.
    Authorization {ref} valid through {month} {date}.
    Left word with {fam} at {time} to call {day}.
    Chart says {month} {date}, patient says {month}. Going by the chart.
  `),
  noteClinical: lines(`
    Home readings {bp}, {bp}, {bp}. Pulse {pulse}.
    No red flags in the story. Asked anyway about fever, breathing, fainting.
    Weight stable at home per patient, {lb} {when}.
    Lab has the order, draw expected {day} before {time}.
    Pressure {bp} here on the last visit, {bp} at home.
    Tom checked the dose against kidney numbers from {month}, fine.
    Spouse answered {lately}, will have the cuff out by {time}. Last reading {bp}.
    Photo {num} of {num} is sharp, the others are not. Redness about {num} cm.
    Seen at urgent care in {place} {ago}, summary page {ref} requested.
    Takes {n} over the counter things we did not have, added {lately}.
    Temp {temp} by phone {lately}, drinking, voice strong.
    Sugar log shows {sugar}, {sugar}, {sugar}. High after supper only.
    Pulse {pulse} sitting, {pulse} after stairs, per watch.
    Callback at {time}: same story, no worse. {fam} present.
    Weighs {lb}, was {lb} in {month}. {doc} aware since {lately}.
  `),
  askEnd: lines(`
    A yes or no is enough.
    Answer when you can, I am here until {time}.
    Then I will talk with {doc} and write back.
    I ask so that we do not send you for nothing.
    If you are unsure, say so, that helps too.
    A rough guess will do.
    I will hold your place while you look.
    Once I know that, I can answer the rest.
    If it is easier, call me at 555-0100 before {time}.
    These are the same questions I ask everyone.
    {doc} will want to know before deciding.
    No hurry, I check again on {day}.
    You can send a photo instead of words.
    That one detail changes what we do next.
  `),
  calledInstead: lines(`
    We talked by phone {lately}.
    Answered by phone {lately}.
    I called you back {lately}.
    As we said by phone.
    Called you, {me}.
  `),
  plainClose: lines(`
    You can add to this message any time.
    If you would rather talk, I am at the phone {day} after {time}.
    Bring this up again at your visit in {month}, I put it on the list for {doc}.
    I set a reminder to look in on this around the {date}th.
    You can send a number or a picture here whenever it helps.
    We would much rather hear from you twice than not at all.
    If {pharm} or anyone else tells you something different, check with me first.
    I wrote the same into your chart, so whoever you see next will know.
    {doc} is glad to go over it with you, on {day} or by phone.
    It all stays on your page, so you can come back to it.
    Show this to anyone who helps you, that is what it is for.
    If a word in here is not clear, ask me and I will find a better one.
    Nothing else is due before {month}.
    That leaves one thing on your list, and it can wait until {month}.
    I will be here {day}, and {doc} too.
    Keep the paper from the lab, just in case, until {month}.
    If you hear nothing more from us by {day}, that is good news.
    You asked it well, I only had to look it up.
  `),
};
