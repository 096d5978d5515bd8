/** More about medicines and results; read together with the situations of the same name. */
export const furtherCare = `
+ se-cough-lisinopril
t I cough at the movies, in church, on the phone with my bank. A dry little hack. It started weeks after the lisinopril.
a One in ten people gets that from it. You have been switched to losartan, which protects just as well and does not tickle. First dose tomorrow morning.
+ se-metformin-gut
t I plan my walks around bathrooms since the metformin. Not what I had in mind when you said walk more.
a The long acting one is kinder, and {doc} has ordered it. Finish the meal first, then the tablet. Most people forget about it within two weeks.
+ se-sertraline
t My jaw is tight and I feel like a shaken bottle, day {num} of {med}. I'd like to stay on it if this is just the start.
a It is just the start. Half a tablet for four days, then back to the whole one, makes the landing softer. {doc} agrees.
+ se-bupropion-sleep
a Take it the minute you open your eyes and no later. Dry mouth eases too, sugar free gum helps. We talk about the dose on {day}.
+ se-gabapentin
t I put salt in my coffee and called the dog by my son's name. Gabapentin {dose}, {n} days.
a That fog is the medicine and it gets better with a slower climb. Only the evening one for a week, then add morning. Please let someone else drive.
+ se-prednisone
a Steroids do that to nearly everyone. Morning dose only, early light supper, and it is out of you in two days. Your sugars settle within the week.
+ se-glp
t Day after the shot I live on crackers. Is that how it is for everyone?
a Lots of people say the second day is worst. Half portions from the night before, ginger, sips. If it is like that after three more weeks we step down.
+ se-antibiotic
t I finished the antibiotic {ago} and my gut has not gone back to normal. Soft, twice a day, no blood.
a It takes the gut two or three weeks to settle. Yogurt, oats, no milk. Should it become watery many times a day we test you.
+ se-bpdown
t Got off the couch too fast {when} and saw stars. {lowbp} when I sat back down.
a You have lost weight, so the old dose is now too big, which is a nice problem. {doc} halves it. Keep a chair near until we see a week of numbers.
a Salt is not the answer, water is. Six glasses by supper, rise in two steps, and {med} at night from now on. Numbers on {day}, please.
+ mq-otc
t Standing in the aisle at {pharm} with a box in each hand. I take {med}. The one with acetaminophen or the one with naproxen?
a Acetaminophen, up to three grams in a day, never naproxen with {med}. Plain guaifenesin is fine for the chest. Skip the all in one bottles.
a No clash with {med}, Tom looked it up. Give it a three week trial and write down whether it does anything at all.
+ mq-missed
t We had company and I slept on the couch, so the {med} stayed upstairs. Two nights in a row, if I am honest.
a Two nights will not undo anything. Start again tonight with the usual one and do not make up for the others.
a When in doubt, leave it out, that goes for {med} as well. I put a seven day box for you at the desk, no charge.
+ mq-time
t {family} takes {med} at breakfast, I take it at supper, and each of us thinks the other is wrong.
a You are both right, it works round the clock. Pick the meal you never skip.
+ mq-levo
a Fine to move it to bedtime, as long as supper was three hours before. Then leave it there, since hopping between the two is what upsets the number.
+ mq-cost
t I stood at the register with {med} and put it back. {money}. I had to choose between that and the electric.
a Please never ration it, there is nearly always a way. We changed it to the plain form, nine dollars a month, and Ruth is looking at the help program for the rest.
a Your plan covers its sister. {doc} sent that one, same strength, same hour.
+ mq-stop
t I've been steady since {month} and would like to see who I am without {med}. Not in a rush.
a Spring is a better time than {month} for that, says {doc}, and slowly either way. Let us make a calendar together on {day}.
+ mq-pregnant
t We stopped preventing in {month}. I keep reading the leaflet of {med} and it only says ask your doctor. So I'm asking.
a That leaflet says it to everyone. For {med} there is a safer choice, and {doc} wants to change it before you try, on {day} at {time}. Begin folic acid today.
+ mq-travel
t {place} is nine hours ahead and I take {med} at night. I fall asleep on planes. When do I take it?
a Take it when you land and it is evening there. Carry two days extra in your pocket in case the suitcase has its own plans.
+ mq-insulin
t I was at {low} on the number seven bus. A stranger gave me half a candy bar. I would rather not repeat that.
a Kind stranger. Let us take four units off tonight and see. Glucose tablets in every coat, please, and a check before you leave the house.
+ mq-hold-surgery
t Surgery is on {day} and I've three sheets of paper that each say something else about {med}.
a Throw away two of them. The right one is in your documents, signed by {doc}, with your name on top. The surgeon has the same page.
+ mq-sleeppill
a Halve it and take it at nine. If mornings are still gray after a week we look for another way, there are several.
+ mq-eyedrop-migraine
a Pins and needles mean it is at work in the nerves, no harm. If they bother you, a banana a day helps some people. Tell us if you lose words.
+ statin-ache
t I used to carry the feed bags two at a time. Since {med} went up I carry one and stop. Both thighs.
a We take muscle pain seriously, so stop {med} today. Blood test, two weeks off, then a different one every other day. Tell me how the feed bags go.
+ swelling-amlodipine
t My feet look like they belong to someone larger. I take amlodipine {dose} and I sit at {work} all day.
a It opens the small vessels and the water settles low. Not dangerous. A smaller dose together with another pill fixes it for most, and {doc} has sent that combination.
a Stop the amlodipine, start losartan tomorrow, and the ankles should be back within two weeks. Keep the cuff handy.
+ tired-betablocker
t {med} has turned me into furniture. Pulse 5{num}, I sit, I watch the birds.
a Birds are good, but not all day. {doc} thinks half will do as much for your heart. Change it tonight, send pulse and pressure on {day}.
+ dizzy-entresto
a Leave tonight's {med} out and take half from tomorrow. Please drink a glass of water now. I will ring you on {day} for the numbers.
+ warfarin-dentist
t Two teeth come out on {day}. The dentist's girl read me a rule from a card about {med} and it scared me.
a That card is older than she is. For teeth we keep {med} going, and I have sent the dentist our page. Soft food, no straw, gauze.
+ adhd-dose
a We can live with a light lunch if breakfast and supper are big. Weekends off are fine at this age. Weight and height on {day}, and then we decide about the dose.
+ asthma-spacer
t {child} sleeps with the inhaler under {his} pillow now. It used to live in a drawer.
a When it moves out of the drawer the asthma is asking for more. Daily {med}, morning and night, for two months, and a plan for school. Both are on your page.
+ amox-rash
a Keep going, and send a picture. True allergy comes early and itches, this came late and does not. I wrote it down that way.
+ vaccine-react
t There's a lump under the band aid from {ago} and {child} limps for effect when anyone looks.
a Limping for effect is a known side effect. It may feel like a pea under the skin for a month. No need to do a thing.
a The warm spot is the immune system practicing. It fades within three days. A fever past the second day would be something else, and worth a call.
+ res-flag-generic
t I counted: {num} tests, one arrow. {family} found the arrow before I did and has not slept.
t Does ["low normal"|"borderline"] mean I am nearly sick or not sick? That's what it says next to [calcium|the white cells].
a Let the household sleep. A single arrow, that small, with all its neighbors normal, means nothing at all.
a {doc} has seen it and compared it with the last three years. It wanders in and out of the range in you. Nothing needed.
a Next time take no vitamins the day before, biotin alone can bend that number. We check once more in {month} and expect it to be gone.
+ res-a1c
t I braced for nine and got {num}.{num}. I'd like to thank the dog, who needs three walks.
a The dog deserves a raise. Nothing changes with {med}, and your eyes and feet are due this fall.
a It crept up a little. Before we touch {med} let us look at suppers, the dietitian has {day} at {time}.
+ res-cholesterol
t My numbers are all over the page and the only word I know is triglycerides. Mine are 2{date}.
a Triglycerides follow sugar and beer more than fat. Three months of less of both, then we repeat. LDL is where {doc} wants it.
a The risk number, which is the one that counts, says about six in a hundred over ten years. At that level it is your choice, and we can talk it through on {day}.
+ res-thyroid
a A hair high, and you feel fine, so we leave it. If you start to feel cold and slow before {month}, test earlier.
+ res-mammogram
t They want me back. The letter has a phone number and the word routine in it twice.
a Routine is the right word. They will press a little harder on one spot and let you know before you leave the room.
+ res-xray
t Is "spurring" bad? It sounds like a horse. It's on the X-ray of my {side} heel.
a A spur is just old bone that grew toward the pull. Many people have one and feel nothing. Treat the heel, not the picture.
+ res-mri
a It reads worse than it is, they must list everything they see. The nerve has room. Eight weeks of therapy come first, and the surgeon only if your leg gets weak.
+ res-missing
t I was told no news is good news. I do not believe in that. Drawn {ago}.
a Fair enough. The tube was short and they needed a second one, and the letter went to your old address. Please come any morning, I am sorry about the extra needle.
a It came in while I was typing: normal. It should show on your page by {time}.
+ res-pap
a Your cells are fine and the virus is in one of its quiet stays. We look once more next year. Nothing to treat and no one to blame.
+ res-kidney
t {n} years ago the kidney line was green. It's yellow now. I drink water like a camel.
a Camels are doing fine. The line turns yellow at sixty for half of us. What protects you is pressure, sugar, and no ibuprofen.
+ res-iron
a Low stores, not yet anemia. Every other day works better than daily and is kinder to the gut. The test comes again in eight weeks.
+ res-vitd
t D is at {date}. Do I need the prescription horse pill or the little drops from the store?
a The little ones. One thousand a day through {month}, and fish once a week does no harm.
+ res-covid-strep
a Negative and feeling rotten is the common cold at its best. Rest, fluids, and back when you have been a day without fever.
+ res-biopsy
t The word on the page is "benign". I read it eleven times. Is that the whole story?
a That is the whole story. Benign, out, finished. Keep sunscreen on the scar until {month}.
+ res-bone
a In between, and stable. Two walks a day carrying groceries count as weights. {doc} would only add a pill if the next one drops.
+ res-urine
a The lab lists what kills it, and yours is on the list. By the third day you should feel normal again. If not, write to me before {day}.
+ res-sleep
t {family} was right, and now I have a number to prove it: {date} times an hour.
a It explains the headaches and the naps. The machine people call you this week, ask for the nose pillow kind. Give it a month.
+ stress-test
t I beat my neighbor's time on the treadmill. The report doesn't mention that, only "nonspecific ST changes".
a Nonspecific means nobody can hang a name on it, and with a normal echo we do not try. Walk on.
+ echo
t "Trace", "trivial" and "mild" are all on one page. Are those three sizes of the same leak?
a They are, and all three are small. Yours has been mild since we first looked. The next look is in two years.
a The squeeze is a bit stronger and the leak the same. {doc} is pleased. Nothing to change.
+ child-labs
t The page shows {child}'s lead number as 2. Two what, and is zero the goal?
a Two is low, most children here are there. Wet wipe the window sills and wash hands before meals. We test once more at the next birthday.
a The culture grew only what lives in every throat. You can stop the medicine, and save what is left of your patience.
`;
