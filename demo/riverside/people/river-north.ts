/** Households north of the river. Rows as in named.ts. */
export const riverNorth = `
Agnes Holloway | 74 | f | en | fm | lin | high blood pressure; thin bones | amlodipine 5 mg; alendronate | codeine, vomiting | keeps the church garden; widow
+ Paul Holloway | en | son | agnes-holloway | full
Bernard Krause | 81 | m | en | ca | weiss | heart failure; atrial fibrillation | furosemide 40 mg; apixaban 5 mg; carvedilol 6.25 mg | none | clockmaker; hears badly on the left
+ Helga Krause | en | wife | bernard-krause | full
Tasha Underhill | 33 | f | en | fm | cole | asthma | albuterol; fluticasone 2 puffs | none | bus driver, route nine
Miles Underhill | 6 | m | en | pe | rao | asthma; eczema | albuterol; hydrocortisone cream | peanut, swelling | draws trains
+ tasha-underhill | en | mother | miles-underhill | full
Priscilla Okoro | 46 | f | en | fm | haddad | high blood pressure | losartan 50 mg | none | runs a hair salon with her sister
Emeka Okoro | 14 | m | en | pe | hale | none | none | none | plays trombone
+ priscilla-okoro | en | mother | emeka-okoro | limited
Adaeze Okoro | 9 | f | en | pe | rao | allergies | cetirizine 5 mg | none | reads under the blanket
+ priscilla-okoro | en | mother | adaeze-okoro | full
Gordon Pryce | 62 | m | en | fm | brandt | type 2 diabetes; high cholesterol | metformin 1000 mg; atorvastatin 40 mg | none | sells used pianos
Lorna Pryce | 60 | f | en | fm | brandt | arthritis | meloxicam 15 mg | none | swims at six every day
Kwame Asante | 39 | m | en | fm | haddad | none | none | none | welds bridges
Efua Asante | 36 | f | en | fm | moreno | migraine | sumatriptan 50 mg; topiramate 25 mg | none | night nurse herself
Kofi Asante | 4 | m | en | pe | gutierrez | none | none | none | afraid of the scale
+ efua-asante | en | mother | kofi-asante | full
+ kwame-asante | en | father | kofi-asante | full
Rosemary Tilden | 68 | f | en | fm | lin | low thyroid; high blood pressure | levothyroxine 75 mcg; hydrochlorothiazide 25 mg | sulfa, hives | retired librarian, corrects the leaflets
Chester Boyd | 77 | m | en | ca | okonkwo | stent; high cholesterol | clopidogrel; rosuvastatin 20 mg; metoprolol 25 mg | none | bowls on Tuesdays
Imani Boyd | 24 | f | en | fm | cole | birth control | birth control pill | none | studies to be a surveyor
Seamus Doyle | 57 | m | en | fm | brandt | gout; high blood pressure | allopurinol 300 mg; losartan 100 mg | none | tends bar, pours for others
Nuala Doyle | 55 | f | en | fm | cole | anxiety | escitalopram 10 mg | none | sews costumes for the school
Ronan Doyle | 17 | m | en | pe | hale | ADHD | methylphenidate 36 mg | none | skateboards to class
+ nuala-doyle | en | mother | ronan-doyle | limited
Vivian Chu | 49 | f | en | fm | lin | low thyroid | levothyroxine 112 mcg | none | violin in the city orchestra
Edmund Chu | 79 | m | en | ca | pham | angina; high blood pressure | isosorbide 30 mg; amlodipine 10 mg | none | paints birds; speaks little English
+ vivian-chu | en | daughter | edmund-chu | full
Bettina Raab | 31 | f | en | fm | moreno | pregnancy | prenatal vitamin | none | expects twins in March
Otto Raab | 34 | m | en | fm | brandt | none | none | none | bakes from two in the morning
Delroy Simmons | 52 | m | en | fm | haddad | high blood pressure; type 2 diabetes | lisinopril 40 mg; metformin 500 mg; empagliflozin 10 mg | none | drives the airport shuttle
Marcia Simmons | 51 | f | en | fm | haddad | high cholesterol | atorvastatin 20 mg | none | school cafeteria, three hundred lunches
Tyrell Simmons | 13 | m | en | pe | hale | allergies | cetirizine 10 mg | eggs, hives | wants to be a pilot
+ marcia-simmons | en | mother | tyrell-simmons | limited
Ottilie Vance | 88 | f | en | ca | weiss | atrial fibrillation; heart failure | warfarin 2 mg; furosemide 20 mg | aspirin, stomach bleeding | lives at Elm House, sharp as a pin
+ Corinne Vance | en | daughter | ottilie-vance | full
Harris Goldberg | 44 | m | en | fm | lin | poor sleep; acid reflux | trazodone 100 mg; omeprazole 20 mg | none | tax adviser, worst in April
Dina Goldberg | 43 | f | en | fm | lin | none | none | penicillin, rash | teaches the deaf
Noa Goldberg | 7 | f | en | pe | rao | constipation | polyethylene glycol | none | will not eat anything green
+ dina-goldberg | en | mother | noa-goldberg | full
Ari Goldberg | 2 | m | en | pe | rao | none | none | none | climbs everything
+ dina-goldberg | en | mother | ari-goldberg | full
Lamont Reid | 29 | m | en | fm | brandt | none | none | none | boxes on weekends
Shirley Reid | 70 | f | en | ca | okonkwo | high blood pressure; fast heartbeat | metoprolol 50 mg; hydrochlorothiazide 12.5 mg | none | raised Lamont, sings alto
+ lamont-reid | en | son | shirley-reid | full
Wendell Kirk | 66 | m | en | fm | haddad | enlarged prostate; high cholesterol | tamsulosin; atorvastatin 20 mg | none | restores canoes
Anya Sokolova | 37 | f | en | fm | moreno | depression | sertraline 100 mg | none | codes at night, sleeps at noon
Misha Sokolov | 5 | m | en | pe | gutierrez | none | none | none | speaks Russian to his bear
+ anya-sokolova | en | mother | misha-sokolov | full
Clyde Barton | 59 | m | en | ca | pham | heart failure | carvedilol 25 mg; spironolactone; furosemide 40 mg | none | raises goats, weighs himself in the barn
Peggy Barton | 58 | f | en | fm | cole | nerve pain; type 2 diabetes | gabapentin 300 mg; metformin 850 mg | none | makes the cheese
Jerome Tate | 41 | m | en | fm | brandt | migraine | sumatriptan 100 mg | none | air traffic, cannot be drowsy
Keisha Tate | 40 | f | en | fm | cole | iron loss | none | none | runs marathons slowly
Zora Tate | 11 | f | en | pe | hale | eczema | hydrocortisone cream | none | spells competitively
+ keisha-tate | en | mother | zora-tate | full
Louisa Brandywine | 83 | f | en | fm | lin | high blood pressure; arthritis; acid reflux | amlodipine 2.5 mg; meloxicam 7.5 mg; famotidine 20 mg | none | bridge champion, reads the fine print
+ Hugh Brandywine | en | son | louisa-brandywine | full
Farid Nazari | 48 | m | en | fm | haddad | type 2 diabetes | metformin 1000 mg; glipizide 5 mg | none | sells rugs, stands all day
Leila Nazari | 45 | f | en | fm | moreno | allergies; anxiety | cetirizine 10 mg; escitalopram 5 mg | none | translates in court
Dariush Nazari | 15 | m | en | pe | hale | none | none | none | growing two inches a month
+ leila-nazari | en | mother | dariush-nazari | limited
Cordelia West | 26 | f | en | fm | cole | anxiety | escitalopram 20 mg | none | stage manager, eats at odd hours
Percy Lund | 72 | m | en | fm | lin | type 2 diabetes; high blood pressure | insulin glargine 28 units; lisinopril 20 mg | none | model railways in the attic
Ingeborg Lund | 71 | f | en | ca | weiss | atrial fibrillation | apixaban 5 mg; metoprolol 25 mg | none | knits for every newborn in town
+ percy-lund | en | husband | ingeborg-lund | full
Darnell Brooks | 20 | m | en | fm | brandt | asthma | albuterol | none | works the loading dock, studies at night
Mabel Ortega | 64 | f | en | fm | haddad | high cholesterol; thin bones | rosuvastatin 10 mg; alendronate | none | drives the bookmobile
Silas Crowe | 35 | m | en | fm | cole | none | none | latex, itching | climbs towers to fix antennas
June Crowe | 34 | f | en | fm | moreno | nursing a baby | prenatal vitamin | none | third baby in four years
Wren Crowe | 3 | f | en | pe | rao | none | none | none | names every snail
+ june-crowe | en | mother | wren-crowe | full
Fox Crowe | 1 | m | en | pe | rao | eczema | hydrocortisone cream | none | laughs at sneezes
+ june-crowe | en | mother | fox-crowe | full
Robin Crowe | 0 | f | en | pe | rao | none | none | none | born in the snowstorm
+ june-crowe | en | mother | robin-crowe | full
Alistair Penn | 54 | m | en | fm | brandt | acid reflux; high blood pressure | omeprazole 40 mg; lisinopril 10 mg | none | chef, tastes everything
Yolanda Penn | 53 | f | en | fm | cole | hot flashes | none | none | judge of the small claims court
Ruthie Mayhew | 90 | f | en | fm | lin | thin bones; low thyroid | alendronate; levothyroxine 50 mcg | none | remembers the flood of 1951
+ Opal Mayhew | en | daughter | ruthie-mayhew | full
Dexter Quill | 28 | m | en | fm | haddad | depression | bupropion 150 mg | none | repairs bicycles, counts the days without
Hattie Freed | 61 | f | en | ca | okonkwo | high cholesterol; stent | atorvastatin 80 mg; clopidogrel | none | back at yoga after the stent
Norbert Freed | 65 | m | en | fm | haddad | arthritis; gout | meloxicam 15 mg; allopurinol 100 mg | none | gives fishing advice
`;
