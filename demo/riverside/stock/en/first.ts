import { situations } from '../stock.ts';

export const first = situations(
  'en',
  `
# cough-lingering | symptom | fm ca
s Cough that will not quit / Still coughing / Dry cough at night
t [This cough|My cough] started {since} and it [just won't leave|has not let up]. [Dry, mostly|Some clear stuff comes up], worst {late}.
t I have been coughing {since}. [The rest of the cold is gone|The runny nose cleared] but the cough stayed, and {family} is [sleeping in the other room|tired of hearing it].
m [Honey|Cough drops|A hot shower] helps for [an hour|a little while].
q [Is there anything else to try|What else can I do] before I [ask for|come in for] a visit?
q How long [should I let this go|is normal] before someone [listens to my chest|has a look]?
r honey and hot tea / cough drops / a humidifier
p Do you hear a wheeze, or get short of breath on the stairs? And any fever over 100.4?
b No wheeze. [A bit short of breath on the stairs|Stairs are fine]. My temperature was 98.{num} {when}.
a A cough can hang on for three weeks after a cold and still be healing. Keep up fluids and honey, and sleep with your head raised. If it is here on {day}, we will listen to your chest.
a {doc} would like to hear your lungs if this goes past three weeks. Until then, [honey|warm drinks] and a humidifier by the bed are worth more than most syrups.
# refill-plain | refill | fm ca | med=lisinopril,amlodipine,losartan,metformin,atorvastatin,levothyroxine,omeprazole,metoprolol,apixaban,furosemide
s Refill of {med} / {med} running out / Need more {med}
t I have {n} {med} left and {pharm} says there are no refills on the bottle.
t Could you send more {med} {dose} to {pharm}? I [counted|looked] {when} and have about {n} days.
m I [take it the same as always|have not missed any].
q [Can|Could] it be ready by {day}?
a I sent {med} {dose} to {pharm}, [ninety days with three refills|a three month supply]. They usually need until {day}.
a Your {med} is at {pharm}. We will want a blood test before the next one, so I put in the order.
# result-waiting | test-result | fm ca pe
s Blood test from last week / Question about my labs
t I saw [a number in red|something flagged high] on [the labs|the blood test] from {ago} and I don't know what it means.
q [Is it something to worry about|Do I need to do anything]?
a I looked at your results. The flagged number is just over the line and has been there since {month}. Nothing to change now, we will repeat it in {n} months.
# appointment-move | visit | fm ca pe | outcome=visit_or_call_booked
s Moving my appointment / Change of appointment
t I have an appointment on {day} at {time} and [work changed my shift|my ride fell through|I have to be in {place}].
q Is there [anything|a spot] [later that week|the week after], [mornings best|after {time}]?
a I moved you to {day} at {time} with {doc}. You will see it on your page.
# form-work | papers | fm ca pe
s Form for work / Letter for my employer
t My job at {work} wants a [note|form] that says I can lift [twenty|forty] pounds again.
q Can {doc} sign it before {day}?
a {doc} signed it {when} and it is in your documents. Print both pages.
# bill-copay | bill | fm ca pe
s Bill I do not understand / Charged twice
t I got a bill for {money} from the visit {ago} and I [already paid at the desk|thought it was covered].
q Can someone look at it before it goes to collections?
a I looked it up. The {money} was sent before your payment posted, so you can throw that page away.
# thanks-better | thanks | fm ca pe
s Thank you / Feeling better
t I wanted you to know that I am [much better|back on my feet] {since}.
m {family} says I am [a new person|less grumpy].
a Thank you for letting us know, that makes our day.
# general-hours | question | fm ca pe
s Flu shots / Opening hours
t Do you give flu shots [on Saturdays|without an appointment]? I can't get away from {work} before {time}.
a We give them any weekday until {time}, no appointment needed.
# side-tired | side-effect | fm ca
s Tired since the new pill / Is this from {med}?
t I started {med} {ago} and I am so tired I [nod off|could sleep] by {time}.
q Is that the pill, and [does it pass|should I stop]?
a Some people feel tired on {med} in the first weeks. Take it at bedtime and tell me on {day}.
# med-alcohol | side-effect | fm ca pe
s Question about {med} / Can I take these together?
t Is it okay to take [ibuprofen|cold medicine|melatonin] with {med}?
a With {med} it is better to skip that one. Plain acetaminophen is fine, as the label says.
# referral-status | referral | fm ca pe
s My referral / Specialist
t The specialist's office says they [have nothing from you|never got the referral] and it has been {n} weeks.
a I faxed it again today, reference {ref}. Call them on {day}.
# portal-login | other | fm ca pe
s Can't see my chart / Changing my address
t I moved {ago} and my mail still goes to the old place. I don't see where to change it here.
a I changed it, you should see the new one now.
`,
);
