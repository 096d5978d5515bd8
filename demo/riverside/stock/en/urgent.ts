/** What should not wait, and the few that should not have been written at all but called in. */
export const urgent = `
# urg-chest | symptom | fm ca | urgency=emergency | age=45-95
s Pressure in my chest / Chest feels heavy
t I have pressure in my chest right now, [since supper|for about an hour], and my {side} arm feels heavy. I am [a bit sweaty|a little sick to my stomach]. I thought I would [ask|write] before I bother anyone.
t My chest is tight like a belt [since I shoveled|since {time}] and it goes up into my jaw. I took an antacid and it is [still there|no better].
a Please do not wait for us. I called you {lately} and got your {fam}: the ambulance is on its way. Unlock the door and sit down.
# urg-breath | symptom | ca fm | urgency=emergency | age=40-95
s Can't catch my breath / Short of breath lying down
t I can't catch my breath even sitting. I was up all night in the chair, it is [worse than {when}|getting worse], and my lips look [gray|blue] says {family}.
t I can hardly finish a sentence. Weight is up [eight|nine] pounds since {day} and I am [gurgling|wheezing] when I lie down.
a I phoned you and you are with the ambulance crew now. {doc} knows and is calling the hospital.
# urg-stroke | symptom | fm ca | urgency=emergency | age=50-95
s Face feels numb / Can't grip with my hand
t My {side} hand went [weak|clumsy] {when} and I drop the cup. My face feels [thick|numb] on the same side and {family} says I [slur|sound drunk].
a This needs 911 now. I have called your phone and your emergency contact, and someone is with you.
# urg-child-breath | symptom | pe | urgency=emergency | age=0-10
s {child} breathing fast / Breathing hard
t {child} is breathing very fast and I see {his} ribs pull in with each breath. The inhaler did [nothing|not help] twice. {He} is too tired to [drink|talk].
a Please call 911 now, I am ringing you as well. Sit {him} up and keep giving the inhaler on the way.
# urg-dark | symptom | fm | urgency=emergency | confidential | age=19-75
s I don't know who to tell / Not doing well
t I keep thinking everyone would be better off without me. I have the pills from my surgery in the drawer and I [look at them|count them]. I don't want to scare {family}.
t I don't want to be here any more. I'm not sure I'd do anything but it's [every night|all day] now. I can't say it out loud so I am writing.
a Thank you for telling us. I tried your phone and I am going to keep trying. You can call or text 988 this minute, they are kind. Ruth and {doc} will see you today.
# urg-home | symptom | fm | urgency=same_day | confidential | sex=f | age=20-60
s Private / Please do not call my house
t Please don't call the house. My husband [grabbed my throat|pushed me down the steps] {when}. I can swallow, my voice is [hoarse|gone]. I'm at {work} until {time} and this phone is mine.
t I need to ask something and he must not see it. He [hits me where it does not show|keeps my pills from me]. I have somewhere to go on {day}, not before.
a I will only write here and nothing will show on the list. Being grabbed by the throat needs a check today, come to the side door before {time} and ask for Ruth. 800-799-7233 is open day and night.
# urg-leg | symptom | fm ca | urgency=same_day | age=30-90
s Swollen calf / One leg bigger
t My {side} calf is [swollen and warm|hard and sore] {since}, the other is normal. We [drove home from|flew back from] {place} {ago}.
t One leg is fatter than the other by an inch, I measured. It [aches|throbs] when I walk. No redness. I breathe fine.
q [Can it wait|Is it okay to wait] until {day}?
a It should not wait. Come today at {time}, we do an ultrasound of the leg. Do not rub it. If breathing gets hard on the way, 911.
# urg-headache-bp | symptom | fm ca | urgency=same_day | age=40-90 | med=lisinopril,amlodipine,losartan,hydrochlorothiazide,metoprolol,carvedilol
s Pressure very high / 190 over 110
t My pressure is 19{num}/11{num} and 18{num}/10{num} an hour later. [A dull headache|Nothing hurts]. I [ran out of|skipped] {med} {ago}.
q Do I take two now?
p Any chest pain, weakness, trouble seeing or speaking?
b None of that. It was 17{num}/9{num} just now, sitting.
a Not two. Take your usual one now, sit for an hour, check again. I have you at {time} today with {doc}. With a bad headache, weakness or chest pain go straight to 911.
# urg-weight | symptom | ca | urgency=same_day | med=furosemide,carvedilol,spironolactone
s Weight up six pounds / Can't lie flat
t Up [six|five] pounds in three days, {lb} this morning. I slept on [three pillows|the recliner] {when}. Shoes don't close.
t The scale says {lb}, I was [seven|six] less on {day}. Belly is tight and I cough when I lie down.
q Double the water pill?
a Yes, take {med} twice today, {doc} agrees, and come at {time} for blood and a listen. If you cannot breathe at rest, call 911.
# urg-fever-back | symptom | fm | urgency=same_day | sex=f | age=20-80
s Fever and back pain / UTI getting worse
t The bladder infection moved up, I think. Fever {temp}, shaking chills {when}, and my {side} side hurts [under the ribs|in the back]. I kept [half a sandwich|some water] down.
q Same pills, or stronger?
a Chills and side pain mean the kidney may be in it. Please come at {time} today, we give the first dose here.
# urg-cellulitis | symptom | fm | urgency=same_day
s Redness spreading / Infected cut
t The cut on my [shin|hand] from {ago} is [red and hot|weeping] and the red has moved [past the pen line I drew|up two inches] since {when}. {temp}.
t A [cat|dog] bit me on the {side} hand {when}. It is [swollen|stiff] and I can't make a fist.
a Bites and moving lines are same day things. {time} today with {doc}. Draw a new line and do not soak it.
# urg-blood-stool | symptom | fm ca | urgency=same_day | med=apixaban,warfarin,clopidogrel,meloxicam
s Black stools / Blood when I go
t My stools are [black as tar|black and sticky] {since}, and I take {med}. I am a bit [lightheaded|pale, says {family}].
t Bright red in the bowl [three times|each time] {since}. I'm on {med}. I feel [okay|a little weak].
a Please do not take tonight's {med}. Come now for a blood count, I told the lab. If you feel faint, call 911 and do not drive.
# urg-pregnant | symptom | fm | urgency=same_day | sex=f | age=18-42
s Bleeding at nine weeks / Spotting
t I'm [nine|eight] weeks and [spotting|bleeding] {since}, [like a light period|brown, then red]. Cramps on and off. This is my [first|second].
q Is it happening? What do I do?
a I am so sorry you are going through this. Many who spot go on to have a healthy baby, and we want to look today, {time}. If you soak a pad in an hour or the pain is on one side and sharp, go to the hospital.
# urg-child-dehydrated | symptom | pe | urgency=same_day | age=0-6
s {child} can't keep anything down / No wet diaper since morning
t {child} threw up [seven|nine] times {since} and has not [peed|had a wet diaper] since {time}. {He} is [limp on my shoulder|sleepy but wakes]. 
t {child} has had the runs for days, lips are dry, cries with no tears. {kg} kilos {when}.
a Please bring {him} in now, {time}. One teaspoon of drink every five minutes on the way. If {he} will not wake, 911.
# urg-child-eye | symptom | pe | urgency=same_day | age=1-12
s Eye swollen shut / Red around the eye
t {child}'s {side} eye is swollen [nearly shut|shut] and red all around, with fever {temp}. {He} had a cold {since}.
a Fever with that much swelling needs to be seen today. {time}, {doc} knows. If {he} cannot move the eye, go straight to the hospital.
# urg-out-insulin | refill | fm | urgency=same_day | med=insulin glargine
s Out of insulin tonight / Pen broke
t My last pen [jammed|cracked] and I have none for tonight. {sugar} now. {pharm} says [needs an okay|closed at six].
a It is at {pharm}, I called and they are holding it till eight. Check sugar and, if over 300 twice, call.
# urg-out-thinner | refill | ca fm | urgency=same_day | med=apixaban,warfarin,clopidogrel
s Out of {med} today / No {med} left
t I took my last {med} {when} and {pharm} can't fill until [Monday|you answer]. I have the [stent|valve] and they said never miss.
a You are right not to miss it. It is at {pharm} now, they have it on the counter.
# urg-vision | symptom | fm | urgency=same_day | age=45-90
s Flashes in my eye / Curtain over one eye
t I see flashes and a [shower of specks|cobweb] in the {side} eye {since}. Like a [curtain|shade] at one edge since {when}.
a That is an eye emergency of the quiet kind. The eye clinic is waiting for you now, do not drive yourself.
`;
