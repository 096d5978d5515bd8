/** More of the same medicine, and everything that gets in the way. */
export const refills = `
# refill-plain | refill | fm ca
s Refill of {med} / {med} running low / More {med} please
t I have {n} {med} left and {pharm} says there are no refills on the bottle.
t Could you send more {med} {dose} to {pharm}? I [counted|looked in the box] {when} and I'm good for [about a week|five days].
t {med} {dose}, please, [ninety days|three months] if you can. Same pharmacy, {pharm}.
t Time for {med} again. I [take it like the label says|never miss it]. {pharm} has [sent you two faxes|been no help].
m I was last in {ago}, all was well.
m I would pick it up on {day} with my [other ones|wife's].
q [Can|Could] it be ready by {day}?
a I sent {med} {dose} to {pharm}, [ninety days with three refills|a three month supply]. They usually need a day.
a Done. {med} is at {pharm}. {doc} wants a blood test before the next one, the order is in the lab.
a Your {med} went over {lately}, a year's worth. They will text you.
# refill-new-pharmacy | refill | fm ca
s New pharmacy / Changed pharmacies
t My old pharmacy [closed|moved]. Please send {med} and everything else to {pharm} from now on.
t I moved to [the north side|Ferry Road] and {pharm} is [around the corner|on my bus line]. Can {med} go there?
m The old one still [texts me|has two refills I can't use].
q Do I need to call them, or do you?
a I moved all your medicines to {pharm} and made it your first choice here. {med} is waiting, the rest follow when due.
a {pharm} will pull the old refills over by themselves, just give them the label. I sent {med} fresh so you have no gap.
# refill-vacation | refill | fm ca
s Early refill for a trip / Leaving before my refill
t I leave for {place} on {day} and {med} is not due until after. Insurance says too soon.
t Could I get {med} early? We are [gone three weeks|at the cabin through {month}] and there is no pharmacy [for forty miles|near].
q Is there a [travel|vacation] code or something?
a I put the vacation override on it and called {pharm}. Pick up {day}.
a Your plan allows one early fill a year. Tell {pharm} the words vacation supply and give your dates.
# refill-mail | refill | fm ca
s Mail order / 90 days by mail
t My plan wants {med} by mail now, [ninety|a hundred] days at a time. They gave me reference {ref} for you.
t The mail order sent {med} to my old [street|apartment] and they won't send another. I have {n} left.
q Can you send them a new one, and a short one to {pharm} to bridge?
a Sent to the mail service with your new address, and fourteen tablets to {pharm} so you do not run out.
a Reference {ref} is on the order. It takes about eight days to reach you.
# refill-denied | refill | fm ca
s Refill was denied / Why was {med} turned down?
t {pharm} says you [denied|turned down] my {med}. I have taken it [for years|since {month}]. [Is something wrong|Did I do something]?
t Got a text: {med} "refused by prescriber". I'm on my last [three|strip].
q Do I need a visit first? The next one I could find is in {month}.
a Nothing you did. The request came under an old doctor's name and was bounced. I sent a new one from {doc}, {lately}.
a It has been over a year since {doc} saw you, so I sent thirty days and a video visit on {day} at {time}, so you are not without.
# refill-prior-auth | refill | fm ca
s Prior authorization / Insurance says no
t {pharm} says {med} needs [prior auth|an okay from insurance]. They faxed you {ago}. I'm out on {day}.
t The insurance wants to know why I can't take [something cheaper|another one] instead of {med}. I tried [two|that] before, it made me [sick|itch].
q Who calls who?
a We do. I sent the form with what you tried before, they answer within three days. {pharm} can lend you a few till then, I asked.
a Approved {lately}, good for a year. Ask {pharm} to run it again.
# refill-controlled | refill | fm | med=methylphenidate,gabapentin,trazodone
s Monthly {med} / {med} for this month
t It's that time for {med} {dose}. Due {day}. [Same place|{pharm}], please.
t {pharm} is out of {med} until [who knows|next week] and can't pass it on. {n} left. [Lakeview has it|The one on Mill Street has it, I called].
a I canceled the first one and sent it to the other. Bring your card.
a It is dated for {day}, they cannot fill it a day before. Please write a week ahead each month.
# refill-inhaler | refill | fm | med=albuterol,fluticasone
s Inhaler refill / Rescue inhaler empty
t My albuterol counter says [zero|ten puffs]. I use it [before runs|when the pollen is up]. {pharm}, please.
t I need [another|a second] rescue inhaler, one for {work}. And is there a [cheaper|generic] kind?
p How many days a week have you used it this month?
b [Two|Three], and [once|not] at night.
a Two are at {pharm}, the generic kind. If you need it more than twice a week, write to the nurses, that means the daily one is not doing enough.
# refill-thyroid | refill | fm | med=levothyroxine
s Thyroid refill / Levothyroxine
t Levothyroxine {dose}, down to [the last row|{n}]. Blood test was {ago}, it was [fine|where you wanted it].
t {pharm} gave me {dose} and I thought {doc} [raised|lowered] it. Which one do I take?
a The blood test says stay at {dose}. A year's worth is at {pharm}.
a You are right, it changed in {month}. I sent the new strength. Please bring back the old bottle so no one mixes them.
# refill-strips | refill | fm | med=metformin,insulin glargine,glipizide
s Test strips / Needles and strips
t I need strips for the [new meter|meter] and [pen needles|lancets]. They gave me the wrong [kind|size] {when}.
t {pharm} says Medicare wants [a note|the number of times a day I test] before more strips. I test [twice|three times].
a Sent with the number of times a day on it, that is all they needed. If they say no again, have them call me.
# refill-bc | refill | fm | med=birth control pill | sex=f | age=18-48
s Birth control refill / Pill refill
t I have [one pack|this week] left of the pill. No [smoking|headaches], pressure {bp} at {pharm}.
t Can I get [six|twelve] packs at once? I keep missing days when {pharm} is [out|closed].
a Twelve months are at {pharm}. If you ever get headaches with flashing lights, write, then we change it.
# refill-cardiac-multi | refill | ca | med=furosemide,carvedilol,spironolactone,metoprolol,apixaban,warfarin,clopidogrel,isosorbide
s All my heart pills / Four refills
t Everything runs out at once: {med}, the water pill, and the other two. Could they all [come due together|go on one day]?
t Please renew {med} {dose}. The hospital only gave me [thirty|a month] after the [stent|stay].
t {pharm} filled {med} with a different [shape|color]. Is it [the same|right]? And I need more of it by {day}.
q I lose count otherwise.
a I lined them up: all four on the same day at {pharm}, three months at a time.
a {med} is one you must not run out of, so I sent a year. The new shape is the same medicine by another maker, Tom checked.
# refill-lost | refill | fm ca
s Lost my pills / Pills left on the plane
t I left my pill bag [on the plane|at the motel] in {place}. That was {med} and [the evening ones|two more].
t The dog [ate|chewed] the {med} bottle. Dog is fine, says the vet. Pills are [not|powder].
q Insurance won't pay again so soon. What now?
a I called {pharm} and they will give you two weeks at cost, under ten dollars. The full one is due on {day}.
a Glad the dog is fine. There is a lost medicine override and I used it {lately}.
# refill-dose-change | refill | fm ca
s Wrong strength at the pharmacy / New dose not there
t {doc} changed my {med} {ago} but {pharm} still has the old [strength|bottle]. I've been [cutting|doubling] them.
t Bottle says {med} one a day, {doc} said two. I'll be short by {day}.
a Your chart says {dose}. New order is at {pharm} and I canceled the old one.
# refill-statin | refill | fm ca | med=atorvastatin,rosuvastatin,omeprazole,famotidine,allopurinol,tamsulosin
s {med} again / {med} refill and a question
t Please refill {med}. Also, do I still [need it|have to take it] now that my [numbers|stomach] are good? I'll keep on until you say.
t {med} refill. [Capsules|The small ones] if they have them, the big ones [stick|go down sideways].
a Sent, the small round ones. The good numbers are because of it, so yes, keep on.
a Refilled for three months. I put your question on the list for {doc} at the visit on {day}.
`;
