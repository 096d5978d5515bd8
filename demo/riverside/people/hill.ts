/** Households on the hill and beyond. Rows as in named.ts. */
export const hill = `
Eunice Archer | 79 | f | en | ca | okonkwo | heart failure; atrial fibrillation | furosemide 20 mg; apixaban 2.5 mg; carvedilol 12.5 mg | none | plays cards for pennies
+ Glenn Archer | en | son | eunice-archer | full
Teo Lindgren | 30 | m | en | fm | cole | none | none | none | rebuilds motorcycles
Saskia Lindgren | 29 | f | en | fm | moreno | pregnancy; low thyroid | prenatal vitamin; levothyroxine 88 mcg | none | first baby, has a binder
Ambrose Fitch | 63 | m | en | fm | haddad | high blood pressure; type 2 diabetes | lisinopril 20 mg; metformin 1000 mg; empagliflozin 25 mg | none | piano tuner with perfect pitch
Clementine Fitch | 62 | f | en | fm | haddad | arthritis; acid reflux | meloxicam 7.5 mg; omeprazole 20 mg | none | grows dahlias for the fair
Juno Park | 38 | f | en | fm | lin | anxiety; migraine | escitalopram 10 mg; sumatriptan 50 mg | none | architect of small houses
Daniel Park | 40 | m | en | fm | lin | high cholesterol | rosuvastatin 5 mg | none | plays cello badly and often
Hana Park | 10 | f | en | pe | rao | eczema | hydrocortisone cream | none | has a science fair coming
+ juno-park | en | mother | hana-park | full
Min Park | 7 | m | en | pe | rao | asthma | albuterol; montelukast 5 mg | none | fastest in second grade
+ juno-park | en | mother | min-park | full
Soon-ja Park | 74 | f | en | ca | weiss | high blood pressure; angina | amlodipine 5 mg; isosorbide 30 mg | none | walks the mall before it opens
+ daniel-park | en | son | soon-ja-park | full
Virgil Oakes | 68 | m | en | fm | brandt | enlarged prostate; poor sleep | tamsulosin; trazodone 50 mg | none | ham radio at night
Maud Oakes | 67 | f | en | fm | brandt | thin bones; allergies | alendronate; cetirizine 10 mg | penicillin, rash | bakes for the fire station
Reuben Katz | 51 | m | en | ca | pham | fast heartbeat; high cholesterol | metoprolol 25 mg; atorvastatin 40 mg | none | trial lawyer, on his third watch
Esther Katz | 19 | f | en | fm | cole | allergies | cetirizine 10 mg | none | home for the summer only
Nkechi Adeleke | 44 | f | en | fm | moreno | high blood pressure | losartan 100 mg; amlodipine 5 mg | none | pharmacist at another store
Tunde Adeleke | 12 | m | en | pe | hale | none | none | none | sleeps in his soccer kit
+ nkechi-adeleke | en | mother | tunde-adeleke | full
Simi Adeleke | 15 | f | en | pe | hale | migraine | sumatriptan 50 mg | none | debates, wins
+ nkechi-adeleke | en | mother | simi-adeleke | limited
Oswald Crane | 86 | m | en | fm | lin | high blood pressure; low thyroid | losartan 25 mg; levothyroxine 50 mcg | none | keeps weather records since 1962
+ Mildred Crane | en | wife | oswald-crane | full
Ginny Albright | 47 | f | en | fm | cole | hot flashes; depression | bupropion 150 mg | none | drives the snow plow
Walt Albright | 48 | m | en | fm | haddad | nerve pain; type 2 diabetes | gabapentin 600 mg; metformin 850 mg | none | long haul, home on Sundays
Trudy Albright | 16 | f | en | pe | hale | none | none | none | lifeguard, sunburned
+ ginny-albright | en | mother | trudy-albright | limited
Mohan Iyer | 58 | m | en | ca | okonkwo | stent; type 2 diabetes | clopidogrel; atorvastatin 80 mg; metformin 1000 mg | none | walks ten thousand steps, proves it
Lakshmi Iyer | 56 | f | en | fm | lin | type 2 diabetes; arthritis | metformin 500 mg; meloxicam 7.5 mg | none | teaches dance on Saturdays
Arjun Iyer | 27 | m | en | fm | lin | none | none | none | always on a plane
Petra Novotny | 35 | f | en | fm | moreno | iron loss | none | none | brews beer, tastes little of it
Lukas Novotny | 8 | m | en | pe | gutierrez | ADHD | methylphenidate 18 mg | none | knows all the moons
+ petra-novotny | en | mother | lukas-novotny | full
Ezra Whitcomb | 73 | m | en | ca | pham | atrial fibrillation; heart failure | warfarin 5 mg; furosemide 40 mg; spironolactone | sulfa, hives | sugar maples, two hundred taps
+ Prudence Whitcomb | en | wife | ezra-whitcomb | full
Daphne Moss | 32 | f | en | fm | cole | asthma | albuterol; fluticasone 2 puffs | none | florist, sneezes for a living
Ike Vandermeer | 55 | m | en | fm | brandt | gout; high cholesterol | allopurinol 100 mg; atorvastatin 20 mg | none | ferryman
Joke Vandermeer | 54 | f | en | fm | brandt | low thyroid; poor sleep | levothyroxine 75 mcg; trazodone 50 mg | none | keeps the ferry's books
Callum Reed | 22 | m | en | fm | cole | anxiety | escitalopram 5 mg | none | first job, first flat
Bernadette Reed | 49 | f | en | fm | cole | migraine | topiramate 25 mg; sumatriptan 100 mg | none | flies a desk at the airport
Opal Jefferson | 65 | f | en | ca | weiss | high blood pressure; atrial fibrillation | lisinopril 20 mg; apixaban 5 mg | none | leads the mothers' board
Nathaniel Jefferson | 67 | m | en | fm | haddad | type 2 diabetes; high blood pressure | insulin glargine 14 units; losartan 50 mg | none | fixes every mower on the street
Brielle Jefferson | 13 | f | en | pe | rao | asthma | albuterol; fluticasone 1 puff | none | lives with her grandparents
+ opal-jefferson | en | grandmother | brielle-jefferson | limited
Sven Aalto | 45 | m | en | fm | brandt | acid reflux | famotidine 40 mg | none | chef on a river boat
Kaisa Aalto | 42 | f | en | fm | moreno | depression; allergies | sertraline 50 mg; cetirizine 10 mg | none | misses the dark of Finland
Onni Aalto | 1 | m | en | pe | gutierrez | none | none | none | two teeth, both sharp
+ kaisa-aalto | en | mother | onni-aalto | full
Myrtle Gaines | 92 | f | en | fm | lin | high blood pressure; arthritis | amlodipine 2.5 mg; meloxicam 7.5 mg | none | votes in every election
+ Doreen Gaines | en | daughter | myrtle-gaines | full
Felix Okafor | 50 | m | en | fm | haddad | high blood pressure | lisinopril 10 mg; hydrochlorothiazide 12.5 mg | none | cousin of no one at the clinic, he says
Roberta Stein | 69 | f | en | fm | lin | high cholesterol; acid reflux | rosuvastatin 10 mg; famotidine 20 mg | none | writes to the paper weekly
Hiram Stein | 72 | m | en | ca | okonkwo | stent; angina | clopidogrel; isosorbide 60 mg; metoprolol 50 mg | none | edits his wife
+ roberta-stein | en | wife | hiram-stein | full
Tia Marlowe | 18 | f | en | fm | cole | birth control | birth control pill | none | goes to college in the fall
Vernon Marlowe | 46 | m | en | fm | brandt | none | none | none | drives the recycling truck
Blythe Marlowe | 44 | f | en | fm | cole | low thyroid | levothyroxine 112 mcg | none | potter, hands always wet
Rufus Hale-Cooper | 9 | m | en | pe | rao | eczema; allergies | hydrocortisone cream; cetirizine 5 mg | peanut, swelling | two dads, one hamster
+ Jonas Hale-Cooper | en | father | rufus-hale-cooper | full
+ Grant Hale-Cooper | en | father | rufus-hale-cooper | full
Linus Bright | 5 | m | en | pe | gutierrez | constipation | polyethylene glycol | none | pirate, most days
+ Amber Bright | en | mother | linus-bright | full
Sage Bright | 0 | f | en | pe | gutierrez | none | none | none | hiccups
+ Amber Bright | en | mother | sage-bright | full
Caspian Doherty | 14 | m | en | pe | hale | none | none | none | broke the same arm twice
+ Maura Doherty | en | mother | caspian-doherty | limited
Winnie Osei | 3 | f | en | pe | rao | low iron | iron drops | none | holds hands with strangers
+ Abena Osei | en | mother | winnie-osei | full
Gus Pappas | 11 | m | en | pe | rao | asthma | albuterol; montelukast 5 mg | none | goalie with opinions
+ Despina Pappas | en | mother | gus-pappas | full
Hazel Kimura | 6 | f | en | pe | gutierrez | none | none | penicillin, rash | tap dances
+ Ken Kimura | en | father | hazel-kimura | full
Ellis Kimura | 2 | m | en | pe | gutierrez | eczema | hydrocortisone cream | none | bites when tired
+ Ken Kimura | en | father | ellis-kimura | full
Poppy Lowell | 12 | f | en | pe | hale | migraine | none | none | reads in the car, regrets it
+ Simon Lowell | en | father | poppy-lowell | full
`;
