/** What people write to the heart clinic. */
export const heart = `
# ankles-evening | symptom | ca fm | age=50-95
s Swollen ankles by evening / Sock marks
t My ankles are [puffy|tight] by evening {since}. Socks leave [a groove|a ring]. In the morning they are [fine|nearly normal].
t Both feet swell when I [sit at the register all day|ride the bus home]. The {side} more than the other, {since}.
q Should I [change the water pill|wear the tight stockings], or is it the [heat|amlodipine]?
r feet up after supper / less salt / stockings
p What has your weight done this week, and how many pillows do you sleep on?
b {lb} {when}, {lb} today. [One pillow|Two, same as ever].
a No weight gain and one pillow are good news. Feet above your heart for thirty minutes after supper, and check the soup cans for salt. If weight climbs three pounds in two days, call us that day.
a {doc} thinks it is the amlodipine. We are lowering it to half and watching pressures. Please send a week of readings on {day}.
n Dependent edema, weight steady, no orthopnea. {doc} lowers amlodipine.
# skipped-beats | symptom | ca
s Skipped beats / Flutter in my chest
t I feel [a flip|a thump and a pause] in my chest {late}, [a few times a minute|in little runs] for [ten seconds|a moment]. {since}. I feel fine otherwise.
t My heart [skips|hiccups] when I lie on my {side} side. No pain, not winded, it is just [spooky|unsettling].
m I cut down to one coffee.
q Do I need the [patch|monitor] again, or is this the kind you said to ignore?
r less coffee / slow breaths / lying on the other side
p Any fainting or near fainting with it? What does your watch or cuff say the pulse is?
b No. Pulse {pulse}, {pulse} and {pulse} when I [checked|looked].
a Those are extra beats, and with your normal echo they are a nuisance, not a danger. Magnesium rich food, less coffee, and sleep all help. If they run together for more than a minute, press the button on your watch and send it.
a {doc} would like a two week patch. It comes by mail {day}, you stick it on yourself and mail it back.
# palpitations-ablation | symptom | ca | med=apixaban,warfarin,metoprolol
s Back in afib? / Heart rhythm
t I think I [went back into|slipped into] afib {when}. Pulse is all over, {pulse} one minute, {pulse} the next. I feel [tired|washed out] but not worse than that.
t The watch says possible afib [three times|twice] {since}. I can still [climb to the choir loft|do my walk], just slower.
q Do I take the extra [metoprolol|half pill], or come in for a tracing?
p Are you short of breath at rest, or lightheaded? And have you missed any blood thinner?
b Neither. I have not missed {med}, [not once|I use the box].
a Because you have not missed {med}, there is time to do this calmly. Take the extra metoprolol {doc} wrote for you, and come for a tracing on {day} at {time}.
# sob-hills | symptom | ca | age=50-92
s Slower on hills / Winded sooner
t I am winded [on the hill by the school|at the second landing] {since}. A month ago it was nothing. It passes in a [minute|little bit] when I stop.
t My [walking group|bowling friends] wait for me now. No pain, just [puffing|running out of air] on the hills.
q Is it [my heart or my weight|the pills], and does it need looking at before {month}?
p Is it there at rest or lying flat? Any swelling or weight gain?
b Only on hills. Weight {lb}, up [two|one] since {month}.
a A change like that deserves a look, even when it passes. {doc} will see you on {day} at {time} with a tracing first. If it comes at rest, do not wait for that day.
# bp-log | thanks | ca fm | med=lisinopril,amlodipine,losartan,hydrochlorothiazide,metoprolol,carvedilol
s Blood pressure readings / My numbers / Two weeks of readings
t Here are my pressures, mornings: {bp}, {bp}, {bp}, {bp}. Evenings: {bp}, {bp}, {bp}. [Left arm|Sitting, feet flat], like you showed me.
t You asked for a week of numbers on {med} {dose}. Mon {bp}, Tue {bp}, Wed {bp}, Thu {bp}, Fri {bp}. Pulse around {pulse}.
t Readings {since}: {bp} pulse {pulse}, {bp} pulse {pulse}, {bp} pulse {pulse}, {bp} pulse {pulse}. The {bp} was [after coffee|during the ball game|at the dentist].
m I left out {day} because [the batteries died|I slept in].
a Thank you, that is exactly what we need. The average is right where {doc} wants it. Same dose, and send another week in {month}.
a These run a little high in the morning. {doc} would like you to take {med} at bedtime for two weeks and send seven more.
a Good work. Evenings are fine, mornings are close. Leave the coffee until after the cuff and we will look again on {day}.
# weight-log | thanks | ca | med=furosemide,spironolactone,carvedilol
s Daily weights / Weight log
t Weights this week: {lb}, {lb}, {lb}, {lb}. [Same scale|Before breakfast] each day, [no swelling|shoes fit].
t {lb} on {day}, {lb} today. I had [ham at church|Chinese food] {when}, so I expect that is it. Sleeping flat.
a Thank you. Steady is what we like. If you gain three pounds in two days or five in a week, call the same day.
a Take one extra furosemide {lately} as {doc} wrote in your plan, and weigh again tomorrow before breakfast.
# inr-home | thanks | ca | med=warfarin
s Home INR / INR number
t My INR at home was {num}.{num} {when}. I take 5 mg every day but [7.5 on Mondays|half on Sundays]. [No bruises|One bruise on the shin].
t INR {num}.{num} this week. I ate [spinach twice|a lot of greens], as you will ask.
a Thank you. Stay on the same weekly amount and test again on {day}. Keep the greens about the same from week to week.
a That is a bit off the range. Skip nothing: take {dose} tonight as always, and half on {day} only. Test again in one week.
# warfarin-dentist | side-effect | ca | med=warfarin,apixaban,clopidogrel
s Blood thinner before the dentist / Stopping {med}
t The dentist wants to [pull a molar|do a deep cleaning] on {day} and says to stop {med}. [Nobody asked you|I thought I must never stop it].
t I have a [colonoscopy|cataract operation] on the {date}th and their sheet says to hold {med} for [three|five] days.
q Do I stop it? And when do I [start again|go back on]?
a For one tooth you do not stop {med}. Take it as usual, bite on gauze for thirty minutes after, and tell the dentist to call us at 555-0150 with questions.
a {doc} wrote a plan and sent it to them: last dose of {med} on {day}, back on the evening after, if they say there is no bleeding. It is also in your documents.
# stress-test | test-result | ca
s Stress test result / Treadmill test
t I did the treadmill {ago} and the page says ["equivocal"|"submaximal"]. [I looked it up and slept badly|That word tells me nothing].
t The stress test is back but the words are all [Latin|doctor talk]. I got to stage {num} and my [knees|legs] gave out, not my chest.
q Did I pass? Can I go back to [the pool|shoveling]?
a You did well. Equivocal here means you stopped before the machine had all it wanted, and what we saw was normal. {doc} wants no further test. Yes to the pool.
a {doc} read it {lately}. One part of the picture is fuzzy, so we would like a scan that does not need walking. The desk will call with a time.
# echo | test-result | ca
s Echo result / Ejection fraction
t My echo says EF {date} to 5{num} percent. Last year it was [45|50]. [Better or worse|Is that the right direction]?
t The ultrasound of my heart came back with [mild regurgitation|mild leak of the mitral valve]. [My father had a valve replaced|I never heard of it before].
q What does it mean for [my walks|the pills|flying to {place}]?
a A mild leak is common and often stays mild for life. We look again in two years. No limits on walking or flying.
a Your pump number went up, which tells {doc} the medicines work. Please keep taking them even though you feel well, that is why you do.
# statin-ache | side-effect | ca fm | med=atorvastatin,rosuvastatin
s Leg aches on {med} / Is it the statin?
t My [thighs|calves] ache {since}, like after [stairs all day|raking]. That is when the {med} went [to {dose}|up].
t I read that {med} can [hurt muscles|make you weak], and I can't [get off the low sofa|open jars] like before.
q Can I [stop for two weeks to see|take it every other day]?
r stretching / vitamin D / a hot bath
p Is it both sides? Any dark urine or weakness? And any new medicine, or a lot of grapefruit?
b Both sides. Urine is normal. No grapefruit. I [did start a fungus pill|shoveled a lot {ago}].
a Please stop {med} for two weeks and get the muscle test at the lab this week. Write on {day}. If it eases, we try another one at a low dose, most people find one they can live with.
a Sore on one side after shoveling is not the statin. Keep taking it, heat and rest, and tell me on {day}.
# swelling-amlodipine | side-effect | ca fm | med=amlodipine
s Swollen feet from amlodipine? / Puffy ankles since the new pill
t Since the amlodipine went to {dose} my shoes [are tight|pinch] by noon. {bp} this morning, so it does work.
t I started amlodipine {ago} and now my ankles [disappear|look like bread dough].
q Is there one that does not [do that|make me swell]?
a That is a known effect of amlodipine, more so at higher doses. {doc} is changing you to losartan 50 mg, once a day, sent to {pharm}. Stop amlodipine the same day. Readings for two weeks, please.
# pacemaker | question | ca | age=55-95
s Pacemaker question / Airport and my pacemaker
t We fly to {place} on {day}. Can I [walk through the scanner|let them use the wand] with the pacemaker?
t My new [induction stove|welder|hearing aids] came with a sticker about pacemakers. Mine went in {ago}.
q Is that a real worry?
a Walk through at a normal pace and show your card. Ask them not to hold the wand over it. It will not hurt the pacemaker.
a Keep it two feet from the stove or welder while it is on and you are fine. Phones on the other side.
# cardiac-rehab | referral | ca | age=45-90
s Cardiac rehab / Rehab has not called
t {doc} said rehab would call after my [stent|valve|hospital stay]. That was {ago} and [nothing|not a word].
t Can the rehab be at the [Y|hospital in {place}]? I can't do [mornings|three days a week] because of {work}.
q Who do I push?
a I called them {lately}. They had an old number for you. They will ring {day} after {time}, and you may start as early as next week.
a Yes, they run an evening class. I sent the new order, reference {ref}.
# tired-betablocker | side-effect | ca fm | med=metoprolol,carvedilol
s Slow and tired on {med} / Pulse in the fifties
t On {med} {dose} my pulse sits at 5{num} and I [drag|feel like I am wading]. Before, I could [mow the whole lawn|keep up with the grandkids].
t Ever since {med} my hands are [cold|ice] and I [nap twice a day|have no get up and go].
q Could I take [half|it only at night]?
p What is the pulse when you sit, and do you get lightheaded? And your pressure?
b Pulse 5{num}, pressure {bp}. Not lightheaded, [just slow|just blah].
a {doc} says to halve {med} for two weeks and watch the pulse. Do not stop it at once, that can make the heart race.
a Those numbers are safe. Give it three more weeks, since the tiredness usually lifts, and take it with supper.
# salt | question | ca | age=50-95
s How much salt / What can I eat
t You said two grams of salt. Is that [salt or sodium|on top of what is in bread]? The labels [make my head spin|all say sodium].
t {family} cooks and wants to know if [soy sauce|canned soup|potassium salt] is allowed.
a Sodium, two thousand milligrams a day, everything counted. Bread and cheese are the sneaky ones. The salt made of potassium does not mix with your pills, so please leave that one.
# dizzy-entresto | side-effect | ca | med=lisinopril,losartan,carvedilol,spironolactone
s Lightheaded since the change / Low numbers
t Since the change to {med} {dose} I get lightheaded [in the shower|after lunch]. Cuff says {lowbp}.
t My top number was under a hundred [twice|three times] {since} and I [sit down quick|hold the rail].
q Take it or skip it when it is [that low|under 100]?
p Any falls or fainting? And have you been sick to the stomach or eating less?
b No falls. [I had a bug {ago} and ate little|Eating fine].
a Hold {med} when the top number is under 95 and tell us that day. {doc} is lowering it to half from {day} on. Rise slowly, drink with each meal.
`;
