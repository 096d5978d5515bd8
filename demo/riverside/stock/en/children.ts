/** Parents about a child. */
export const children = `
# child-fever | symptom | pe | age=2-12
s Fever since yesterday / {child} has a fever
t {child} has had a fever {since}, {temp} [under the arm|by ear] at the highest. {He} drinks [fine|if I nag] and [plays|perks up] when the medicine kicks in.
t Fever {temp} {when}, comes down with ibuprofen, back up {late}. [No rash|A runny nose], no ear pulling.
m [Half the class is out|{His} sister had it last week].
q How many days before you [want to see {him}|start to worry]?
r ibuprofen / a lukewarm bath / popsicles
p How many wet diapers or trips to pee since this morning? And how is {he} between the fevers?
b [Four|Three] so far. Between fevers {he} [builds forts|is almost {himself}].
a A child who drinks and plays between fevers can be watched at home. Three days is our line: if it is still over 101 on {day}, we see {him}. Dose by weight, {kg} kilos, not by age.
a Ear, throat and lungs are worth a look after three days. I have {day} at {time}. Bring the list of doses you gave.
# child-rash | symptom | pe | age=0-10
s Rash on {child} / Spots after fever
t {child} broke out in [pink spots|a lacy rash] on the [belly|back and arms] {when}. {He} is [happy|eating], it does not seem to itch.
t [Red bumps|Little blisters] around {child}'s [mouth and hands|diaper area] {since}. Day care wants [a note|to know if it spreads].
q Can {he} go to [day care|school]? Shall I send a picture?
r oatmeal bath / diaper cream / nothing yet
p If you press a glass on a spot, does it fade? And is there a fever now?
b It fades. The fever was [two days ago|gone {when}].
a A rash that comes when the fever goes is nearly always a virus on its way out. No cream needed, and back to day care when {he} has had no fever for a day.
a From the photo that is hand, foot and mouth. Cold soft food, ibuprofen by weight, plenty to drink. It spreads most in the first days, so home until the fever is gone.
# child-cough | symptom | pe | age=1-12
s Night cough / {child} still coughing
t {child} coughs {late} till {he} [gags|wakes {his} brother]. By day it is [nothing|only when {he} runs]. {since}.
t That cough is [wet|barky] {since}. {He} eats, no fever, but the teacher [called|sent {him} to the nurse].
q Do I try the [inhaler|honey], or bring {him} in?
r honey / a humidifier / Vicks
p Any whistling or fast breathing, or ribs showing when {he} breathes in? Has {he} used an inhaler before?
b No whistling, no ribs. [He had an inhaler last winter|Never an inhaler].
a A spoon of honey before bed, head raised, and a humidifier. Coughs after colds last two to three weeks. If you hear a whistle or see ribs, that is a call right away.
a With last winter in mind {doc} says two puffs of albuterol with the spacer before bed for five nights. Write on {day} whether it helped.
# child-tummy | symptom | pe | age=4-13
s Tummy aches before school / Stomach ache
t {child} has stomach aches [most school mornings|every morning] {since}. By [ten|recess] {he} is fine. Weekends, nothing.
t {He} [holds|rubs] {his} belly after supper {since}. [Goes|Poops] every [three|four] days, [big and hard|it plugs the toilet].
q Is this [nerves|milk|constipation]? What do I [try first|say to the school]?
p Does it wake {him} at night, and is there any vomiting, blood, or weight loss? How often does {he} poop?
b It never wakes {him}. [Every third day|I honestly don't know, he closes the door].
a Constipation is the most common reason, even in children who go. Half a capful of MiraLAX in juice each day for two weeks and five minutes on the toilet after breakfast.
a Aches on school days only are real pain, and often worry. Please let {him} go in as usual, and ask the teacher what mornings are like. I have {day} at {time} if you want to talk it over with {doc}.
# child-ear | symptom | pe | age=1-9
s Ear pain / Another ear infection?
t {child} woke {late} crying and holding the {side} ear. [Cold for a week|Stuffy all week] before that. Better now with ibuprofen.
t I think it is {his} ear again. That would be the [third|fourth] since {month}. {He} [won't lie on it|pulls it].
q Do we need amoxicillin, or can we [wait two days|watch it] like last time?
r ibuprofen / warm cloth
p Any drainage, fever over 102, or is it both ears?
b One ear, no drainage. {temp} {when}.
a Over two years old with one ear and a mild fever, waiting two days is as good as medicine. {doc} put a prescription on hold at {pharm}: fill it if {he} is no better by {day}.
a With four this year {doc} would like the ear doctor to see {him}. The referral went out {lately}.
# baby-feeding | symptom | pe | age=0-0
s Spitting up / Baby spits up a lot
t {child} spits up after [every|nearly every] bottle, [a tablespoon|down my shirt]. {He} is [happy|gaining], but the laundry.
t {child} wants to eat every [hour|ninety minutes] {since} and [fusses|pulls off and cries]. Am I [not making enough|doing it wrong]?
q Is that normal? Should I [change the formula|pump and measure]?
p How many wet diapers a day? Is any of it green or forceful, and is weight going up?
b [Seven|Eight] wet ones. White, [dribbles|no force].
a Eight wet diapers and a cheerful baby mean the tank is full. Smaller, more frequent feeds, upright for twenty minutes, and a burp in the middle. Come for a weight check on {day} if you would like to see it on the scale.
a Around this age babies bunch their feeds for a few days while they grow. You are not doing it wrong. Our feeding nurse has {day} at {time}.
# baby-sleep | question | pe | age=0-1
s Sleep questions / Up every two hours
t {child} is up every [two hours|ninety minutes] {since}. I am [so tired I put the keys in the fridge|barely driving straight]. 
t Is it too early to [let {him} fuss|drop the night feed]? {He} is {age} and [a good eater|big for {his} age].
a After about six months most babies can do a long stretch without food. Put {him} down drowsy but awake, on {his} back, same order every night. Hand the first wake up to someone else tonight, you need four hours in a row.
# child-head-bump | symptom | pe | age=2-12
s Bumped head {when} / Fell off the bunk
t {child} fell off the [monkey bars|bunk|scooter] {when}. [Egg|Goose egg] on the forehead, cried right away, [ate supper|played after]. It has been a full day.
t {He} bonked heads with {his} cousin {when}. No blackout, no vomiting. Today {he} says [it only hurts to touch|the light is fine].
q Can {he} [do gym|go to soccer] {day}?
p Any vomiting, worse headache, odd behavior, or more sleep than usual since then?
b None of that. [He argued about bedtime|Same as always].
a A day later with none of those, you are past the worrying part. Quiet play today, school tomorrow, gym on {day} if the headache is gone.
# child-limp | symptom | pe | age=4-13
s Leg pains at night / Growing pains?
t {child} wakes {late} with [leg pain|aching shins] {since}, both legs. I rub them and {he} sleeps. In the morning {he} [races out|runs].
q Is that growing pains, or should we [X-ray|test]?
p Is it always both legs? Any limp by day, swelling, fever or weight loss?
b Both, always at night. Runs all day.
a Both legs, at night, gone by morning is what growing pains are. Rub, heat, a stretch before bed. A limp or one sore spot by day would change my mind.
# school-anxiety | symptom | pe | age=6-12
s Won't go to school / Worries at drop off
t {child} cries at drop off {since}. It started after [a fire drill|a new teacher|the move]. At home {he} is [chatty|fine].
t {child} asks me {n} times a night whether [the doors are locked|I will come back]. {He} used to sleep [alone|like a rock].
q Is that [a phase|more than a phase], and who could {he} talk to?
a Short goodbyes, the same words each day, and going in every day are what helps most. Ruth, our social worker, has an hour on {day} at {time}, you first, then {him}.
# adhd-dose | side-effect | pe | med=methylphenidate
s Not hungry at lunch / {med} wears off early
t {child} brings {his} lunch home untouched {since}, ever since {med} went to {dose}. {He} eats [like a horse|two suppers] at night.
t {med} seems to [run out|wear off] by {time}. Homework is [a war|tears]. Mornings are great, says the teacher.
q Can we [lower it|skip weekends|add a small one after school]?
p What does {he} weigh now? And how is sleep?
b {kg} kilos on our scale, [same as {month}|down one]. Asleep by [nine|ten].
a Big breakfast before the pill, a snack at four, and a second supper are all fine. Weight is holding, so {doc} would stay at {dose} and weigh {him} on {day}.
a {doc} agrees to a small dose after school on homework days, before four so it does not touch sleep. It is at {pharm}.
# asthma-spacer | side-effect | pe | med=albuterol,fluticasone,montelukast
s Inhaler question / Using {med} more
t {child} used the rescue inhaler [three|four] times {since}, mostly at [soccer|recess]. Usually it is once a month.
t Do we give {med} every day even when {he} is well? {family} says [you get used to it|it stunts growth].
q Is it time to [step up|go back to] the daily one?
p Any night cough, and does {he} run as far as the others? Do you use the spacer?
b Coughs [two nights|one night] a week. The spacer is [somewhere|in the car].
a More than twice a week means the daily inhaler. Two puffs morning and night with the spacer until we meet on {day}. Rinse and spit after.
a Every day, yes, that is how it keeps the airways calm. The effect on height is about the width of a finger and asthma costs more than that.
# amox-rash | side-effect | pe | age=1-10 | med=amoxicillin,cetirizine
s Rash on amoxicillin? / Missed a dose
t {child} is on day {num} of amoxicillin and has [flat pink spots|a blotchy rash] on the [trunk|back]. Not itchy, no swelling.
t We [left the amoxicillin in the car|missed two doses] on {day}. Do I [double up|start over]?
q Stop it, or finish?
a A flat, not itchy rash that late is usually the virus and not an allergy. Finish the course. A photo in daylight would let {doc} write it down right, so {he} is not called allergic for life.
a Never double. Take the next one now and carry on till the bottle is empty. If it sat in a hot car, ask {pharm} for a new one, I sent it.
# vaccine-react | side-effect | pe | age=0-6 | med=
s Sore leg after shots / Lump where the shot went
t {child} had shots {ago} and has [a hard lump|a warm red spot] on the {side} thigh [the size of a quarter|as big as a plum]. {He} is playing.
t {He} was [cranky|feverish] after the shots, {temp} {when}. Is that [too high|expected]?
q What do I give, and when do I worry?
a A lump like that is the body doing its work and can last weeks. Cool cloth, and acetaminophen by weight, {kg} kilos, if {he} is cross. Call if the red grows past your palm.
# picky | question | pe | age=1-8
s Picky eater / Only eats noodles
t {child} eats [five|four] foods, all [white|crunchy]. {He} was {kg} kilos at the last check. {family} says I [spoil|baby] {him}.
t How much milk is too much? {He} drinks [four cups|a quart] a day and [picks at|skips] meals.
a Two cups of milk is plenty, more fills the belly. You choose what and when, {he} chooses how much. A new food often takes ten quiet tries, one bite, no bargaining.
# school-form | papers | pe | age=4-17
s School form / Camp form for {child} / Sports physical form
t [Camp|Soccer|Band camp] needs the health form for {child} by {day}. Both pages. The physical was {ago}, so nothing new.
t The new school in {place} wants {child}'s shot record and a [physical form|signed page] before {he} starts on {day}.
m I uploaded [the blank one|page one] here.
q Can I [print it from here|pick it up] or does it need a stamp?
a It is signed and in {child}'s documents. Print both pages, the second has the stamp.
a {doc} signed it {lately}. The shots are printed on the back, all up to date. If the school wants their own sheet, send me that one.
a We need the parent part filled in first, top half of page one. Send it back here and you will have it by {day}.
# med-at-school | papers | pe | age=4-16 | med=albuterol,methylphenidate,cetirizine
s Medicine at school form / Inhaler at school
t The school nurse won't give {med} without a [signed order|form from you] for this year. {He} needs it [before gym|at lunch].
t Our district has a new form for {med} at school. The old one [ran out|expired] in {month}.
q Can {he} carry it {himself}? {He} is {age}.
a Signed and sent to the school nurse {lately}, with a copy in {child}'s documents. It says {he} may carry it.
# day-care-note | papers | pe | age=0-5
s Day care note / Back to day care
t Day care wants a note that {child} [may come back|is not contagious] after the [pink eye|rash|stomach bug].
t The day care asks for a letter about {child}'s [milk allergy|eczema cream], with what to do if [{he} gets into it|it flares].
a The note is in {child}'s documents, dated today. If they ask for more, their director can call us at 555-0160.
# child-refill | refill | pe | med=albuterol,fluticasone,montelukast,cetirizine,methylphenidate,hydrocortisone cream,polyethylene glycol,iron drops
s Refill for {child} / {med} refill / Need {med} for school too
t {child} is on the last [box|few days] of {med} {dose}. [Same|Our usual] pharmacy, {pharm}.
t Could {child} have a second {med} for [school|{his} dad's house]? One always gets left behind.
t {pharm} says the {med} for {child} [needs a new order|has no refills]. We have about {n} days.
m {He} was seen {ago}, so I think we are current.
q Could it be there by {day}, we are [off to {place}|starting back at school]?
a {med} {dose} is at {pharm}, enough for three months. {doc} would like to see {child} before the next one.
a I sent two, one marked for school. Insurance may only pay for one, so ask for the price of the second first.
a Done {lately}. For {med} the law wants a new order every month, so write me about a week ahead each time.
# child-labs | test-result | pe | age=1-16
s {child}'s blood test / Iron and lead results
t {child}'s [iron|lead|celiac] test is on the page with a [flag|little L] next to it. Nobody called. {He} is {age}.
t The throat culture from {ago} says ["light growth"|"normal flora"]. Does {child} still need the [medicine|drops]?
q What do we do with that?
a The flag is for adults. For a child of {age} it is normal, nothing to do.
a {doc} reads it as a touch low on iron. Drops once a day with juice, not milk, and we check again in {n} months.
# child-visit | visit | pe | age=0-17
s Check up for {child} / Moving {child}'s visit
t {child} is due for [a check up|shots]. [After school|Before {time}] is best, I drive the other two.
t We have {child} down for {day} at {time}, and {his} brother has [a game|the dentist] then. Could both come [together|back to back]?
m {He} is [scared of|not a fan of] shots since last time, so a patient nurse please.
q What is open in the next [two weeks|month]?
a I have {day} at {time} with {doc}. Plan forty minutes, and bring the form from school.
a Children of one family can come together. {day} at {time} and ten minutes after, same room.
# child-thanks | thanks | pe | age=0-17
s {child} is better / Thank you from {child}
t {child} slept through {when}, first time in {n} nights. The [drops|inhaler|cream] did it. Thank you for squeezing us in.
t Just to say {child}'s rash is [gone|nearly gone] {since} and {he} is back at [day care|school]. {He} drew you a [dinosaur|rainbow].
a That made my morning. Give {him} a high five from all of us.
# child-referral | referral | pe | age=1-16
s Speech therapy / Referral for {child}
t {child}'s teacher thinks {he} should see [a speech therapist|someone about reading|an occupational therapist]. {doc} said to write if that came up.
t The [allergist|ear doctor] for {child} has nothing before {month}. Is there [another one|a list you can call]?
q Do you send that, or does the school?
a I sent it to the children's therapy group {lately}. They call within two weeks. The school can test too, for free, if you ask them in writing.
a I found an opening in {n} weeks at their other office. They will ring you after {time}.
# teen-acne | symptom | pe | who=self | age=13-17
s Acne / My skin
t my skin is [bad|so bad] {since}, mostly [forehead|back and jaw]. i use the [three step thing|face wash] every night and it [burns|does nothing].
t Prom is in {n} weeks and my face looks like [a map|pizza]. The stuff from the store [peels|bleaches my towels].
q is there something [stronger|that works by {month}]?
a Adapalene gel at night, a pea for the whole face, every other night at first, and a plain moisturizer. It looks worse for two weeks and better by eight. I sent it to {pharm}.
# teen-sleep | question | pe | who=self | age=14-17
s Can't fall asleep / Practice at six
t I can't fall asleep before [one|two] and practice is at six. [Coach|My math teacher] says I look like a ghost.
t Is [melatonin|an energy drink before a race] ok at my age? I am {age} and weigh {lb}.
a Melatonin, 1 mg, two hours before bed, is okay for a few weeks. Phone out of the room helps more, sorry. Skip energy drinks before races, they can make the heart stumble.
`;
