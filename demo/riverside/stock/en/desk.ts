/** Papers, bills, questions, thanks, and the rest. */
export const desk = `
# pap-work | papers | fm ca
s Form for work / FMLA papers / Letter for my employer
t My job at {work} wants [FMLA papers|the leave form] by {day}. {num} pages. I did my part in [blue|pen].
t Boss needs a note that I can [lift|stand] again from {day} on. [Twenty|Forty] pounds is what the job is.
t HR sent the form back, question {num} is [empty|"not specific"]. It needs [how many days a month|an end date].
q Can {doc} [sign|fix] it before {day}, or do I [lose the days|get written up]?
a {doc} signed it {lately}. It is in your documents and I faxed it to HR.
a Question {num} now says up to two days a month through {month}. Please look it over before you hand it in.
a We need the dates you were out. Write them here and I will finish it the same day.
# pap-parking | papers | fm ca | age=50-96
s Parking placard / Handicap form
t My blue parking tag runs out in {month}. Is that {doc} or the [DMV|county]?
t With this [hip|breathing] the far end of the lot is [too much|a hike]. How do I ask for the placard?
a {doc} signs page two, done. You take it to the county desk with your license, no fee.
# pap-records | papers | fm ca
s My records / Copy of my chart
t I need my records from [the last two years|{month} on] sent to a doctor in {place}. We're moving.
t A lawyer wants my chart from the [fall|car accident]. What do I sign, and do they get [everything|all of it]?
q How long does it take?
a Please sign the release on your page, you choose which parts. After that it takes three work days.
a Sent {lately} through the secure link, {num}{num} pages. Nothing about counseling goes out unless you tick it.
# pap-jury | papers | fm ca | age=40-95
s Jury duty / Can't fly letter
t I got jury duty for {day} and can't sit [two hours|that long] with this [back|bladder]. They want a doctor's letter.
t The airline will give me back {money} if {doc} writes that I [couldn't|shouldn't] fly on the {date}th.
a The letter is in your documents. It says only that you cannot serve now, no reason, they are not owed one.
# pap-disability | papers | fm
s Disability form / Housing letter
t My disability review is due on {day}. They ask what I can [lift and carry|do in a day]. You know my [back|hands] better than the form does.
t I need a letter for the [housing office|landlord] that I need [a ground floor|grab bars|my dog].
a {doc} needs half an hour with you for that one, with the form in hand. {day} at {time}, by phone is fine.
a The letter is ready, with just what the law asks for and no diagnosis.
# pap-immun | papers | fm
s Shot record / Vaccine proof
t Nursing school wants proof of [MMR|hepatitis B|two TB tests]. All I have is [a yellow card|my mother's memory].
t I start at {work} on {day} and need my [tetanus|chickenpox] date. Is it in there somewhere?
a I found all but one in the state system, the list is in your documents. A blood test can stand in for the last, the order is in.
# pap-correct | papers | fm ca
s Wrong thing in my chart / Error in my record
t My chart says I smoke. I quit in {month}, [nine|twelve] years ago. It came up [at the insurance|on the visit paper].
t It lists [a surgery|an allergy] I never had. I think it belongs to [another {me}|my sister].
q How do I get that fixed?
a Thank you for reading it so closely. I took it out and wrote why. Please check again {day}.
# pap-life-insurance | papers | fm ca | age=30-75
s Life insurance form / Exam form for adoption
t The life insurance people say they sent you a request {ago}, number {ref}. They close my file on {day}.
t We're adopting and the agency needs a health form for each of us, [notarized|on their paper].
a It reached us without your signature so it sat. Please sign here and I send it the same day.
# bill-surprise | bill | fm ca
s Bill I don't understand / {money}? 
t A bill for {money} came for {ago}. I [paid at the desk|have two insurances]. What is ["facility fee"|"level four"]?
t I was told the yearly check is free. Then came {money} for ["additional problem"|the blood test].
q Could someone look before it goes to [collections|the pile]?
a You are right, it was sent before the second insurance paid. You owe nothing. Please throw that page away.
a The check was free, the talk about your knee was billed as its own visit. I asked for a review, you do not pay until they answer.
# bill-plan | bill | fm ca
s Payment plan / I can't pay this
t I can't pay {money} at once. Could it be [twenty|fifty] a month? I got [laid off|cut to part time] in {month}.
t Is there any [help|sliding scale]? I put off the [scan|visit] because of the last bill.
a Yes, no interest. I set it at twenty five a month from the first. You may also fit our care fund, the short form is in your documents.
a Please come anyway, nobody is turned away. With your pay stubs the fund may cover most of it.
# bill-insurance | bill | fm ca
s New insurance card / Wrong insurance billed
t I have a new plan since {month}, number ends in {num}{num}{num}. The lab billed the old one.
t Medicare says I have [other coverage|a supplement]. I haven't since [I retired|{month}]. Now everything bounces.
a I put in the new card and sent the claims again. It takes about four weeks. Ignore what comes before that.
# bill-message-cost | bill | fm ca
s Do messages cost anything / Charge for a message
t Is there a charge for writing here? {family} got one for [forty|thirty] dollars somewhere else.
t I see {money} dated {ago}. I wasn't in that day. Is it [a message|the video call]?
a Messages here are free. What you saw is the video visit that day.
# bill-receipt | bill | fm ca
s Receipt for taxes / Itemized bill
t I need a list of what I paid since {month} for my [taxes|health account].
t The health savings card wants an itemized receipt for {money}. The one I have says "services".
a The itemized list is in your documents, January to now.
# que-shots | question | fm ca
s Flu and COVID shots / Shingles vaccine
t Can I get the flu shot and the [COVID|RSV|shingles] one the same day? I'm {age} and take {med}.
t {family} had shingles and looked [awful|miserable]. Am I old enough for the vaccine, and does it [knock you flat|hurt]?
a Same day is fine, one in each arm. Expect a sore arm and a slow day after.
a From fifty on, two shots, two to six months apart. About one in ten needs a day on the couch. It is worth it.
# que-exercise | question | fm ca
s Can I start running / Is it safe to exercise
t I want to start [running|lifting|the pool class] at {age}. I take {med}. Anything to watch for?
t How hard may I push? My watch says zone [three|four] and pulse {pulse}. {family} says take it easy.
a Start by walking fast enough that you can talk but not sing. Add five minutes a week. Chest tightness or faintness means stop and tell us.
# que-diet | question | fm
s Keto with my pills / Intermittent fasting
t {family} lost [thirty|twenty] pounds skipping breakfast. Can I do that with {med}?
t How many eggs [is too many|a week]? I read [three|a dozen] different things.
a One egg a day is fine for most people. What you fry it in matters more.
a With {med} please do not skip meals without a plan. Our dietitian has {day} at {time}.
# que-screen | question | fm | age=45-80
s What checks am I due for / Lung scan
t Turned [fifty|sixty] in {month}. What am I due for? I'd like it all [on one list|in one week].
t I smoked [twenty|thirty] years, quit in {month}. {family} says there's a scan for that.
a I made the list: it has four lines and two you can do from home. It is in your documents.
a Yes, once a year, two minutes, no needle. The order is in, they call by {day}.
# que-contagious | question | fm
s How long am I contagious / Exposed at {work}
t Someone at {work} tested positive {when}. We shared [a van|lunch]. I feel fine. Do I [test|stay away from my mother]?
t How long do I stay away from [the new baby|{family}] after the flu? Fever left {when}.
a Test on day three and day five, mask near your mother till then. If both are clear you are done.
# tha-better | thanks | fm ca
s Thank you / Feeling better / Good news
t I wanted you to know I'm [much better|back on my feet] {since}. The [stretches|new pill|nose rinse] did it.
t Please tell {doc} that I [walked to the mailbox and back|slept through|climbed the bell tower] {when}. I owe you all a pie.
t No question, only thanks. Whoever [called me back|found that slot] {when} was so kind. I was at my wits' end.
t Biopsy clean, knee working, sun out. Thank you for [putting up with me|holding my hand] through {month}.
a That made our morning. I passed it on to {doc}.
a Thank you for telling us, we mostly hear about the other days.
# tha-update-surgery | thanks | fm ca | age=30-90
s Surgery went well / Update after surgery
t Just an update: the [hip|gallbladder|cataract] surgery was {ago} and went fine. Home since {when}, off the strong pills.
t They sent me home {when}. Staples out on {day}. I'm on [Tylenol only|the walker] and bossing {family} around.
a Good to hear. I put the date in your chart. No lifting over ten pounds until they say so, and tell us if the cut gets red or hot.
# tha-quit | thanks | fm | age=20-75
s Smoke free / Day {date} without
t Day {date} without a cigarette. The patch [itches|gives me odd dreams] but I'm still on it. I chew [carrots|toothpicks].
t You asked me to report: {n} weeks sober today. I told {family} first and you second.
a That is a big thing and you did it. Next step down is in two weeks. Write on the hard days too.
# tha-specialist | thanks | fm ca
s Saw the specialist / News from the eye doctor
t Saw the [stomach doctor|nerve doctor|surgeon] {ago}. They want [a scope|to watch it|no surgery yet]. Their letter should reach you.
t The eye doctor says no diabetes in my eyes, see you in a year. Please put that in.
a Thank you, it is in your chart. Their letter came {lately}, and {doc} agrees with the plan.
# oth-address | other | fm ca pe | who=self | age=18-95
s New address / Changing my phone number
t I moved {ago}. New place is on [Ferry Road|Elm, number 4{num}]. I don't see where to change it here.
t New phone, ends in {num}{num}. The old one went [through the wash|with my ex]. Please don't call it.
a Changed in all three places. You will get one text to confirm.
# oth-name | other | fm ca | age=20-60
s Name change / My name on the page
t I got [married|divorced] in {month} and the page still has my old name. What do you need, the [license|court paper]?
t Everyone calls me {me}, the page says my birth name. Can it [show|say] what I go by?
a A photo of the paper is enough. The name you go by is on the page now, staff will see it first.
# oth-login | other | fm ca pe | who=self | age=18-95
s Locked out / Page won't load on my phone
t The page threw me out [three times|twice] {when} while I was writing. I had to start over. This is my [second|third] try.
t My pictures won't go through, it says [too big|wrong kind]. It's a plain photo of [my foot|the form].
t I can see my [test|message] on the computer at the library but not on my phone.
a I am sorry. Your first try was saved, look under drafts. We will look at why it threw you out.
a Take it again as a normal photo, not live, and it will go through.
# oth-proxy | other | fm ca | age=40-90
s My daughter should see my page / Adding my husband
t I want my [daughter|son] to be able to read this and write for me. I [hate typing|mix up the pills]. What do we sign?
t My ex can still [see|open] my page, I think. I want that [closed|off] today.
a Your daughter gets a link by mail tonight. You choose what she sees, and you can end it any time on your page.
a It is off as of {lately}. I looked and no one else has been in. If you want to talk, Ruth is here for that.
# oth-complaint | other | fm ca
s A complaint / Not happy with {when}
t I waited [an hour and ten|seventy minutes] {when} and nobody [said why|looked up]. I lost pay at {work}. It isn't how you usually are.
t The person at the desk {when} read my [diagnosis|birth date] out loud so the whole room heard. I was mortified.
q Who do I tell, if not you?
a You told the right place. I am sorry. Our manager, Priya, will call you by {day}, and she will tell you what changes.
# oth-lost-found | other | fm ca
s Left my glasses / Lost scarf
t I left my [reading glasses|scarf|umbrella] in the [blood room|waiting room] {when}. Green [case|stripes]. Anyone see it?
t I think I walked off with your [pen|clipboard] {when}. I'll bring it on {day}.
a It is at the desk in an envelope with your name. We are open till five.
# oth-research | other | fm ca | age=30-85
s Letter about a study / Is this call really you
t I got a letter about a [sleep|diabetes] study with your name on it. Is it real? They want my [number|address].
t Someone called {when} saying they're from Riverside and asked for my [Medicare number|birthday]. I hung up.
a You did right to hang up, that was not us. We never ask for numbers on a call we made.
a It is real, from the university. Saying no changes nothing about your care.
`;
