/** Back and joints, belly, bladder, head, sleep, mood. */
export const symptomsBody = `
# low-back | symptom | fm
s Back went out / Low back pain / Threw my back out
t I [bent to lift|was lifting] [a bag of salt|a case of paper|my nephew] {ago} and my back [grabbed|locked up]. Since then getting out of a chair takes [a minute|planning].
t Low back has been [killing me|seized] {since}. It [runs into the {side} hip|stays in one spot], nothing down the leg.
m I am [sleeping on the floor|using a heating pad at {work}].
q Do I [rest it|keep moving]? And is there anything stronger than ibuprofen that won't [knock me out|make me sleepy]?
q Would therapy help, or is it [too soon|better to wait]?
r heat / ibuprofen / walking around the block / an old back brace
p Any numbness between the legs, weakness in a foot, or trouble holding urine? Those would change what we do today.
b None of those. It is [stiff in the morning|worse after sitting] and [eases|loosens] by noon.
a Keep moving, short walks several times a day. Heat before, ice after. Most backs settle in two to four weeks. If you are not half better by {day}, I will set up physical therapy.
a {doc} agrees, no picture needed now. Naproxen with food twice a day for seven days, then stop. Write if it wakes you at night.
n Mechanical low back pain, no red flags asked and answered. Offered therapy.
# knee | symptom | fm
s Knee swelled up / Sore knee on stairs
t My {side} knee has been [puffy|swollen] {since}. Stairs [down are the worst|are murder], flat ground is okay.
t I [twisted|tweaked] my {side} knee [getting off the bus|playing with the dog|at {work}] {ago}. It [clicks|catches] and [gives a little|aches after].
q [Ice and wait|Should I keep icing], or does it need an X-ray?
r ice / a knee sleeve / Tylenol / staying off ladders
p Could you walk on it right after? Does it lock, or give way?
b I walked on it, [limping|slow]. It [does not lock|caught once {when}].
a If you can bear weight and it does not lock, an X-ray seldom adds anything. Ice twenty minutes, three times a day, and the straight leg raise in the link. See {doc} if still swollen on {day}.
a A knee that catches should be examined. I have {day} at {time} with {doc}. Until then no squatting or kneeling.
# shoulder | symptom | fm | age=35-90
s Shoulder will not lift / Shoulder pain at night
t I can't reach [the top shelf|behind my back] with my {side} arm {since}. Sleeping on it is [out|impossible].
t My {side} shoulder [aches down to the elbow|burns when I comb my hair]. I paint [houses|ceilings] so this is my living.
q Is a shot an option, or [should I start with exercises|therapy first]?
r ice / ibuprofen / sleeping on the other side
p Was there a fall? And can someone else lift the arm higher than you can?
b No fall. {family} could lift it [higher|nearly all the way], it just hurt.
a That fits the tendons rather than the joint. Pendulum swings twice a day and therapy twice a week. {doc} can give a shot if you are not sleeping in two weeks.
a If no one can lift it further either, it may be a frozen shoulder, which needs early stretching. Please see {doc} on {day}.
# heel | symptom | fm
s Heel pain in the morning / First steps hurt
t The first steps out of bed feel like [a nail in|glass under] my {side} heel. {since}. By [noon|lunch] it is just sore.
t My heel is [killing me|so sore] after a shift at {work}. I [changed shoes|bought insoles] {ago}, no luck.
q Is there a stretch for this? How long till I can [run|walk the dog] again?
r frozen water bottle / new insoles / stretching
a That is plantar fasciitis, slow but it heals. Calf stretch against the wall, thirty seconds, three times each side, before your feet touch the floor. Never barefoot, even at home. Give it eight weeks.
a Roll it on a frozen bottle each evening and wear the same supportive shoes indoors. If it is no better in six weeks, the foot doctor can fit a splint.
# wrist-tingle | symptom | fm
s Fingers go numb at night / Tingling hand
t My {side} hand wakes me {late}, thumb and two fingers [asleep|buzzing]. I [shake it out|hang it off the bed].
t Tingling fingers {since}, mostly when I [drive|knit|type at {work}].
q Is it carpal tunnel? Do I need [a brace|a test]?
r shaking it out / a drugstore brace
p Is it the thumb side or the little finger side? And have you dropped things?
b Thumb side. I [dropped a cup {when}|do not drop things].
a Thumb side at night is carpal tunnel until shown otherwise. Wear a straight wrist brace every night for six weeks, not by day. If you drop things, we do the nerve test.
# heartburn | symptom | fm
s Heartburn every night / Sour stomach
t Heartburn {since}, [most nights|after every supper]. I [sleep sitting up|keep antacids by the bed] and I can [taste it|feel it] at {time} in the morning.
t Acid comes up when I [lie down|bend over]. I cut out [coffee|tomato sauce] and it [helped some|made no difference].
q Is it okay to take [Pepcid|Prilosec] every day? For how long?
r antacids / no late meals / Pepcid
p Does food stick on the way down, have you lost weight, or are your stools black?
b No, none of that. [Weight is up if anything|Stools are normal].
a Take omeprazole 20 mg, thirty minutes before breakfast, for eight weeks, then every other day for two and stop. No food three hours before bed. If it is back after that, we talk about a scope.
a Famotidine at night is safe for now. Blocks under the head of the bed work better than more pillows.
# constipation | symptom | fm
s Backed up / Constipated
t I have not [gone properly|had a real bowel movement] in {n} days. [Hard little stones|Straining], and bloated.
t Things have been [slow|stuck] {since}, ever since [the trip to {place}|I cut back on coffee|the new iron pills].
q What is safe to take, and how long do I wait?
r prunes / more water / a stool softener
p Any belly pain that comes in waves, vomiting, or blood? And is this new for you?
b Just bloating. A streak of blood on the paper [once|{when}], from straining I think.
a MiraLAX, one capful in a glass of water twice a day until you go, then once a day for a week. Walk after meals. If nothing by {day}, call us.
a Iron does this. Take it every other day, which works as well and clogs less, and add a fiber powder.
# loose-stools | symptom | fm
s Stomach bug that lingers / Diarrhea
t I have had [the runs|loose stools] {since}, [five|six] times a day. [Nobody else|{family}] has it too.
t Ever since [the potluck|the chicken at {work}|we got back from {place}] my stomach [is off|turns on me after every meal].
q When is it time for a test? And what [should I eat|can I keep down]?
r rice and bananas / Imodium once / broth
p Any blood, fever, or antibiotics in the last two months? Are you passing urine as usual?
b No blood, no fever. [Urine is darker|Peeing fine]. I had [amoxicillin in {month}|no antibiotics].
a Small sips with salt and sugar in them, rice, toast, soup. No milk for a few days. Most bugs are done in a week. If it goes past {day}, we test a sample.
a Because of the antibiotic we want a stool test now. Pick up the kit at the lab {day} after {time}.
# bladder | symptom | fm | sex=f
s Burning when I pee / UTI again?
t It burns when I [pee|go] {since} and I am running to the bathroom every [half hour|hour]. [No fever|No back pain].
t I think I have a bladder infection. [Same as in {month}|Same feeling as last time]: burning, going a little at a time, [cloudy|smells strong].
q Can {doc} [call something in|just send the usual], or do I need to leave a sample?
r cranberry juice / lots of water
p Any fever, chills, back pain, or vomiting? Could you be pregnant?
b No fever, no chills, not pregnant. [A little blood when I wipe|No blood].
a You know the feeling and have no fever, so {doc} sent nitrofurantoin to {pharm}, twice a day for five days with food. Call if you get chills or back pain.
a This is the third since {month}, so please leave a sample at the lab before the first pill. The order is in.
# prostate | symptom | fm | sex=m | age=52-95
s Up four times a night / Slow stream
t I am up {n} times a night to [pee|use the bathroom] {since}. The stream [takes its time|starts and stops].
t {family} says I [wake the house|sound like a leaky tap]. I go, then go again ten minutes later.
q Is it the prostate or [just my age|all the tea]? Is there a pill that does not [make me dizzy|affect things in bed]?
p Any burning, blood, or days when you could not go at all? And how much do you drink after six?
b No burning. [Two cups of tea|A beer or two] in the evening. Never been fully stuck.
a Stop drinks three hours before bed for two weeks and write down how often you get up. If it is still three or more, {doc} would start tamsulosin at night.
a Please leave a urine sample and come on {day} at {time}. If you ever cannot pass urine at all, that is a call, not a message.
# migraine-more | symptom | fm
s More headaches than usual / Migraines again
t I have had [five|six] headaches {since}. Same kind I always get, [behind the {side} eye|one side], with [light bothering me|nausea], only more of them.
t Migraine [wiped out|took] my {day} again. That is the third since {month}.
m I [skip lunch at {work}|sleep badly] a lot, I know that does not help.
q Should we talk about something to [prevent them|take every day]?
r dark room / Excedrin / cold cloth
p Is anything about them new: the worst ever, sudden, with weakness or trouble speaking? How many days a month do you take a pain pill?
b Same old kind. I take something [nine|twelve] days a month, [maybe more|if I am honest].
a More than ten pain pill days a month can keep headaches going. {doc} would like to start a daily preventer and see you on {day} at {time} to choose one.
a Keep a headache diary until {day}: hour, food, sleep, pills. With four or more a month it is worth treating ahead of time.
# dizzy-bed | symptom | fm
s Room spins in bed / Vertigo
t When I [roll over|sit up] in bed the room spins for [ten|twenty] seconds. {since}. Then it stops, and it [starts|happens] again on the {side} side.
t I looked up to [change a bulb|get a plate down] {when} and everything turned. [Lasted|Over in] half a minute.
q Is that the ear crystals thing? {family} had it and someone [fixed it|moved her head around].
p Any new hearing loss, double vision, or trouble walking between spells?
b No. Between times I am [fine|just a bit unsure].
a That is very likely loose ear crystals. The nurse can do the head turning treatment on {day} at {time}, it works for most people in one go. Have someone drive you.
# insomnia | symptom | fm
s Not sleeping / Awake at three
t I fall asleep fine and then I am up {late}, every night {since}. I [stare at the ceiling|scrub the kitchen] until five.
t Sleep has been [terrible|poor] {since}. My [mind races|legs won't lie still] as soon as the light is off.
m I am so tired at {work} that I [read the same line twice|nearly put salt in the coffee].
q Is there something [mild|not habit forming], or should I [try the sleep course|see someone] first?
r melatonin / no phone in bed / chamomile tea
p How much coffee and alcohol, and after what hour? Do you snore, or feel low?
b Coffee until [noon|four]. [A glass of wine most nights|No alcohol]. {family} says I snore [a little|like a truck].
a The sleep course on your page works better than pills after four weeks, and keeps working. Get up at the same time every day, even after a bad night, and stay out of bed if you are awake more than twenty minutes.
a Snoring and three o'clock waking make {doc} think of sleep apnea. We can send a small test home with you, pick it up on {day}.
# low-mood | symptom | fm
s Feeling low / Not myself
t I have been [low|flat|down] {since}. I go to {work} and come home and [sit in the car|lie on the couch]. Nothing is [wrong|really wrong], I just don't care much.
t Since [my mother died in {month}|the divorce|I was let go] I cry [at nothing|in the shower]. I am eating and I am safe, I [just feel gray|am only tired of it].
q Is it time to [talk to someone|try a pill]? I would [rather talk first|take either].
p Thank you for telling us. Have you had thoughts of dying or of hurting yourself? We ask everyone.
b No, nothing like that. I [want to feel like me|just miss being interested in things].
a I am glad you said it. {doc} can see you by video on {day} at {time}, and Ruth, our social worker, has an opening this week. Many people do well with talking alone. 988 is there any hour, call or text.
a Two weeks or more of this deserves care. Please fill in the short form I put on your page before {day}, it helps {doc} choose with you.
# anxious | symptom | fm | age=18-70
s Anxiety at work / Heart races when I worry
t I get [a knot in my stomach|shaky] before every shift at {work} {since}. My mind [runs ahead|goes to the worst place].
t I have started avoiding [the highway|the grocery store|phone calls] because I get [sweaty|jittery]. It is getting smaller and smaller where I go.
q Is there a class, or a pill I could take [only when needed|before a hard day]?
r breathing app / walks / less coffee
a Facing it in small steps works best, and you should not have to work that out alone. I booked Ruth, our social worker, on {day} at {time} by phone. {doc} can talk about a daily medicine if the first month is not enough.
# tired | symptom | fm
s Tired all the time / No energy
t I am [worn out|bone tired] {since}, even after [eight|nine] hours. I nap in [the break room|my car] at {work}.
t No energy. I used to [walk three miles|garden all Saturday], now [one flight|the mailbox] is plenty.
q Can we check my [iron|thyroid|blood sugar], or do I need to see {doc} first?
p Any weight change, heavy periods, snoring, low mood, or a new medicine?
b [Weight is the same|Up six pounds]. I started [a new allergy pill|nothing new] in {month}.
a {doc} ordered a blood count, iron, thyroid and sugar. Walk in to the lab any morning, no need to fast. I will write with all of it together by {day}.
a Before blood tests, look at the allergy pill: the nighttime kind can flatten you the next day. Change it for two weeks and tell me on {day}.
# period-heavy | symptom | fm | sex=f | age=18-54
s Heavy periods / Period twice this month
t My period has been [so heavy|crazy] {since} that I [change every hour|sleep on a towel].
t I have bled twice in [{month}|the same month]. [Clots|Cramps] too, which is not like me.
q Is this [the change|my fibroids|normal at my age]? Do I need [a test|my iron checked]?
p How many pads in a day, and do you feel faint when you stand? Any chance of pregnancy?
b [Eight|Ten] pads on the bad days. Not faint, just [tired|washed out]. No chance.
a {doc} wants a blood count and a pelvic ultrasound, both are ordered. Take ibuprofen with food on heavy days, it cuts the flow by a third. If you soak more than one pad an hour for two hours, call.
# hot-flashes | symptom | fm | sex=f | age=44-60
s Hot flashes / Soaked at night
t I wake up [soaked|drenched] {late} and throw the covers off, then I freeze. {since}. And at {work} I [fan myself with the menu|stand in the cooler].
t The hot flashes are up to [ten|twelve] a day. I [snap at|cry in front of] {family}.
q What are my choices? My sister had [breast cancer|clots], so I am [wary of|unsure about] hormones.
r fan by the bed / black cohosh / layers
a With your family history {doc} would rather start without hormones. Two other medicines cut hot flashes by half. Let us go over both on {day} at {time}, by phone.
# gout-toe | symptom | fm | med=allopurinol | age=35-90
s Gout flare / Toe is on fire
t The big toe [flared up|went off] {when}. Even the [sheet|sock] hurts. I had [steak and beer at a wedding|nothing unusual].
t Gout is back in my {side} [foot|ankle], {since}. I kept taking the allopurinol. Was that right?
q What can I take for the pain with my [kidneys|other pills]?
r ice / foot up / cherry juice
a Yes, keep taking allopurinol through a flare, always. {doc} sent colchicine to {pharm}: two tablets now, one more after an hour, then one a day until it is quiet.
`;
