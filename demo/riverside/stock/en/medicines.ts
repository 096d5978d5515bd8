/** Side effects, doubts and mix-ups. */
export const medicineDoubts = `
# se-cough-lisinopril | side-effect | fm ca | med=lisinopril
s Dry cough since lisinopril / Is it the lisinopril?
t Ever since I started lisinopril I have a [tickle|dry little cough] all day, [like a crumb in there|worse when I talk]. No cold. {since} at least.
t {family} asked why I clear my throat so much. I looked at the sheet from {pharm} and cough is on it, under lisinopril.
q Can I swap it, or does the cough [pass|wear off]?
a Yes, that is the lisinopril and it does not wear off. {doc} changed it to losartan 50 mg, once a day, at {pharm}. The cough takes up to four weeks to fade.
a {doc} would like you to stop lisinopril and start losartan the next day. Send a few pressures in two weeks, morning ones are enough.
n ACE cough. {doc} changes to losartan, recheck basic labs in two weeks.
# se-metformin-gut | side-effect | fm | med=metformin
s Metformin and my stomach / Loose stools on metformin
t Metformin {dose} goes [right through me|straight to my gut]. [Twice|Three times] each morning, {since}. I can't [leave the house|ride the bus] before ten.
t My stomach has been [rumbling|churning] since the metformin went up. {sugar} this morning, so it works, but [at what price|I pay for it].
q Is there a [slow kind|gentler form], or can I go back to one?
p Do you take it before or after you eat? And was it one pill at first?
b Before, with [coffee|just toast]. They told me [two from the start|to go up after a week].
a Take it in the middle of the meal, never with just coffee. {doc} changed it to the slow release kind, same amount, all with supper. Give it ten days.
a Drop to one a day for a week, then back up. Most stomachs make peace with it. Sugars may run a bit higher and that is fine for now.
# se-sertraline | side-effect | fm | med=sertraline,escitalopram
s Jittery on {med} / New to {med}
t I am {num} days into {med} and feel [jittery|like too much coffee], and I yawn all day. Mood is [about the same|maybe a little lighter].
t {med} has done wonders, but [things in the bedroom|my sex drive] [left|went quiet]. I didn't want to say that on the phone.
q Does that [settle|go away], and how long do I give it?
p Are you sleeping? And any thoughts that scare you since you started?
b Sleeping [lightly|five hours]. No scary thoughts.
a The jitters mostly fade in the second week. Take it in the morning with food, skip the afternoon coffee. The good part takes four to six weeks. Let us talk {day} at {time}.
a Thank you for saying it, about one in three notice that. Choices are a lower dose, waiting, or changing to bupropion. {doc} can call you {day} to pick one.
# se-bupropion-sleep | side-effect | fm | med=bupropion
s Can't sleep on bupropion / Wired at night
t Since bupropion {dose} I am [wide awake|reorganizing closets] {late}. I take it at [noon|lunch].
t The bupropion makes my mouth [dry as dust|like cotton] and I [chew ice|carry water] everywhere at {work}.
q Earlier in the day, or a smaller one?
a As soon as you wake, not at noon, and the sleep should come back in a few days. If not by {day}, {doc} would step down to 150.
# se-gabapentin | side-effect | fm | med=gabapentin
s Foggy on gabapentin / Gabapentin and driving
t Gabapentin {dose} helps my feet, but I am [foggy|in a cloud] till {time} and I [lost my car in the lot|called my boss Mom] {when}.
t I was told three times a day. With the noon one I [sway|nod off] at {work}. Can I [leave it out|move it to night]?
q And is it safe to drive?
a Leave the noon one out and take two at bedtime, {doc} agrees. No driving while you feel foggy. Do not stop all of it at once. Tell me on {day} how the feet are.
# se-prednisone | side-effect | fm ca
s Wired on prednisone / Steroid side effects
t The prednisone for my [poison ivy|back] has me [cleaning the oven|pacing] {late}, {num} days in. Face is [red|puffy].
t On the steroid pack I ate [a whole pie|everything in sight] and my sugar was {sugar} {when}.
q Can I stop [early|today], or must I [finish|step down]?
a You have had it less than ten days so you may stop after tomorrow's. Take the last ones at breakfast, all together. Sleep is back in two nights.
a Finish the pack as printed, since it steps down on purpose. Check sugars twice a day till it is done and tell us if two are over 300.
# se-glp | side-effect | fm
s Queasy on the weekly shot / Nausea since the shot
t The day after my shot I am [queasy|green] till {time}, then fine until the next one. {num} weeks in, down [nine|seven] pounds.
t I threw up once after the [third|fourth] shot. I think I [ate too fast|had fried fish].
q Should I go up on {day} as planned or [stay|hold here]?
a Stay at this dose another four weeks, there is no prize for speed. Small meals, stop at the first sign of full, nothing fried on shot day. If you cannot keep water down, call.
# se-antibiotic | side-effect | fm
s Antibiotic upset my stomach / Yeast after antibiotic
t Day {num} of the antibiotic and my stomach [cramps|is in knots], with loose stools [twice|three times] a day. Two more days to go.
t The antibiotic cleared up the [bladder|sinuses] and gave me [a yeast infection|an itch down there] instead.
q Finish it, or [stop|is there something to take with it]?
a Finish it with food, yogurt in between. If it turns to many watery stools, blood, or fever, stop and call us.
a That happens. {doc} sent one tablet of fluconazole to {pharm}. It is enough for most people.
# se-bpdown | side-effect | fm ca | med=lisinopril,losartan,amlodipine,hydrochlorothiazide,metoprolol
s Dizzy on {med} / Lightheaded when I stand
t I get [woozy|a head rush] when I stand since {med} went to {dose}. {lowbp} on the cuff {when}.
t {family} caught me [swaying|holding the counter] {when}. I think {med} is [too strong|too much] now that I lost weight.
m It is worst [in the morning|after a hot shower].
q Should I [take half|skip tonight]?
p Have you fallen or fainted? And how much do you drink in a day?
b No falls. [Four cups|Not enough, I know]. This morning {lowbp}.
a Please take half of {med} from tonight. Drink a glass of water before you get up, sit on the edge for a minute. Send me five readings by {day}. If you faint, call 911.
a {doc} wants to stop {med} for now, since you no longer need as much. That is good news. Pressures for one week, please.
n Orthostatic symptoms, BP {lowbp} at home. {doc} reduces {med}. No falls.
# mq-otc | side-effect | fm ca
s Can I take this with my pills? / Cold medicine
t I have a [miserable cold|head cold] and {med} {dose} to take. Which [cold medicine|cough syrup] is safe? The shelf at {pharm} [is a wall|made me dizzy].
t Is it okay to take [ibuprofen|naproxen|Aleve] for my [knee|back] with {med}? {family} says no.
t {family} swears by [turmeric|magnesium|CoQ10]. Does any of that fight with {med}?
q I take nothing else.
a With {med} please stay away from anything ending in D, and from ibuprofen and naproxen. Acetaminophen as the label says, saline spray, and honey are all fine.
a Tom, our pharmacist, checked: magnesium is fine if it is four hours apart. Turmeric in food yes, in capsules no, it can thin the blood.
# mq-missed | side-effect | fm ca
s Missed a dose / Took it twice
t I forgot {med} {when} and [only noticed|saw it in the box] this morning. Do I [take two|just go on]?
t I can't remember if I took {med} {when}, so I [may have|probably] took it twice. {dose}. I feel [okay|normal].
q What do I do tonight?
a Never two at once. Take the next one at the usual hour and carry on. One missed day will not show.
a One extra of {med} {dose} is not dangerous for you. Drink some water and skip nothing else. A box with days on it, filled on Sunday, ends this worry.
# mq-time | side-effect | fm ca
s Morning or night? / When to take {med}
t The bottle says {med} once a day, not when. With my shifts at {work} my morning is your night. Does it [matter|have to be the same hour]?
t Can I take {med} with [coffee|my vitamins|grapefruit juice]? I take [six|five] things and the [spacing|timing] is a puzzle.
a Tie it to the same thing each day, like brushing your teeth after you wake, whenever that is. Same spot in your day matters more than the clock.
a Coffee is fine. Put the vitamins four hours away. I wrote you a one page plan with hours on it, it is in your documents.
# mq-levo | side-effect | fm | med=levothyroxine
s Levothyroxine timing / Thyroid pill and breakfast
t I work early and take levothyroxine with [breakfast|my coffee] because there is no time. Is that why my [number is off|TSH went up]?
t {pharm} changed the [color|maker] of my levothyroxine and {since} I feel [wired|slow].
q Could I take it at bedtime?
a Bedtime works well, three hours after you eat. Iron and calcium stay four hours away. We check the blood again in six weeks, the order is in.
a A different maker can shift things a little. {doc} asked {pharm} to keep to one. Blood test on {day}, please.
# mq-cost | side-effect | fm ca
s {med} costs too much / Cheaper medicine?
t {pharm} wants {money} for {med} now. It was [eleven|nine] dollars in {month}. I [left it there|bought five pills].
t My plan [dropped|stopped paying for] {med}. The letter says to ask for something on [tier one|their list].
m I am fine through {day}, then I am out.
q Is there [another one|a coupon|a cheaper cousin]?
a Tom found the same medicine for about twelve dollars at {pharm} if you use their own club price instead of insurance. The order is there.
a {doc} changed it to one on your list that does the same work. Finish what you have, then start the new one the next morning.
# mq-stop | side-effect | fm | med=sertraline,escitalopram,omeprazole,gabapentin,bupropion
s Stopping {med} / Do I still need {med}?
t I have been on {med} for [two|three] years and feel [well|steady]. I would like to [try without|come off it].
t I ran out of {med} {ago} and did not notice a thing until {when}. Do I [need it at all|go back on]?
q How do I do that without [a bump|it coming back worse]?
a That is a good wish, and slow is the way. {doc} suggests half for four weeks, then half every other day for two, then stop. Write at each step.
a Please restart at half for three days, then the full dose. Let us talk about coming off it properly on {day} at {time}.
# mq-pregnant | side-effect | fm | sex=f | age=20-42
s Trying for a baby and my pills / Medicines and pregnancy
t We are [trying|hoping] for a baby from {month} on. I take {med}. Is it [safe|one to stop]?
t I got a positive test {when}, about [five|six] weeks. I take {med} {dose} and [allergy pills|a vitamin]. What do I stop?
a Congratulations. Keep taking folic acid, 400 micrograms. {doc} went through your list: {med} needs a change, please call the desk today for a slot this week, and do not stop anything alone before that.
a Start a prenatal vitamin now. {med} can stay until we meet on {day} at {time}, and then we plan it together.
# mq-travel | side-effect | fm ca
s Travel and my medicines / Flying with {med}
t I fly to {place} on {day} for [three|five] weeks. How do I [carry|keep cold] {med}, and do I need a letter?
t With the time change in {place}, do I take {med} on [home time|their time]?
q I would like enough for [six|eight] weeks if insurance [lets us|allows].
a Keep it in the labeled bottle in your hand bag. A letter is in your documents. I asked for a vacation supply, {pharm} will know by {day}.
a For once a day pills switch to their morning on the first day. Nothing bad happens if two are closer together by a few hours.
# mq-insulin | side-effect | fm | med=insulin glargine,glipizide
s Low sugar {when} / Sugars dropping
t My sugar was {low} {late}, [sweaty and shaky|I woke up soaked]. Orange juice fixed it. {med} {dose}, same as always.
t Three lows {since}: {low}, {low}, {low}. I have been [walking more|eating less bread].
q Cut the {med}, or eat a snack at bedtime?
p What was supper, and did you take anything extra? Does someone at home know what to do if you cannot wake?
b [Soup|Salad] and not much else. Nothing extra. Yes, we have the [kit|glucose gel].
a Lower {med} by four units from tonight, {doc} agrees. A snack if you are under 120 at bedtime. Send me the morning numbers each day until {day}.
a Walking more is why, well done. Stop glipizide on days you skip a meal. Numbers on {day}, please, and call for anything under 54.
# sugar-log | thanks | fm | med=metformin,insulin glargine,glipizide,empagliflozin
s My sugars / Two weeks of sugars
t Sugars before breakfast: {sugar}, {sugar}, {sugar}, {sugar}, {sugar}. After supper {sugar} and {sugar}. [The {sugar} was my birthday|Pizza night is the high one].
t As promised, fasting numbers on {med} {dose}: {sugar} Mon, {sugar} Tue, {sugar} Wed, {sugar} Thu. I walk [twenty|thirty] minutes after lunch now.
t {sugar}, {sugar}, {sugar}. That is three mornings {since}. I feel [good|less thirsty], {lb} pounds.
a Thank you, these are much better than in {month}. Stay as you are. The three month test is due, the order is in.
a Mornings run high, days are fine. {doc} would add two units at bedtime and look again on {day}.
# mq-hold-surgery | side-effect | fm | med=metformin,empagliflozin,lisinopril,losartan,meloxicam
s Pills before surgery / What to stop before my operation
t My [knee|hernia|cataract] surgery is on {day}. Their nurse said ask you which pills to hold. I take {med} and [the rest on my list|a few more].
t The hospital form says stop {med} [three|two] days before. The other sheet says the morning of. Which is it?
a Last dose of {med} is three days before. The others you take with a sip of water that morning. I put a sheet with days and boxes in your documents and faxed it to them.
# mq-sleeppill | side-effect | fm | med=trazodone
s Trazodone question / Still groggy
t Trazodone {dose} gets me to sleep, but I am [hung over|groggy] until {time}. I start at {work} at six.
t Is it okay to take trazodone [every night for years|with a glass of wine]? {family} worries.
a Take it two hours before bed instead of at bedtime, and half a tablet is often enough. No wine with it, the two add up.
# mq-eyedrop-migraine | side-effect | fm | med=sumatriptan,topiramate
s Tingling from {med} / How often can I take {med}
t {med} makes my [fingers|lips] tingle and soda taste [flat|like metal]. Is that [normal|dangerous]?
t I used {med} [twice in a day|nine times] in {month}. The box says careful. My head [says otherwise|did not read the box].
a Tingling and flat soda are common with it and harmless. Drink plenty of water. If words stop coming to you, tell us, then we lower it.
a Up to two in a day, nine days a month. You are at the edge, so {doc} would like to talk prevention on {day}.
`;
