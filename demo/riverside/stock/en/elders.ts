/** Grown children, husbands and wives who write for someone. */
export const elders = `
# eld-confused | symptom | fm ca | who=elder | age=60-100
s {kin} seems mixed up / Forgetful lately
t I'm writing for {kin}. {He} has [put the kettle in the fridge|asked me the same thing four times in an hour] {since}. [Good days and bad|It comes and goes]. {He} is eating, no fever.
t {kin} got lost [driving home from church|coming from the store] {ago}. {He} laughed it off. I did not.
q Is it time for a test, and how do I bring {him} in without [a fight|hurting {his} pride]?
p Did it come on over days or over months? Any new pill, a fall, or trouble with passing water?
b Over months, [worse since {month}|slowly]. No fall. [A new sleeping pill from the store|Nothing new].
a Over months is not a today thing, but it should be looked into. I booked a long visit on {day} at {time}, call it the yearly check. Please stop the store sleeping pill, those can do just this.
# eld-fall | symptom | fm ca | who=elder | age=60-100
s {kin} fell {when} / Two falls this month
t {kin} slipped [off the curb|in the tub] {when}. [Bruise|Big bruise] on the {side} hip, {he} walks on it. {He} did not hit {his} head and takes no thinner.
t That's [two|three] falls since {month}. Nothing broken, but {he} [holds on to furniture|won't use the cane].
q Is there someone who comes to look at the [house|rugs and rails]?
a Yes, a therapist comes to the house and goes room by room. The order is in, they call you by {day}. A light that turns on by itself between bed and bath is worth doing tonight.
# eld-pills | side-effect | fm ca | who=elder | age=60-100
s Too many pills / {kin}'s pill box
t {kin} has [eleven|nine] bottles from four doctors. I found [two|three] of the same thing under different names. I don't want to be the one who [decides|gets it wrong].
t I fill {his} pill box on Sundays and by {day} the [noon ones|evening ones] are still there. {He} says [they're chalky|they're for old people].
q Could someone go through the list and see what can go?
a Tom, our pharmacist, does that by phone, with the bottles on the table. {day} at {time}. Often a third can go.
a We moved everything to breakfast and bedtime, nothing at noon any more. The new list is in {his} documents.
# eld-appetite | symptom | fm ca | who=elder | age=65-100
s {kin} isn't eating / Losing weight
t {kin} eats [half a sandwich|tea and toast] a day {since}. {His} trousers [hang|need a rope]. {He} says food has no taste.
t {He} went from 1{date} to 1{num}5 pounds since {month}. {He} lost {his} [teeth|brother] in that time.
a Please bring {him} on {day} at {time}, with {his} dentures. Until then small plates, whatever {he} likes, butter on everything.
# eld-visit | visit | fm ca | who=elder | age=60-100
s Appointment for {kin} / Can I sit in on the visit
t I'd like to be on the phone for {kin}'s visit on {day}. I live in {place}. {He} says [fine|suit yourself].
t {kin} needs a ride and an arm, so it has to be when I'm off. [After {time}|{day}] only. Can you move {his} visit?
a I wrote your number on the visit. {doc} will ring you from the room at about {time}.
a Moved to {day} at {time}. There is a wheelchair inside the north door.
# eld-hospital | thanks | fm ca | who=elder | age=60-100
s {kin} is home / Update on {kin}
t {kin} came home from the hospital {when}. They changed [two|three] pills and want a visit within a week. I have the papers.
t A short update on {kin}: weight {lb}, ankles [down|thin], and {he} [bossed the nurse|wants a dog]. Thank you for the quick call {when}.
a Welcome news. I have {day} at {time} for {him}. Please photograph the new list and send it here.
# eld-refill | refill | fm ca | who=elder | age=60-100
s Refill for {kin} / {kin}'s {med}
t {kin} needs {med} {dose}. I'm picking up [for both of us|{his} and Mom's] on {day} at {pharm}.
t {He} told {pharm} {he} doesn't take {med} any more. {He} does. {He} is [out|down to {n}].
a It is there, with yours. I set both to come due on the same day.
# eld-result | test-result | fm ca | who=elder | age=60-100
s {kin}'s test / Results for {kin}
t {kin} got a letter about {his} [scan|blood] and put it [in the drawer|under the phone book]. What did it say?
t We saw {his} kidney number on the page. {He} asks me every evening if it's [bad|dialysis]. What do I tell {him}?
a Tell {him} it is the number of a man or woman of {his} age, steady for two years, and nowhere near dialysis.
a It said all clear, see you in a year. You can read it to {him} from the page under results.
# eld-carer | question | fm ca | who=elder | age=65-100
s I need a break / Help caring for {kin}
t I've looked after {kin} since {month} and I'm [running on fumes|snapping at {him}]. Is there [a day program|someone who could sit with {him}]?
t What does one do about driving? {He} won't give up the keys, and I [ride along with my eyes shut|check for dents].
a You are allowed to be tired. Ruth, our social worker, will call you {day} after {time}, about you this time. There is a day program with a van.
a {doc} can order a driving test, so that it is neither you nor us who say it. Many pass with a few rules.
`;
