/** Skin, eyes, ears, nose and throat. */
export const symptomsSkinThroat = `
# cough-after-cold | symptom | fm ca
s Cough that will not quit / Still coughing / Dry cough at night
t [This cough|The cough] has been with me {since} and it [just won't leave|has not let up one bit]. [Dry, mostly|Some clear stuff comes up], worst {late}.
t I have been coughing {since}. [The rest of the cold is gone|The runny nose cleared] but the cough stayed, and {family} is [sleeping on the couch|tired of hearing it].
t Cold came and went, cough moved in. I [bark like a seal|hack] {late} and then I am wide awake. {since} now.
m [Honey|Cough drops|A hot shower] helps for [an hour|a little while], then it starts up again.
m My ribs are sore from it and I [pulled something|felt a twinge] {when}.
q [Is there anything else to try|What else can I do] before I [ask for|come in for] a visit?
q How long [should I let this go|is normal] before someone [listens to my chest|has a look]?
r honey and hot tea / cough drops / a humidifier / the red syrup from the store
p Do you hear a wheeze, or get short of breath on the stairs? And any fever over 100.4?
p What color is what you bring up, and has your voice changed? Do you smoke, or does someone at home?
b No wheeze. [A bit winded by the top of the stairs|Stairs are fine]. My temperature was 98.{num} {when}.
b Clear to yellow, voice is [scratchy|normal]. Nobody smokes since {family} quit.
a A cough can hang on for three weeks after a cold and still be healing. Keep up fluids and honey, and sleep with your head raised. If it is here on {day}, we will listen to your chest.
a {doc} would like to hear your lungs if this goes past three weeks. Until then [honey|warm drinks] and a humidifier by the bed are worth more than most syrups.
n Post-viral cough by history, no fever, no weight loss. Told to come in if past three weeks.
# sore-throat | symptom | fm
s Sore throat / Throat on fire / Is this strep?
t My throat has hurt {since}, [worse on the {side} side|like swallowing gravel]. I looked with a flashlight and it is [red|red with a white spot].
t Woke up {when} with a throat so sore I [skipped breakfast|could only have soup]. Half the [kids|people] at {work} have strep.
m No cough with it, which {family} says is [a sign of strep|the bad kind].
q Do I need the swab, or [can I wait it out|is it a virus]?
q Can I [go to|show up at] {work} like this?
r salt water / throat spray / ice pops
p Have you had a fever, and are the glands in your neck swollen when you press under the jaw?
b Fever {temp} {when}. Yes, [two lumps|one lump] under the jaw, [tender|sore to touch].
a No cough and sore glands make strep more likely, so a swab is worth it. The nurse visit on {day} at {time} is yours. Stay home from {work} until we know.
a With a cough and a runny nose it is nearly always a virus. Salt water, cold drinks, acetaminophen as the label says, and it should turn by {day}.
# sinus | symptom | fm
s Sinus pressure / Face hurts when I bend over
t My [cheeks|forehead and cheeks] feel [like a balloon|packed with sand] {since}. When I bend to tie my shoes it [throbs|pounds].
t Sinuses again. Green [mess|stuff] every morning, teeth ache on top, {since}.
m I get one of these every {month}, and last time {doc} [waited|gave me amoxicillin].
q Is it time for an antibiotic or [should I keep rinsing|just keep on with the rinse]?
r saline rinse / decongestant / steam / a warm washcloth
p Did it get better and then worse again? And is there fever, or swelling around an eye?
b It was nearly gone {when}, then came back [worse|with a vengeance]. No swelling. Temp is normal.
a Getting better and then worse after ten days is when an antibiotic can help. {doc} sent amoxicillin to {pharm}. Keep rinsing, it does half the work.
a Most sinus trouble clears in ten days whether or not we treat it. Rinse twice a day and use the nose spray at night. If you are no better on {day}, write and we will treat.
# ear-plugged | symptom | fm
s Plugged ear / Can't hear on the left
t My {side} ear has been plugged {since}. Like being under water. [I hear my own voice in there|Everything sounds far away].
t After [the flight home from {place}|swimming at the gym] my {side} ear closed and never opened back up.
m I tried the [drops|yawning trick], nothing. No pain, [just annoying|I keep saying "what?"].
q Can someone [look in it|flush it], or is there a trick I don't know?
r ear drops from the store / chewing gum / a warm shower
p Any drainage, ringing or dizziness with it? And have you had a hole in the eardrum before?
b No drainage. A little ringing {late}. [Never a hole|I had tubes as a kid, that is all].
a That sounds like wax. Put in three drops of mineral oil each night until {day}, then come for a rinse at {time}. No cotton swabs, they pack it down.
a After flying it can take two weeks for the ear to open. A nose spray for five days helps it along. If your hearing is not back by {day}, we will look.
# pink-eye | symptom | fm
s Red eye / Goop in my eye
t My {side} eye was [glued shut|crusted over] {when} and it is pink as bubble gum. Itchy [more than|rather than] sore.
t Red eye {since}, tearing all day, and my [coworkers at|boss at] {work} want me gone until it clears.
m I [threw out|stopped wearing] my contacts.
q Is this the catching kind? Do I need drops?
r warm washcloth / allergy drops / no contacts
p Does light hurt, or is your sight blurry when you blink the goop away?
b Light is okay. Sight clears when I blink. The other eye is [starting too|still fine].
a Itching and tears point to a virus or allergy and no drop cures that. Cool cloths, clean hands, no contacts for a week. You can work if you do not touch faces.
a Thick goop all day sounds like the kind that gets drops. {doc} sent them to {pharm}: one drop four times a day for five days.
# rash-arms | symptom | fm
s Itchy rash / Rash on both arms / Bumps after yard work
t I have [a rash|itchy bumps] on both [forearms|arms and my neck] {since}. I had been [pulling weeds|clearing brush|trimming the hedge].
t [Red lines and little blisters|A blotchy rash] came up {ago} and it itches so much {late} that I [scratch in my sleep|wear gloves to bed].
m It has not spread since {when}, but [new ones pop up|it weeps a bit].
q What can I put on it, and [can I give it to my kids|is it catching]?
q Would a photo help? I can [take|send] one tonight.
r calamine / cortisone cream / cold packs / oatmeal bath
p Is any of it near your eyes, mouth or private parts? And did it come with a new medicine or soap?
b Not near the eyes. No new pills. [New laundry soap {ago}|Same soap as always].
a That sounds like poison ivy. It is not catching once you have washed. Cool cloths and 1 percent cortisone twice a day, and wash the gloves and tools. It can take two to three weeks.
a Please send a photo in good light. Meanwhile a plain moisturizer and cetirizine at night should let you sleep.
# mole | symptom | fm | age=30-90
s A mole that changed / Spot on my back
t {family} noticed a mole on my [back|shoulder|calf] that [is darker than it was|has a ragged edge]. I can't see it well myself.
t There is a spot on my [temple|forearm] that [bleeds when I shave|scabs and comes back] {since}.
m My father had [one cut out|skin cancer] in his sixties.
q Who looks at this, {doc} or a skin doctor? And how soon?
p About how big is it, and has it itched or bled? A photo with a ruler beside it would help.
b About as wide as a pencil eraser. It [bled once {when}|itches now and then]. Photo is on the way.
a A spot that changed should be seen in person. {doc} can look and take it off in one visit: {day} at {time}.
a From the photo {doc} wants the skin clinic to see it. The referral went out {lately}, marked to be seen within two weeks.
# hives | symptom | fm
s Hives that come and go / Welts
t Welts [pop up|come up] on my [stomach and legs|back and thighs] every evening {since}, stay an hour or two, and are gone by morning.
t I get hives {late} and I can't work out from what. [No new food|Same soap, same food].
m My lips and breathing are fine.
q Could it be [stress|the heat|my new sheets]? What should I take?
r cetirizine / a cool shower / Benadryl once
p Do they come with pressure, like under a waistband, or after a hot shower? Any swelling of lips or tongue, ever?
b [Under the waistband, yes|After the shower, now that you ask]. No swelling ever.
a Hives that come and go are rarely from food. Take cetirizine every day for two weeks, not just when they show. Most people are free of them by then.
a Write down each time for a week with what you did just before. Bring that on {day} and we will sort out the pattern with {doc}.
# toenail | symptom | fm
s Sore toenail / Ingrown toe
t The {side} big toe is red along the nail {since}. It [throbs|hurts] in any shoe, and I [stand all day at|walk a lot at] {work}.
t I [trimmed|cut] my toenail too short {ago} and now the corner has dug in. [A bit of pus|Puffy and warm].
q [Soak it and wait|Keep soaking], or come in?
r salt soaks / a bandage / open shoes
p Is the red spreading up the toe, and do you have diabetes or trouble with blood flow?
b It stays by the nail. No diabetes. [It drained {when}|It is puffier than yesterday].
a Soak it in warm water twice a day and lift the corner with a bit of cotton. Wide shoes for now. If it is not calmer on {day}, we can free the corner in a short visit.
a Pus and warmth mean it needs a hand. Come on {day} at {time}, it takes ten minutes and you can walk out.
# canker | symptom | fm
s Mouth sores / Canker sores again
t I have [three|two] sores inside my [lip|cheek] {since}. Orange juice [is out|feels like fire].
t Mouth sores keep coming, one heals and the next one starts. {since} I have hardly had a day off from them.
q Is it [something I lack|a vitamin thing|stress]? Is there a rinse for it?
r salt water / a gel from the store
p Are there any on your gums, skin or elsewhere? And have you changed toothpaste?
b Only the cheek. I [did switch toothpaste in {month}|use the whitening kind].
a Try a toothpaste without sodium lauryl sulfate for a month. {doc} sent a numbing rinse to {pharm} for meals. Four sores a year is common, twelve is when we test.
# voice | symptom | fm | age=35-90
s Hoarse voice / Lost my voice
t I have been hoarse {since}. I [sing in the choir|teach|call numbers at the bingo hall] so people notice.
t My voice goes [out by noon|to a croak by afternoon] every day, {since}. It does not hurt.
m I [smoked until {month}|never smoked].
q Is there something to rest it, or does someone need to [look down there|have a look]?
r tea with honey / not talking / lozenges
p Any trouble swallowing, heartburn at night, or a lump in your neck?
b Heartburn, yes, [most nights|after supper]. No lump.
a Heartburn at night can do this. Raise the head of the bed, no food for three hours before, and omeprazole for a month. If you are still hoarse after that, the throat doctor should look.
a More than four weeks of hoarseness means someone looks at the vocal cords. I put in the referral {lately}.
# dry-hands | symptom | fm
s Cracked hands / Hands raw from washing
t My hands are [cracked and bleeding|split at the knuckles] {since}. I wash them [forty|a hundred] times a shift at {work}.
t Every winter my fingertips split, but this year it [hurts to button|stings to cook].
q Is there a cream that [holds up|stays on] under gloves?
r hand lotion / cotton gloves / petroleum jelly
p Is there itching with small blisters, or just dryness and splits?
b Just splits. [No blisters|Tiny blisters on two fingers].
a Use a thick ointment, not lotion, within three minutes of each wash, and cotton gloves with it at night. {doc} sent a stronger cream for the cracks, twice a day for ten days.
# nosebleeds | symptom | fm ca
s Nosebleeds / Third nosebleed this week
t I have had [three|four] nosebleeds {since}, [all from the {side} side|mostly in the shower]. They stop in [five|ten] minutes.
t Nose started bleeding {when} at {work} and [ruined a shirt|scared the new girl].
m The [heater|furnace] just came on for the season.
q Is it my [blood pressure|pills], or just dry air?
r pinching and leaning forward / saline spray
p Are you on a blood thinner or aspirin? And what is your blood pressure at home?
b [Baby aspirin only|No thinners]. Cuff says {bp}.
a It is nearly always dry air. A dab of ointment inside each nostril at night and a humidifier. If one runs past twenty minutes of firm pinching, go to urgent care.
`;
