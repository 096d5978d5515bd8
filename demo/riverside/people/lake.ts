/** Households along the lake. Rows as in named.ts. */
export const lake = `
Aldous Pike-Warren | 73 | m | en | ca | weiss | atrial fibrillation; high cholesterol | warfarin 7.5 mg; atorvastatin 20 mg | none | fishes through the ice
Birdie Pike-Warren | 70 | f | en | fm | cole | arthritis; high blood pressure | meloxicam 7.5 mg; losartan 50 mg | none | keeps the keys of the chapel
+ birdie-pike-warren | en | wife | aldous-pike-warren | full
Cleo Marchetti | 34 | f | en | fm | moreno | migraine | sumatriptan 50 mg | none | tests video games
Dante Marchetti | 37 | m | en | fm | brandt | high cholesterol | rosuvastatin 5 mg | none | pizza, fourth generation
Luca Marchetti | 6 | m | en | pe | rao | asthma | albuterol; fluticasone 1 puff | none | throws dough
+ cleo-marchetti | en | mother | luca-marchetti | full
Gia Marchetti | 2 | f | en | pe | rao | none | none | none | says no in two languages
+ cleo-marchetti | en | mother | gia-marchetti | full
Rosa Marchetti | 78 | f | en | ca | weiss | heart failure; high blood pressure | furosemide 20 mg; spironolactone; lisinopril 5 mg | none | salts by hand and by heart
+ dante-marchetti | en | son | rosa-marchetti | full
Eamon Flint | 46 | m | en | fm | haddad | depression; poor sleep | sertraline 50 mg; trazodone 50 mg | none | lighthouse keeper, automated
Fern Oduya | 28 | f | en | fm | cole | asthma | albuterol; montelukast 10 mg | none | swims the lake in June
Grover Lamb | 80 | m | en | fm | lin | type 2 diabetes; high blood pressure | glipizide 10 mg; lisinopril 10 mg | none | still votes with a pencil
+ Thelma Lamb | en | wife | grover-lamb | full
Hollis Beck | 51 | m | en | fm | brandt | gout; type 2 diabetes | allopurinol 300 mg; metformin 500 mg | none | boat builder, likes beer
Ione Beck | 50 | f | en | fm | cole | hot flashes; allergies | cetirizine 10 mg | none | sail maker
Jasper Beck | 18 | m | en | fm | cole | allergies | cetirizine 10 mg | none | leaves for the merchant marine
Katya Orlov | 42 | f | en | fm | moreno | low thyroid; anxiety | levothyroxine 88 mcg; escitalopram 10 mg | none | ballet teacher with a knee
Leopold Orlov | 69 | m | en | ca | pham | stent; atrial fibrillation | clopidogrel; apixaban 5 mg | none | chess in the park, rain or not
+ katya-orlov | en | daughter | leopold-orlov | full
Mina Farouk | 39 | f | en | fm | lin | type 2 diabetes | metformin 850 mg; empagliflozin 10 mg | none | accountant, fasts in Ramadan
Omar Farouk | 41 | m | en | fm | haddad | acid reflux | omeprazole 20 mg | none | drives nights
Salma Farouk | 11 | f | en | pe | hale | eczema | hydrocortisone cream | none | winner of the library race
+ mina-farouk | en | mother | salma-farouk | full
Yusuf Farouk | 3 | m | en | pe | hale | none | none | none | hides shoes
+ mina-farouk | en | mother | yusuf-farouk | full
Nell Barrow | 85 | f | en | fm | lin | high blood pressure; low thyroid; arthritis | amlodipine 2.5 mg; levothyroxine 75 mcg; meloxicam 7.5 mg | none | plays the pump organ
+ Amos Barrow | en | son | nell-barrow | full
Obie Trent | 26 | m | en | fm | cole | none | none | penicillin, rash | roofer
Phyllida Trent | 52 | f | en | fm | moreno | thin bones; migraine | alendronate; topiramate 50 mg | none | wins at pub quizzes
Ravi Menon | 47 | m | en | ca | okonkwo | high blood pressure; high cholesterol | losartan 100 mg; atorvastatin 40 mg | none | runs the night train
Asha Menon | 45 | f | en | fm | lin | arthritis | meloxicam 15 mg | none | grafts roses
Dev Menon | 16 | m | en | pe | hale | asthma | albuterol; fluticasone 2 puffs | none | trombone and track
+ asha-menon | en | mother | dev-menon | limited
Sibyl Crowder | 65 | f | en | fm | haddad | type 2 diabetes; acid reflux | insulin glargine 14 units; famotidine 20 mg | none | reads palms at the fair, does not believe
Tobias Crowder | 68 | m | en | fm | haddad | high blood pressure; gout | hydrochlorothiazide 12.5 mg; allopurinol 100 mg | none | refuses to rest
Una Fairchild | 22 | f | en | fm | cole | anxiety; birth control | escitalopram 5 mg; birth control pill | none | first year teaching
Vaughn Fairchild | 56 | m | en | fm | brandt | high cholesterol; poor sleep | atorvastatin 20 mg; trazodone 100 mg | none | judge of dogs
Wilma Skye | 60 | f | en | ca | pham | fast heartbeat; high blood pressure | metoprolol 100 mg; amlodipine 5 mg | none | keeps the lake gauge
Xavier Moon | 35 | m | en | fm | lin | none | none | none | hears ten hours of music a day
Yvette Moon | 34 | f | en | fm | moreno | pregnancy; asthma | prenatal vitamin; albuterol | none | due at harvest
Zeb Carlisle | 59 | m | en | fm | brandt | nerve pain; type 2 diabetes | gabapentin 300 mg; metformin 1000 mg | sulfa, hives | hunts mushrooms, eats the right ones
Avis Carlisle | 58 | f | en | fm | cole | low thyroid | levothyroxine 112 mcg | none | drives a school bus
Bo Carlisle | 13 | m | en | pe | hale | ADHD | methylphenidate 27 mg | none | lives for the robot club
+ avis-carlisle | en | grandmother | bo-carlisle | limited
Carys Nolan | 8 | f | en | pe | rao | allergies | cetirizine 5 mg | none | horse mad
+ Fionn Nolan | en | father | carys-nolan | full
Dougal Nolan | 5 | m | en | pe | rao | constipation | polyethylene glycol | none | eats bread
+ Fionn Nolan | en | father | dougal-nolan | full
Etta Prince | 1 | f | en | pe | gutierrez | none | none | none | waves at planes
+ Camille Prince | en | mother | etta-prince | full
Farrah Prince | 14 | f | en | pe | gutierrez | none | none | none | first violin
+ Camille Prince | en | mother | farrah-prince | limited
Inés Robledo | 46 | f | es | fm | moreno | high blood pressure; anxiety | lisinopril 10 mg; escitalopram 10 mg | none | cocina en el comedor de la escuela
Joel Robledo | 48 | m | es | fm | salazar | type 2 diabetes | metformin 1000 mg; glipizide 5 mg | none | capataz en el vivero
Danna Robledo | 10 | f | es | pe | gutierrez | allergies | cetirizine 5 mg | none | nada en el lago
+ ines-robledo | es | mother | danna-robledo | full
Chayo Lemus | 67 | f | es | fm | salazar | arthritis; high cholesterol | meloxicam 7.5 mg; atorvastatin 20 mg | penicillin, rash | hace pan de elote
Efrén Lemus | 72 | m | es | ca | okonkwo | atrial fibrillation; type 2 diabetes | apixaban 5 mg; metformin 500 mg | none | cuida el faro viejo
+ chayo-lemus | es | wife | efren-lemus | full
`;
