/** Households at Mill Creek and the old depot. Rows as in named.ts. */
export const millCreek = `
Abner Tuttle | 76 | m | en | fm | haddad | high blood pressure; gout | losartan 100 mg; allopurinol 100 mg | none | whittles ducks, sells none
Bea Tuttle | 75 | f | en | fm | lin | thin bones; low thyroid | alendronate; levothyroxine 50 mcg | none | volunteer driver with a gray car
Candace Moyer | 31 | f | en | fm | cole | anxiety | escitalopram 10 mg | none | dispatcher for the county
Dwight Moyer | 33 | m | en | fm | brandt | none | none | none | paramedic, bad patient
Piper Moyer | 4 | f | en | pe | rao | asthma | albuterol | none | rides in the ambulance on open day
+ candace-moyer | en | mother | piper-moyer | full
Enid Farrow | 58 | f | en | fm | moreno | high blood pressure; migraine | amlodipine 5 mg; topiramate 25 mg | none | runs the bus station kiosk
Floyd Garrison | 64 | m | en | ca | okonkwo | stent; high blood pressure | clopidogrel; lisinopril 10 mg; atorvastatin 80 mg | none | umpire, hears what he wants
Geneva Garrison | 63 | f | en | fm | cole | acid reflux; arthritis | famotidine 40 mg; meloxicam 15 mg | none | quilts by the mile
Howie Blum | 37 | m | en | fm | lin | type 2 diabetes | metformin 500 mg | none | food truck, tacos on rye
Isla Blum | 36 | f | en | fm | moreno | none | none | latex, itching | dental assistant
Jonah Blum | 8 | m | en | pe | rao | allergies | cetirizine 5 mg | peanut, swelling | plays the drum on tables
+ isla-blum | en | mother | jonah-blum | full
Talia Blum | 5 | f | en | pe | rao | none | none | none | wants a lizard
+ isla-blum | en | mother | talia-blum | full
Kermit Lang | 82 | m | en | ca | weiss | heart failure; atrial fibrillation | furosemide 40 mg; warfarin 2 mg; carvedilol 6.25 mg | none | last man who ran the depot
+ Lydia Lang | en | daughter | kermit-lang | full
Lucille Bonner | 66 | f | en | fm | haddad | type 2 diabetes; high cholesterol | metformin 1000 mg; rosuvastatin 10 mg | none | sings alto, lost eleven pounds
Marvin Bonner | 69 | m | en | fm | haddad | enlarged prostate; arthritis | tamsulosin; meloxicam 7.5 mg | none | up three times a night
Nadine Foss | 27 | f | en | fm | cole | birth control | birth control pill | none | veterinary nurse, many scratches
Orville Foss | 55 | m | en | fm | brandt | poor sleep; high blood pressure | trazodone 50 mg; lisinopril 20 mg | none | snores like a barge, says his wife
Patience Foss | 54 | f | en | fm | brandt | hot flashes | none | none | sleeps in the other room
Quincy Adler | 48 | m | en | fm | lin | depression; acid reflux | bupropion 300 mg; omeprazole 20 mg | none | night editor
Regina Shaw | 59 | f | en | ca | pham | fast heartbeat; anxiety | metoprolol 25 mg; escitalopram 5 mg | none | calls bingo on Fridays
Stanley Shaw | 61 | m | en | fm | haddad | type 2 diabetes; nerve pain | insulin glargine 20 units; gabapentin 300 mg | sulfa, hives | drives a forklift, counts crates
Tabitha Shaw | 17 | f | en | pe | hale | anxiety | escitalopram 5 mg | none | valedictorian, cannot sleep
+ regina-shaw | en | grandmother | tabitha-shaw | limited
Ulysses Grady | 43 | m | en | fm | brandt | gout | allopurinol 300 mg | none | oyster bar, alas
Verna Plank | 71 | f | en | fm | lin | high blood pressure; acid reflux | hydrochlorothiazide 25 mg; omeprazole 20 mg | codeine, vomiting | grows beans up the porch
Wilbur Plank | 74 | m | en | ca | weiss | angina; high cholesterol | isosorbide 30 mg; atorvastatin 40 mg | none | plays horseshoes left handed
+ verna-plank | en | wife | wilbur-plank | full
Xiomara Diaz | 33 | f | es | fm | salazar | asthma | albuterol; fluticasone 1 puff | none | recamarera en el hotel del puerto
Yael Diaz | 7 | m | es | pe | gutierrez | asthma | albuterol; montelukast 5 mg | none | colecciona tapas
+ xiomara-diaz | es | mother | yael-diaz | full
Zelda Marsh | 40 | f | en | fm | moreno | migraine; low thyroid | sumatriptan 100 mg; levothyroxine 75 mcg | none | light designer, avoids light
Alton Marsh | 42 | m | en | fm | haddad | high cholesterol | atorvastatin 10 mg | none | coaches girls' rugby
Briony Marsh | 12 | f | en | pe | hale | none | none | none | scrum half, loose tooth
+ zelda-marsh | en | mother | briony-marsh | full
Cyrus Webb | 29 | m | en | fm | cole | ADHD | none | none | plans everything twice
Delphine Roy | 57 | f | en | fm | lin | arthritis; depression | meloxicam 15 mg; sertraline 100 mg | none | bookbinder
Edgar Roy | 60 | m | en | ca | okonkwo | atrial fibrillation; high blood pressure | apixaban 5 mg; metoprolol 50 mg; losartan 50 mg | none | teaches sailing
Flora Tibbs | 87 | f | en | fm | lin | high blood pressure; arthritis; thin bones | amlodipine 5 mg; meloxicam 7.5 mg; alendronate | none | outlived two parrots
+ Anson Tibbs | en | son | flora-tibbs | full
Gerard Tibbs | 49 | m | en | fm | brandt | acid reflux | omeprazole 40 mg | none | paints bridges, the same one always
Honor Blake | 24 | f | en | fm | cole | allergies | cetirizine 10 mg | eggs, hives | park ranger in her first year
Irving Stokes | 53 | m | en | fm | haddad | type 2 diabetes; high blood pressure | metformin 850 mg; lisinopril 40 mg | none | locksmith on call
Jolene Stokes | 51 | f | en | fm | haddad | nerve pain | gabapentin 100 mg | none | radio host, morning show
Kip Stokes | 15 | m | en | pe | hale | allergies | cetirizine 10 mg | none | growing out of everything
+ jolene-stokes | en | mother | kip-stokes | limited
Lenora Finch | 45 | f | en | fm | moreno | iron loss | none | none | church organist's niece
Mervyn Pell | 67 | m | en | fm | brandt | high blood pressure; enlarged prostate | amlodipine 10 mg; tamsulosin | none | bell ringer
Nettie Pell | 66 | f | en | fm | cole | high cholesterol; poor sleep | atorvastatin 20 mg; trazodone 50 mg | none | wakes with the bells
Orson Vale | 32 | m | en | fm | cole | none | none | none | stagehand
Pearl Vale | 30 | f | en | fm | moreno | nursing a baby | prenatal vitamin | none | writes crosswords at three in the morning
Rory Vale | 0 | m | en | pe | rao | none | none | none | sleeps by day
+ pearl-vale | en | mother | rory-vale | full
Rowan Hicks | 36 | f | en | fm | lin | anxiety; acid reflux | escitalopram 10 mg; famotidine 20 mg | none | beekeeper with an allergy to nothing
Selma Hicks | 10 | f | en | pe | rao | ADHD | methylphenidate 18 mg | none | takes clocks apart
+ rowan-hicks | en | mother | selma-hicks | full
Thaddeus Wynn | 70 | m | en | ca | pham | heart failure; type 2 diabetes | furosemide 20 mg; carvedilol 12.5 mg; empagliflozin 10 mg | none | bass in the barbershop quartet
+ Cora Wynn | en | wife | thaddeus-wynn | full
Ursuline Batiste | 62 | f | en | ca | okonkwo | high blood pressure; angina | amlodipine 10 mg; isosorbide 30 mg | none | came with the hurricane, stayed
Virgie Batiste | 38 | f | en | fm | haddad | type 2 diabetes | metformin 1000 mg | none | cooks what her mother cooks
Zion Batiste | 9 | m | en | pe | gutierrez | eczema | hydrocortisone cream | none | second line at every recess
+ virgie-batiste | en | mother | zion-batiste | full
`;
