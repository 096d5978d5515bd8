/** More ways the same things are said; read together with the situations of the same name. */
export const furtherSymptoms = `
+ cough-after-cold
t Three of us at {work} have the same cough and mine is the one that stayed. {since}, tickle first, then I can't stop for a minute straight.
a What you have is likely the tail end of the cold. Try a spoon of honey at night and no mint drops, they dry you out. Your lungs would get a listen if there is still coughing at the three week mark.
a Good news in the story: no fever, no wheeze. A nasal rinse often calms this kind, since the drip is what tickles. I would see you on {day} if sleep stays this bad.
+ sore-throat
t Swallowing hurts right up into my ear, {side} side. It began {ago} with chills and a headache.
a We would like to swab you, it takes five minutes and no visit with {doc}. Come by between {time} and four on {day}. Ice chips until then, they numb it nicely.
a Sounds viral from here: hoarse, runny nose, slow start. Gargle with warm salt water every few hours and rest your voice. It hurts most on day three.
+ sinus
t My upper teeth ache so much I saw the dentist, who says teeth are fine, it's the sinuses. Stuffed {since}.
a Ten days and improving by the day is not one for antibiotics. A steroid nose spray each night, pointed at the ear and not the middle, and a rinse before it. Tell us if a fever joins in.
a Second worsening counts, so {doc} wrote for five days of amoxicillin with clavulanate. Take it with food, it is hard on stomachs.
+ ear-plugged
t Water went in at the pool {ago} and my {side} ear has been a swamp ever since. Hearing aid whistles.
a Our nurse can rinse it in ten minutes. Oil drops for three nights first make that much easier, so I put you down for {day}.
+ pink-eye
a Since it itches and both eyes run, allergy is the first guess. Ketotifen drops from the shelf, one in each eye twice a day, and cold cloths. Write if your sight changes or light hurts.
t The baby had it first, then {family}, now my {side} eye. Pink, gritty, stuck shut at six this morning.
+ rash-arms
t I think the cat rolled in something and then on me. Streaks of blisters on the {side} wrist, itching like mad {since}.
a You can stop worrying about the children, the fluid does not spread it. What helps most is cold, not hot, and a strong cream that {doc} sent to {pharm}. Three weeks is usual, sad to say.
a If it reaches your face we would use tablets. For now stay with the cream twice a day and loose sleeves.
+ mole
t A barber I have never met before told me to get the thing behind my {side} ear looked at. I had no idea it was there.
a Thank you for not sitting on this. It is probably harmless, and the only way to know is to look at it under a lens, so {doc} has twenty minutes for you on {day} at {time}.
+ hives
t Red raised patches, gone in an hour, back somewhere else. {since}. I feel like a map that keeps changing.
a The pattern fits hives from pressure and heat. They fade out by themselves over weeks. One cetirizine in the morning and one at night is safe for you in the meantime.
+ toenail
t New work boots did this, I am sure. The {side} big toe is hot at the corner and I can't bear the blanket on it.
a Boots off, sandals on, and warm soaks tonight and tomorrow. We kept {day} at {time} open with the nurse in case it does not calm down.
+ canker
t I can't eat salsa, toast or anything fun. Three little craters inside my lower lip, and one on the tongue {since}.
a They look awful and mean little. The rinse numbs for about twenty minutes, so use it right before you eat. We would test iron and B12 if a fifth one comes this year.
+ voice
t I sound like my uncle {since}. No cold, no shouting, only a frog that will not leave.
a Whispering strains it more than soft talking, so talk softly. If the frog is there past four weeks {doc} wants a specialist to look with the little camera.
+ dry-hands
t The new soap dispensers at {work} have ruined my hands. Knuckles split, and gloves make them sweat and sting.
a Ask {work} for a fragrance free soap, we can write a note. Ointment under cotton gloves overnight does more than ten creams by day.
a That looks like irritant eczema, which half of our nurses have too. The strong cream for ten days, then only the thick ointment.
+ nosebleeds
t Four this week, always the {side} side, always when I bend over the sink. {bp} on the cuff after the last one.
a Your pressure is not the cause. Lean forward, pinch the soft part, fifteen minutes by the clock without peeking. And ointment inside twice a day for two weeks lets it heal.
a One spot near the front is dry and cracked, that is nearly always it. If it bleeds again in spite of the ointment, {doc} can seal it in the office in a minute.
+ low-back
t I sneezed. That is all. I sneezed {when} and my back locked so hard {family} had to put on my socks.
t I drive {n} hours a day and lately I climb out of the cab like a folding chair. Low back, both sides, {since}.
a Sneezes do that more often than you think. Lie on your back with your calves on a chair for ten minutes, then walk a little, and repeat. It should be clearly better by {day}.
a For the cab: a rolled towel behind your belt line and a stop every hour to stand. I asked therapy to teach you the three exercises that drivers need.
+ knee
t My {side} knee sounds like gravel and now it is fat on top. I knelt to tile a bathroom {ago}.
a Kneeling inflames the cushion in front. Ice, a pad, no kneeling for three weeks, and it goes down by itself. Redness or heat over it would change the plan.
+ shoulder
t I caught myself on the ice with my {side} arm {ago}. I can lift a cup, not a plate.
a After a fall we like to look before we stretch. {doc} has {day} at {time}, and an X-ray first if you can come fifteen minutes early.
+ heel
t Ten thousand steps a day was my new year idea and now my {side} heel says no. It stabs when I start and aches when I stop.
a Cut the steps in half for three weeks and do the calf stretch before breakfast and before supper. Hard floors are the enemy, so shoes in the kitchen too.
a You caught it early, which is half the cure. Roll, stretch, firm soles, and no running until the first steps are free of pain.
+ wrist-tingle
t I drop my knitting because two fingers go to sleep. It is the {side} hand, and it is worse after a day at the register.
a The nerve is being squeezed at the wrist. Straight brace by night, and at {work} keep the wrist flat, not bent up. Six weeks tells us whether that is enough.
a If it were the little finger I would look at the elbow. As you describe it the brace is right, and {doc} offers a shot when the nights do not improve.
+ heartburn
t I chew antacids like candy {since}. Supper at {time} sits in my throat until midnight.
a A daily pill is safe for two months. What matters as much is the clock: last bite three hours before the pillow. Write if food starts to stick.
+ constipation
t Five days. I have eaten enough prunes to sink a boat.
a Prunes work by morning only when there is water with them. Add the powder twice a day until things move, then once. You should not need to strain, so put your feet on a low stool.
+ loose-stools
t Something I ate {ago} has not forgiven me. Watery, cramps before, better after, and I'm afraid of the bus.
a Drink more than you think, with a pinch of salt in it. Plain rice and potatoes. Imodium is fine for the bus, as long as there is no blood or fever.
+ bladder
t Here we go again. Burning since {time} this morning, {n} trips already, and I have a flight on {day}.
a Five days of nitrofurantoin are at {pharm}, start tonight and take it on the plane with you. The burning should ease within a day and a half.
a Since the last one was only weeks ago, {doc} wants a culture first. Drop the cup at the lab, then start the pills, in that order.
+ prostate
t I know every bathroom on the way to {place}. At night I am up {n} times and it's a dribble.
a The night trips often shrink when the evening drinks do. Try that first and keep the log. {doc} will check the prostate at the visit on {day}.
+ migraine-more
t I lost {n} days at {work} to my head in {month}. The tablets still work, I just need so many of them.
a Needing them often is the sign to treat from the other side. {doc} has two daily medicines in mind, one of which also helps sleep. Please come on {day} at {time}.
+ dizzy-bed
t When I hang the wash and look up, the yard turns over. I hold the line and wait. {since}.
a The crystals in the {side} ear have slipped, I would bet on it. There is a set of moves with pictures in your documents. Do them before bed, twice, with someone near.
a It is harmless and it feels dreadful. We do the maneuver here on {day}. No driving until it stops.
+ insomnia
t I have counted the boards in the ceiling. {n} hours a night {since}, and coffee to get through {work}.
a Coffee before noon only, for two weeks, and a fixed hour to rise. I know it sounds thin. It beats sleeping pills in every study there is.
+ low-mood
t I smile at {work} because I have to, and then I drive home with nothing on the radio. It has been like that {since}.
a What you wrote matters and I am glad it reached me. You have a call with Ruth on {day} at {time}, she is easy to talk to. {doc} will look at sleep, thyroid and mood together after that.
a There is help for gray as well as for black. Please keep up the one thing you still like, even if it feels flat, and let us meet on {day}.
+ anxious
t Every time the phone rings my stomach drops. It's been like that {since}, and nothing bad even happened.
a Your body's alarm is set too low, and that can be retrained. Start with the breathing track on the learn page twice a day. I gave your name to Ruth, who has evening hours.
+ tired
t I fall asleep in front of the news before the weather comes on. {family} thinks it is my blood.
a Let us rule out the plain things first: blood count, thyroid, iron. The lab is open from seven. If they are all fine we look at your sleep next.
+ period-heavy
t I have ruined two pairs of trousers at {work} {since}. It never used to be like this.
a Ruined trousers is how we measure heavy, so you are right to write. Blood count this week, ultrasound next, and {doc} will go through the choices with you on {day}.
a At your age cycles often get heavier before they stop. There are pills for the heavy days alone. We would like to check your iron before choosing.
+ hot-flashes
t I stood in the freezer aisle for ten minutes {when} and pretended to compare peas.
a There are good answers other than hormones, and also hormones that may be safe for you. Bring your family history on {day}, as exact as you can.
+ gout-toe
a Cold, foot up, and colchicine from {pharm} today. Keep allopurinol going. The toe should let you sleep by tomorrow night.
a {doc} prefers three days of prednisone for you because of your kidneys. It is at {pharm}. Water, water, water.
+ ankles-evening
t By the time the news comes on I have no ankle bones left. Shoes untied {since}.
a The heat and long sitting explain most of it. Walk five minutes each hour and raise them after supper. Weigh yourself every morning this week and send me the list.
+ skipped-beats
t It feels like a fish turning over, {late}, then nothing for an hour.
a The monitor from {month} showed just these and they are harmless. What makes more of them is poor sleep, coffee and cold medicine. Have you had any of those?
+ palpitations-ablation
a Good that you take {med} without fail. We can wait a day and see whether it turns back alone. If it is still uneven on {day} come for a tracing at {time}, no appointment needed.
+ sob-hills
t The path to the mailbox has grown a hill. I stop once where I never stopped, and I count to twenty and go on.
a I would rather look at this early. {day} at {time}: tracing, listen, blood. Take it slow until then and put a chair halfway if you have one.
+ child-fever
t {child} is a little furnace, {temp} {when}. {He} had two waffles, so I am not panicking.
a Two waffles is a good sign. The number matters less than how {he} acts. Fluids, light clothes, medicine for comfort only. Should it last past {day} we look at ears and throat.
a With a cousin down with the same thing, a virus is likely. Watch for fast breathing, a stiff neck, or a child you cannot cheer up, and call for any of them.
+ child-rash
t Overnight {child} looks like a strawberry, cheeks first, then arms. No fever, asks for pancakes.
a Slapped cheek, by the sound of it. It is past catching once the rash shows. School is fine. Tell anyone who is pregnant in the house to ring their own doctor.
+ child-cough
a Kids get eight of these a winter. Honey, water, sleep with the head raised, and patience. A cough that brings up food, or a whistle, would be a reason to come the same day.
+ child-tummy
t Every Monday the same show: {child} curls up on the mat at the front door. By lunch the school says {he} is laughing.
a Start with the simple one: water, fruit, a bathroom break after breakfast. And praise for going, not for not hurting. If it is still there in two weeks, come and see {doc}.
+ child-ear
a Pain like that peaks on the first night. Ibuprofen by weight every six hours, ear up on two pillows. Use the hold prescription if {he} still cries on {day}.
+ baby-feeding
t The spit up has reached the curtains. {child} grins while doing it.
a A happy spitter is a laundry problem and not a medical one. It gets better when {he} sits up. Green or forceful would be different, call us then.
+ child-head-bump
t {child} ran into the one pole in the whole park {when}. Bump like an egg, tears for a minute, then asked for the swing.
a One full day without trouble is reassuring. No wrestling or trampoline until {day}. Headache that grows or vomiting means a call.
+ child-limp
t Out of a sound sleep {child} cries that {his} shins hurt. Ten minutes of rubbing and it's over. Third time this week.
a It comes in spells of a few weeks and goes. A warm bath and a stretch before bed make a difference. We want to hear about any limp or a swollen joint.
a Both sides, nights only, running by day. I am comfortable calling those growing pains. You are doing just the right thing.
+ school-anxiety
t Sunday evening {child} starts to ask what is for lunch on Monday, then what happens if I am late, then what if I forget {him}.
a What helps at this age is practice in small doses and grown ups who look calm. Ruth has a six week group for children like {him}, it starts on {day}.
+ picky
a Keep offering, keep portions tiny, and let {him} help wash the carrots. Growth is on {his} line, I checked. Vitamins only if it goes down to three foods.
+ teen-acne
t bumps on my chin and back and i have pictures on {day}. mom's cream made it worse.
a It takes eight weeks for anything to work, and the first two are annoying. Wash twice, no scrubs. The gel goes on dry skin, a pea, at night. You did well to ask.
+ teen-sleep
a Teen clocks run late, it is biology. Bright light at breakfast, no naps after four, and the same wake up on weekends within an hour. One milligram of melatonin is okay for now.
+ eld-confused
t {kin} paid the same bill three times and hid the fourth. {He} was an accountant.
a This needs time and quiet, so you have an hour with {doc} on {day}. Please bring every bottle in the house and a list of what has changed since {month}. It is not always what one fears.
a Hearing, mood, thyroid and pills can all look like this and can be fixed. We check those first. Until then no changes to the checkbook alone.
+ eld-fall
t I heard the thump from the kitchen. {kin} says the rug did it. {He} is up and walking, sore on the {side}.
a Twice is a pattern, and patterns can be changed. Home visit from the therapist, shoes with backs, and a blood pressure lying and standing on {day}.
+ eld-appetite
a Small, often, and fatty is the rule. Full cream milk, nut butter, eggs. We want weight, teeth and mood looked at, so {day} at {time}.
`;
