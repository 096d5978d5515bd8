/** Appointments and referrals. */
export const visits = `
# vis-move | visit | fm ca
s Moving my appointment / Can't make {day}
t I have an appointment on {day} at {time} and [work changed my shift|my ride fell through|I have to be in {place}].
t Need to move {day}. The [plumber|school play|funeral] landed on it. [Mornings are best|After {time}], any day but {day}.
t I double booked myself. My {time} with {doc} on {day} is the same hour as [jury duty|my daughter's recital].
q Is there [anything|a spot] [later that week|the week after]?
a I moved you to {day} at {time} with {doc}. It is on your page.
a The next opening is {day} at {time}. I put you on the list for a sooner one, we text if someone cancels.
# vis-cancel | visit | fm ca
s Cancel my visit / No longer need the appointment
t Please cancel {day} at {time}. The [rash|cough|knee] is gone and someone else can have it.
t I won't be coming on {day}. I'm [back in {place} with my mother|at my new job by then]. Is there a fee?
a Canceled, no fee. Thank you for telling us, someone on the waiting list took it within the hour.
a It is off the book. Your yearly visit in {month} is still there.
# vis-new-checkup | visit | fm
s Yearly check up / Physical
t I'm due for a physical, last one was in {month}. [Fasting or not|Do I fast]? I get off at {time}.
t Haven't been in for [two|three] years, I know. I'd like a full check and the [shingles shot|flu shot] the same day. {day} works.
q Who has the first opening, it needn't be {doc}?
a {day} at {time} with {doc}, forty minutes. Nothing but water from midnight, pills as usual.
a Renee Cole has {day} at {time}, {doc} not until {month}. I held the first for you till tomorrow noon.
# vis-followup | visit | fm ca
s Follow-up / When do you want to see me
t {doc} said come back in [six|three] weeks. The desk [was closed|had a line] when I left, so I never set it.
t The paper says follow up "as directed". [Directed when|By whom]? It's been since {month}.
q By video if that's okay, I [take two buses|don't drive after dark].
a {doc} wants to see you in the week of the {date}th. I have {day} at {time}, by video. The link comes here.
a Three months is what the note says. {day} at {time}, and the lab the week before.
# vis-urgent-soon | visit | fm
s Sooner appointment? / Anything this week
t My visit is in {month} and this [shoulder|stomach|rash] won't wait that long. It isn't an emergency, it's just [every day|wearing me out].
t Could someone fit me in this week for [a cortisone shot|stitches out|a form that needs an exam]? I can be there in [twenty|thirty] minutes.
a {day} at {time}, someone just canceled. Please say yes here before {time} today so I can hold it.
a Stitches come out with the nurse, no wait. {day} at {time}.
# vis-video | visit | fm ca
s Can it be by video / Video visit trouble
t Can my {day} visit be by video? I [broke my foot|have no car this week].
t The video page said [camera blocked|waiting for host] for fifteen minutes and then my time was over. I was there at {time}.
q Do I have to start over?
a I switched it to video. Open the link ten minutes early and tap allow when it asks for the camera.
a We saw you in the room, it was our side. {doc} can call you {day} at {time}, no charge for the lost one.
# vis-interpreter | visit | fm ca | who=self
s Interpreter for my visit / Sign language
t I'm Deaf and need an ASL interpreter on {day}, not [the tablet|my sister]. Last time it [froze|cut out].
t My husband comes along and speaks [Somali|Arabic|Vietnamese]. Can someone be there who [speaks it|interprets] for his part?
a A live interpreter is booked for {day} at {time}, for the full hour. Their name will be on your page the day before.
# vis-ride | visit | fm ca | age=55-95
s Ride to my appointment / How do I get there
t {family} can't drive me on {day}. Is there a [van|bus] that takes a walker?
t The clinic moved and I don't know [where to park|which door]. I use a [cane|wheelchair].
a The county van comes to your door. I booked it for {day}, they call the evening before with the minute.
a North door, ground floor, four blue spaces right beside it. There is a chair inside if the hall is long.
# vis-labs-when | visit | fm ca
s Labs before my visit? / Fasting question
t Do I get my blood drawn before {day} or at the visit? And [no coffee|is black coffee allowed]?
t The lab on [Mill Street|the third floor] couldn't find my order. I [skipped breakfast for nothing|waited an hour].
a Any morning the week before. Black coffee is fine for these, nothing else from midnight.
a I'm sorry. The order was under last year's date. It is there now and you can walk in, no wait before {time}.
# vis-wrong-doc | visit | fm
s Change of doctor / Who is my doctor now
t The letter says {doc} is [leaving|out until {month}]. Who do I see? I'd like someone who [listens like that|takes their time].
t I've nothing against {doc}, but I'd be more at ease with a woman for [this visit|that exam].
a Of course. Dr. Lin has {day} at {time} and takes new patients. Your chart goes along.
a {doc} is away until {month} and Renee Cole covers. {day} at {time} if you like.
# vis-group | visit | fm
s Flu shots for all of us / Two appointments
t Can my wife and I come [together|one after the other] on {day}? We share a car and [one good ear|a calendar].
t Flu and [shingles|pneumonia] for three of us, can it be one stop? {day} after {time} is when we're all off.
a Back to back on {day}, {time} and twenty minutes later. One of you can sit in for both.
# vis-late | visit | fm ca
s Missed my visit / Got the time wrong
t I had {time} written down and it was [an hour earlier|the day before]. I'm embarrassed. Am I [in trouble|charged]?
t I sat in traffic [behind a train|on the bridge] {when} and they said too late. I took [half a day off|a bus] for that.
a It happens. No charge the first time. I have {day} at {time}, and I turned on text reminders for you.
# ref-pt | referral | fm
s Physical therapy / Therapy for my back
t {doc} mentioned physical therapy for my [back|shoulder|knee]. I said no then, I'd say yes now. Somewhere near {work}?
t My therapy visits ran out, [eight|twelve] of them. I'm [nearly there|better but not done]. Can {doc} ask for more?
q Do they take my insurance?
a Sent to the one two blocks from you. They call within three days and they do take your plan.
a I asked for eight more, with the note from your therapist. Insurance says within five days.
# ref-derm | referral | fm
s Skin doctor referral / Dermatology wait
t The skin doctor's first opening is in {month}. [Five|Four] months for a [spot|rash]? Is there [another|anyone else]?
t I'd like to see a skin doctor about [my scalp|these spots]. Does {doc} need to [see it first|write something]?
a I called around. The group in the mall has {day} at {time}. Their number is in your documents.
a With a photo {doc} can ask them directly and often save you the trip. Send two, one near, one far.
# ref-lost | referral | fm ca
s They never got my referral / Referral lost in the fax
t The [stomach|nerve|sleep] doctor's office says they have nothing from you. {doc} put it in {ago}. I've called [twice|three times].
t I was told someone would call. It's been {n} weeks. The [hearing|foot|eye] people say the fax [was blank|had the wrong birthday].
q Can you send it while I'm on the phone with them, or give me a [copy|number]?
a I sent it again, reference {ref}, and called to see it arrive. Ask for Lena, she has it in her hand.
a It had the old birth date on it. Fixed and sent {lately}. They have you down for {day} at {time}.
# ref-network | referral | fm ca
s Out of network / Insurance and specialist
t The [knee surgeon|allergist] you sent me to is out of network, {money} a visit. Who's [in|on my plan]?
t My plan needs [an authorization|a number] before I see the [hand|kidney] doctor on {day}. They won't see me without it.
a Dr. Ames at Hillcrest is on your plan and has openings in {n} weeks. The referral is with them.
a The number is {ref}. I gave it to their desk too.
# ref-mental | referral | fm
s Looking for a therapist / Counselor
t I tried [six|nine] therapists on the list, none [call back|take new people]. {doc} said you may know [one|someone].
t Is there a [grief|caregiver] group near us, or online? Evenings. {family} and I would [both go|go together].
a Ruth, our social worker, keeps her own list. Two have room this month and both do video, names are in your documents.
a There is one every second {day} at the library. No sign up, just walk in. The online one is on Sunday night.
# ref-eye-diabetes | referral | fm | med=metformin,insulin glargine,glipizide
s Eye exam for diabetes / Foot doctor
t I got a card that I'm due for the [diabetes eye exam|foot check]. Do you send me or do I just [go|call]?
t The eye place at [the mall|Northgate] asks for a letter that it's [medical|for diabetes], otherwise it's {money}.
a The letter is faxed. Tell them diabetes when you book, then it is covered once a year.
# ref-colon | referral | fm | age=45-76
s Colonoscopy / The home test instead
t I'm [forty five|fifty] and {family} won't stop about the colonoscopy. Is the box by mail [as good|good enough]?
t They scheduled me for {day} and the prep sheet is [four pages|in tiny print]. I take {med}. Who tells me [when|what] to stop?
a With no family history the box is fine, once every three years. It comes by mail. If it is positive you need the scope.
a I marked your pills on the sheet, yes or no next to each. It is in your documents.
# ref-home | referral | fm ca | age=62-98
s Help at home / Walker
t {doc} said I could get a [walker|shower chair|raised seat] through insurance. The store wants [an order|a code].
t After the hospital a nurse came [twice|three times] and then stopped. I still need [the dressing done|help with the pill box].
a The order is at the store on Mill Street. Take your card, it is covered.
a I asked for three more weeks of the home nurse. She will call before {day}.
# ref-second | referral | fm ca | age=35-90
s Second opinion / Sending my scans
t I'd like a second opinion on the [hip|back surgery|thyroid nodule] before I say yes. I hope {doc} [isn't offended|understands].
t The hospital in {place} wants my [scans|slides] on a disc before {day}. Who does that?
a No offense at all, {doc} says it is wise. The referral is out and the pictures were sent over the wire {lately}.
`;
