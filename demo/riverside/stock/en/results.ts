/** What a number means, and where it is. */
export const results = `
# res-flag-generic | test-result | fm ca
s A number in red / Question about my labs / Flagged result
t One line on my blood test is [red|flagged high]: [MCV|eosinophils|alkaline phosphatase], {num}{num}. Everything else is green. I'd never heard of it before {when}.
t I opened my results on the [bus|porch] and there was an exclamation mark next to [monocytes|bilirubin|chloride]. [Should I have waited|I should have waited] for {doc}.
t The lab posted {num} results and {n} of them have an arrow. Up arrows, mostly. I feel [fine|the same].
m {family} looked it up and got [leukemia|nothing good].
q Is any of it [real|something to act on], or just the edge of normal?
q Could {doc} tell me in a sentence what [that one|it] is for?
a The flag means just outside the lab's line, and one in twenty healthy people is outside it on any test. {doc} looked at the whole set and nothing in it worries us.
a That one goes up with [a big meal|allergies|a hard workout] and by itself means nothing. We repeat it with your next labs in {month}.
# res-a1c | test-result | fm | med=metformin,glipizide,insulin glargine,empagliflozin
s A1c result / My three month sugar
t A1c came back {num}.{num}. In {month} it was [8.1|7.6]. I've [cut out pop|walked every day|been bad about breakfast], so I don't know how to feel.
t My A1c [went up|did not move] even though my mornings are around {sugar}. That doesn't [add up|make sense to me].
q Do we change the {med}, or [give it more time|keep going]?
a It is moving the right way and you did that. {doc} would keep {med} at {dose} and repeat in three months.
a Mornings are only part of the day. For one week please check two hours after supper as well and send them, then {doc} will decide about {med}.
# res-cholesterol | test-result | fm ca
s Cholesterol numbers / LDL
t LDL is 1{date}, HDL 4{num}. The page says borderline. Borderline [what|for whom]? My father had [his first stent|a heart attack] at fifty six.
t My cholesterol [dropped|fell] from 2{date} to 1{date} since the {med}. Can I [celebrate|eat cheese again]?
q Do I need a [pill|stronger one], or can oats and walking do it?
a With your father's history {doc} would aim lower than the page does. A small dose of rosuvastatin is worth a talk on {day} at {time}. Oats and walking help either way.
a Celebrate, yes. Cheese on weekends. It fell because of the medicine so please keep taking it.
# res-thyroid | test-result | fm | med=levothyroxine
s TSH / Thyroid number
t TSH {num}.{num}. Last time {num}.{num}. I feel [cold and slow|wired|the same]. {dose} every day.
t The thyroid test came back but it says ["reflex"|"free T4 pending"]. It's been {n} days.
q Up, down, or stay?
a Stay at {dose}. It is in the middle of the range. We look again in {month}.
a {doc} goes up one step, and the new strength is at {pharm}. Blood again in six weeks. Same time each day, empty stomach.
# res-mammogram | test-result | fm | sex=f | age=40-80
s Mammogram letter / Called back after mammogram
t I got a letter that they want [more views|another look] at the {side} side. [No one said why|It just says additional imaging]. I have not slept [much|since].
t My mammogram says ["dense"|"BI-RADS 0"]. What does that [mean for me|do I do with that]?
q How soon can it be, and can {doc} see the pictures?
a Nine in ten call backs turn out to be nothing but overlap. {doc} read the report: a small fold they want flat. I got you {day} at {time}.
a Dense means the picture is harder to read, not that something is there. BI-RADS 0 is their code for incomplete. The extra views finish it.
# res-xray | test-result | fm
s X-ray result / What does mild degenerative mean
t The X-ray of my [hip|knee|neck] says ["mild degenerative changes"|"joint space narrowing"]. Is that arthritis? I'm [only {age}|on my feet all day].
t No word on the X-ray from {ago}. It still hurts when I [kneel|turn my head].
q What do I do about it?
a Yes, it is a little wear, as most people our age have without knowing. Strong muscles around it are the best medicine. I put in therapy, they call by {day}.
a Sorry for the wait. It is normal, no break. If it still hurts in two weeks we look closer.
# res-mri | test-result | fm | age=25-90
s MRI report / I don't understand my MRI
t The MRI report is [two pages|a full page] of words: ["bulge without impingement"|"tendinosis"|"small effusion"]. Do I need surgery?
t My MRI is back and it says ["incidental cyst"|"hemangioma"], which is not what we were looking for. [Who follows that|That word scares me].
q Could someone [walk me through it|call after {time}]?
a Short version: a disc sticks out a little and touches nothing. No surgery. Therapy is the plan, and most people are better in eight weeks.
a The cyst is something you were likely born with, it needs no follow up. For what hurts, the picture is clean. {doc} will call you {day} after {time}.
# res-missing | test-result | fm ca pe | who=self | age=18-95
s Where is my result / Still waiting on labs
t I had blood drawn {ago} and there's nothing on my page. The lab said two days.
t [Three|Two] of my tests are in, the [vitamin D|urine culture|biopsy] is not. It's been {n} days and [no news is not good news for me|I keep refreshing].
q Did it get [lost|stuck], or is someone [reading it|sitting on it]?
a It was sent to an outside lab and takes eight days. It is due on {day}, I put a reminder on my list and will write the same day.
a I found it. It came under your [old name|middle name] and sat unmatched. It is normal, and on your page now. I am sorry.
# res-pap | test-result | fm | sex=f | age=24-66
s Pap result / HPV positive
t My pap says [HPV positive, cells normal|ASCUS]. I've been with one person for [nine|twenty] years. [What does it mean for us|I don't understand how].
t The Pap result is normal but it says repeat in [one year|twelve months]. I thought it was every five.
q Do I need [that other test|the biopsy]?
a HPV is so common that most adults have had it, and it can sleep for decades. It says nothing about your partner. With normal cells we repeat in one year, and most clear it by then.
a One year, because last time there was a small change. If that one is clear you go back to five.
# res-kidney | test-result | fm ca | age=50-95
s Kidney number / Creatinine
t My eGFR is 5{num}, and last year it was 6{num}. The page says stage 3. [Nobody ever said kidneys|I have kidney disease now?]
t Creatinine went from 1.0 to 1.{num} since the {med}. I [had a stomach bug|took ibuprofen for a week] just before.
q What can I do to [keep what I have|bring it back]?
a At {age} that number is common and has hardly moved in three years. Keep pressure under 130, no ibuprofen, and drink to thirst. We test twice a year.
a A bug dries you out and the number jumps. Drink well and repeat it on {day}, the order is in. Skip ibuprofen for good.
# res-iron | test-result | fm
s Low iron / Ferritin
t Ferritin {num}. The page calls that low. Is that why I [drop off by {time}|chew ice]?
t My blood count is [a bit low|11.{num}]. {doc} said iron, but didn't say [how much|which one]. The store has [forty kinds|a whole shelf].
q And how long until I feel it?
a One tablet of ferrous sulfate, 325, every other day with something sour, no coffee or milk near it. You feel it in four weeks, the test shows it in eight.
a {doc} also wants to know where it is going. There is a stool kit waiting for you at the desk.
# res-vitd | test-result | fm
s Vitamin D / B12 low
t Vitamin D is {date}. I'm outdoors [all day|every day], so how?
t B12 came back at 2{date} and {family} [gets shots|takes drops] for that. I take {med}. Related?
a Sun does little here from {month} on. 2000 units a day with a meal, and we don't need to test again for a year.
a Long use of {med} can lower it. One tablet of 1000 micrograms a day works as well as shots for most.
# res-covid-strep | test-result | fm
s Swab result / Strep test
t My throat swab says ["negative, culture to follow"|"rapid negative"]. I still feel [rotten|like I swallowed a sock]. [Back to work|Can I go to {work}]?
t Test says flu A [positive|detected]. It started {when}. Is it too late for that [pill|medicine]?
a You are within two days so it still helps. It is at {pharm}, twice a day for five days. Home until a day after the fever ends.
a The culture is clean too, so it is a virus. Work when you have had no fever for a day.
# res-biopsy | test-result | fm | age=25-90
s Biopsy result / The spot on my arm
t The biopsy says ["basal cell"|"actinic keratosis"|"atypical nevus, margins clear"]. I saw the word [carcinoma|atypical] and sat down.
t It's been {n} days since {doc} took the spot off my [nose|shoulder]. Is there [news|a result]?
q What's next and how fast?
a Basal cell is the slow, local kind that almost never spreads. It needs to be fully taken out and the skin clinic has you on {day} at {time}.
a It is all out, with clear edges. A skin check once a year, a hat, and that is it.
# res-bone | test-result | fm | sex=f | age=55-90
s Bone density / T-score
t My T-score is minus 2.{num} at the hip. Osteopenia or the other one? I [fell in {month}|walk daily], and I eat yogurt.
t The bone scan says [worse|no change] after [two|five] years on alendronate. Do I [keep on|take a break]?
a That is the in-between range. Weight-bearing walks, 1200 of calcium from food if you can, vitamin D. We scan again in two years.
a After five years a break of two is usual and {doc} agrees. The good of it lasts.
# res-urine | test-result | fm
s Urine test / Culture result
t The culture grew [E. coli|something] and I'm on the [third|second] day of the pills. Is it the [right one|one that kills it]?
t Protein [trace|1+] in my urine. I had [run ten miles|a cold] the day before. Does that count?
a Yes, the one you have works on it. Finish all five days.
a A hard run does that. Repeat it on a lazy morning, no appointment needed.
# res-sleep | test-result | fm | age=30-85
s Sleep test / AHI {date}
t The sleep test says AHI {date}. {family} says [told you so|that's every three minutes]. Do I have to wear the [mask|hose]?
t They want {money} for the sleep machine. Is there [a mouth guard|anything else] that works?
a That is moderate. The machine works best, and the new masks are small. A mouth guard from a dentist is second best. Let us choose on {day} at {time}.
`;
