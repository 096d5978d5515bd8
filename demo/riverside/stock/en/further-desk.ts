/** More refills, visits, papers and the rest; read together with the situations of the same name. */
export const furtherDesk = `
+ refill-plain
t {pharm} keeps telling me to ask you and you keep telling me to ask them. {med}, {dose}, that is all I want.
t Down to my last row of {med}. I will be near {pharm} on {day} anyway.
a Renewed for a year, so this is the last time you have to ask until next {month}.
a They should not have sent you round in circles. It is there, I watched it arrive on the screen.
a It is on its way to {pharm}, they fill after {time}. If the label shows another strength, call before you take it.
+ refill-new-pharmacy
t {pharm} has a drive through and I've a bad hip. Could all my medicines live there now?
a They live there now. {med} comes first since it was due, and the old place has been told.
a I changed it on your page and sent everything that had refills left. Give them a day to sort it.
+ refill-vacation
t Off to see the new grandchild in {place}, back when they throw me out. {med} runs out in the middle.
a Congratulations. You can pick up a second month on {day}, the plan allows it for travel.
+ refill-mail
t A box came with two of {med} and none of the other. The phone line plays flutes.
a I rang them, flutes and all. The missing one ships tomorrow. {pharm} has a week's worth for you today.
+ refill-denied
a The computer wanted a visit on file within the year and yours was entered under the wrong clinic. It is sorted, and {med} is sent.
+ refill-prior-auth
t My plan has a new rule for {med}. It is called step therapy. I've done all the steps, some of them twice.
a I sent them the list of your steps with dates. They have until {day} by law.
+ refill-controlled
a Sent for {day}. Same day each month works best, so I put a reminder on your page a week before.
t Please send {med} for the month. My {day} to {day} is busy and I'd like to get it before {time}.
+ refill-inhaler
t I gave my spare inhaler to a gasping stranger on the trail. Hero with no spare. Two, please.
a Two, hero. They are ready after {time}.
a The generic one costs a third. Same medicine, different color. Show the pharmacist how you use it, they like to check.
+ refill-thyroid
t Out of levothyroxine on {day}. Please write no substitution, the pink ones made me jumpy.
a Written that way, one year. If they hand you pink ones, hand them back.
+ refill-strips
a The note Medicare wants is faxed. Ask for the ninety day pack, it saves you two trips.
t The new meter is smart and the strips are {money}. My old one was dumb and cheap. Could I go back?
+ refill-bc
t Last pill is on {day}. I'm in finals and can't come in, pressure was {bp} at the gym.
a That pressure is good enough for us. A year of packs is waiting, and it can be six at a time.
+ refill-cardiac-multi
a All of them now fall on the {date}th. If one runs out early tell us which, so that we do not mix up the rest.
t I'd like one trip a month instead of five. {med}, and its four friends.
+ refill-lost
t A gull took the bag off the pier. {med} was in it. I'm told this is not covered.
a It is covered, I found the box to tick, although it does not say gull. Pick it up on {day}.
+ refill-dose-change
a {pharm} had both on file. I removed the old one. Use up nothing, start with the new bottle.
+ refill-statin
a Ninety days, three refills. They can be cut in half if they are hard to swallow, this kind allows it.
+ child-refill
t Yesterday I shook the {med} and it's air. {child} goes to {his} dad's on {day}.
a Ready at {pharm} after {time}, so it can travel with {him}.
+ vis-move
t My boss moved the inventory to {day}, of all days. Can I trade my {time} for anything after the weekend?
t The babysitter quit. Unless you like toddlers in the waiting room I need another day.
a We like toddlers, and you also have {day} at {time} now.
a Traded. {day}, {time}, same doctor. The old time is gone to someone who needed it.
a There was one left: {day} at {time}. If that is no good I have three the week after.
+ vis-cancel
t I'm going to skip {day}. The thing on my foot fell off by itself.
a All right. If the foot has second thoughts, you know where we are.
+ vis-new-checkup
t I promised {family} a check up for my birthday. Which is in {month}. So is the one I promised last year.
a Happy birthday twice. {day} at {time}, blood drawn the same morning.
a Let us do it properly: lab on {day}, {doc} two days later with the results in hand.
+ vis-followup
t Am I due? My calendar says six months, my memory says never.
a Your memory loses this one. {day} at {time}, and {doc} asks for a week of pressures with you.
+ vis-urgent-soon
t I'm not dying, I'm just done. {n} weeks of this elbow. Anybody, any day.
a Renee Cole has your elbow on {day} at {time}. She is very good with elbows.
+ vis-video
a Phone it is, since the picture keeps freezing. {doc} dials you at {time} on {day}.
t Could we do it by phone? My camera shows only my forehead and I live where the signal gives up.
+ vis-interpreter
a I asked for a person and not the tablet, and wrote it into your chart so that it is asked for every time.
t Please have a Cantonese interpreter for my mother's part, a woman if you can. Last time the man was her neighbor.
+ vis-ride
a There is a volunteer driver on {day}, her name is Bea and she has a gray car. She rings twice.
t I have stopped driving after dark, which is now {time}. What do you have in daylight?
+ vis-labs-when
t The machine at the lab said my code was used. I have not used it.
a The code was printed twice. Say your name and birth date and ignore the machine.
+ vis-wrong-doc
t I've had {doc} for years and the new page shows a name I don't know. Did I get traded?
a No trade. The page showed who covers in {month}. It is {doc} again.
+ vis-group
a I can do all three, in one row, starting at {time}. Sleeves that roll, please.
+ vis-late
t I was at the right time at the wrong clinic. They were very nice about it over there.
a You are not the first, the signs look alike. {day} at {time}, and a map is in your documents.
a No harm done. I have you for {day}, and you will get a text with the address this time.
+ ref-pt
t The exercises from the video help and I do half of them wrong, I think. A person would be better.
a A person it is. Twice a week for four weeks, they open at seven for people who work.
+ ref-derm
t A rash that three creams have not impressed. May I see someone who does only skin?
a You may. Photos first, since their nurse books by photo. I sent the three names of creams along.
+ ref-lost
t I have talked with Debbie, Sam and a recording. None of them has my referral for the {side} ear.
a I walked it over to the fax and waited for the beep. They confirmed with a stamp at {time}.
a The fault was ours, a digit was missing. You keep your place in their line, I asked.
+ ref-network
t The good hand doctor is not in my plan. The one in my plan is in {place}.
a There is a third one, across the river, who is both. I sent it there.
+ ref-mental
t I'd like someone to talk to who is not related to me. Evenings, not too young.
a I passed it to Ruth with just those words. She calls you {day} after {time}.
+ ref-eye-diabetes
a Done, to the eye place on your list. They dilate, so no driving for a few hours.
+ ref-colon
t My prep instructions have a stain exactly where the time is. What time do I start?
a At six the evening before, and again five hours ahead of your slot. A clean copy is in your documents.
+ ref-home
a Insurance said no and then yes. The shower chair comes by van on {day}.
+ ref-second
t The surgeon would operate on {day}. I'd like somebody else to say the same before I nod.
a Nodding can wait. The university sees you within two weeks and has all pictures already.
+ pap-work
t The plant nurse wants it in writing that I may work near heat. I have done so since {month}.
a It is written, two lines, signed. She can call us if two lines are too few.
a I filled in what we know and left their part blank. Please check the dates, then it is yours to hand in.
+ pap-parking
a Signed for two years. If the hip is replaced before that you will not need it, we hope.
+ pap-records
t My new dentist, my old gym and the state all want different pages of me. Where do I begin?
a With the release, one each. Tick as little as you can, they seldom need more than two pages.
+ pap-jury
a {doc} wrote one sentence. Judges like those.
t The summons is for {day}, and so is my procedure. They want proof that I'm not making it up.
+ pap-disability
a We did page three together last year, so most of it is copied. Read page one, please, it asks about today.
+ pap-immun
a Two of three are found. The third can be proved by blood, and the hospital accepts that.
+ pap-correct
t It says I am a widow. My husband would like a word.
a Our apologies to him. It is corrected, and I looked for how it got in.
+ pap-life-insurance
a They had the wrong fax number. It went out to the right one, with a cover page that says urgent.
+ bill-surprise
t The total is {money} and there are {n} lines on it, none of which is in English.
a I translated it for you on one page. Two lines were the same thing billed twice, and one is gone already.
+ bill-plan
t I can do thirty a month and be proud of it. More would come out of groceries.
a Thirty is what it says now. You can skip a month by telling us, no explanations needed.
+ bill-insurance
t New job, new card, same me. The lab does not believe it.
a The lab believes me now. Anything dated after {month} goes to the new one.
a I added it, front and back. If one more old bill shows up, send me a picture.
+ bill-message-cost
a No charge for writing, ever. Visits by video have the same price as in the room.
+ bill-receipt
a There is one page per month, twelve in all, under documents. Your account will take that.
t Could you print what I paid as one list? The tax lady has no patience with my shoe box.
+ que-shots
t I have had every shot but I can't recall when the last tetanus was. A rusty nail asks.
a It was four years ago, so the nail can rust in peace. Soap, water, a bandage.
+ que-exercise
a Two days of weights and three walks is a fine plan. Warm up longer than you think, and sit down if you feel faint.
+ que-diet
a Whole eggs, whole fruit, less from packets. I would not count further than that.
+ que-screen
t What would you check if you were me, {age}, busy, and a bit afraid to know?
a Pressure, sugar, the box by mail, and a talk about the lungs if you ever smoked. Thirty minutes in all.
+ que-contagious
a Five days from when it began, and a day without fever. Wave at the baby through the window until then.
+ tha-better
t You all said it would take six weeks and it took six weeks, almost to the hour. I take back what I said in week two.
a We never heard what you said in week two, so it does not count. Enjoy the walking.
+ tha-update-surgery
t I'm home with a new {side} knee and an old temper. {family} says both are settling.
t They let me go {when}. Eating soup, walking to the window, one pill at night.
a Keep up the window walks, every two hours by day. The staples come out here if you prefer, just say.
a Wonderful. Please send the list they gave you so that yours and ours match. Hot, red or wet around the cut means a call.
+ tha-quit
a Day by day adds up, look how far you are. The odd dreams stop if you take the patch off at night.
t The whole month of {month} without one. I smell oranges again.
+ tha-specialist
t The kidney doctor talked for an hour and drew me a picture. Nothing to do but water and patience.
a I like a doctor who draws. The letter is in, and our plan stays.
+ oth-address
t We are at my daughter's now, for good. Her street, her number, her cats.
a The page has the new street. The cats we left out.
+ oth-name
t I go by my middle name since before you were born. The page calls me something only my mother did.
a It will call you {me} from today.
a A scan of the paper does it. Staff will see both names until {month}.
+ oth-login
a We had trouble {lately} and it is mended. What you wrote came through, no need to send it twice.
t It tells me my session is over while I am still in it.
+ oth-proxy
a You can set this yourself under people who help you. I did it for you this once, as you asked.
t My neighbor helps me read these. May she, officially?
+ oth-complaint
t Nobody was rude. But nobody told us either, and the children got hungry, and then it was {time}.
a That is not how it should be. From {day} on the board shows how far behind we are, which is your doing.
+ oth-lost-found
a Keep it until then, we have a drawer full. Thank you for owning up.
a One scarf, striped, found under a chair, and it is in the drawer at the desk.
+ oth-research
a The study is real and you owe them nothing. The caller was not us, and we have warned the others.
+ eld-visit
a It is all set: wheelchair, {time}, and you on the line. I will ask {doc} to speak up.
+ eld-hospital
t {kin} is back in {his} own chair. {He} has a bag of papers and I have questions.
a Bring the bag and the questions on {day} at {time}. Until then go by the hospital's list and put the old bottles in a drawer.
+ eld-refill
a Renewed together with the rest. I asked {pharm} to use large print.
+ eld-result
a Nothing new in it. You may tell {him} that {doc} slept well after reading it.
+ eld-pills
t {his} counter looks like a shop. I'd like somebody to say which of them still do anything.
a Put them all in a bag, the vitamins too. {doc} and Tom go through them with you on {day} and stop what has no reason left.
+ eld-carer
a Please take the hour that is offered. The program has a place on {day}, lunch included, and {he} may like it more than {he} admits.
+ bp-log
t My cuff and I had a quiet week: {bp}, {bp}, {bp}, {bp}, and {bp} after the grandkids left.
a A quiet week is what we hoped for. No change to {med}. You may go down to two readings a week.
+ weight-log
a Good and steady. Keep the scale on the hard floor and the salt in the cupboard.
+ inr-home
a In range, thank you. Same pills, same greens, next one in two weeks.
+ sugar-log
a Nice and even. The one high one had cake in it, and cake is allowed on birthdays.
+ school-form
t I found the camp form under the car seat and it's due on {day}. {child} is packed already.
a It is done, and faxed to the camp. Leave the car seat out of it.
+ med-at-school
a Both pages are signed and the nurse at school has them. Send a labeled box along, they cannot take loose ones.
+ day-care-note
a Written: may return, no limits, as of today. Congratulations to all of you.
+ child-visit
a We made room on {day} at {time}, one right after the other. The nurse with the bubbles is in.
+ child-thanks
t {child} wore the bandage to school like a medal. Thank you for letting {him} pick the color.
a We will frame the drawing. Glad {he} is better.
+ child-referral
t The hearing test people want a referral, and school wants the hearing test, and {child} wants a snack.
a The referral is sent. They test on {day}, headphones and pictures, no needles. Bring the snack.
a They have an opening sooner than they said, I asked. {day} at {time}, bring {his} glasses if {he} has any.
+ pacemaker
a Tell the agent, walk through, and wait if it beeps. Stay an arm's length from the welder's cables. That is all.
+ cardiac-rehab
a You are on their list, I heard it spelled. The first day is only talking and a short walk.
+ salt
a Read the label for one thing only, milligrams of sodium. Under 140 is low. The rest is noise.
`;
