/** Households in Fairview. Rows as in named.ts. */
export const fairview = `
Addison Crewe | 30 | f | en | fm | cole | none | none | none | paints signs by hand
Basil Crewe | 32 | m | en | fm | brandt | poor sleep | trazodone 50 mg | none | night baker's apprentice
Cecily Dorn | 72 | f | en | ca | weiss | angina; high blood pressure | isosorbide 30 mg; lisinopril 10 mg; metoprolol 25 mg | none | gives piano lessons to adults
+ Merle Dorn | en | husband | cecily-dorn | full
Damon Ellery | 45 | m | en | fm | haddad | high blood pressure; high cholesterol | losartan 50 mg; rosuvastatin 10 mg | none | coaches the debate team
Elowen Ellery | 43 | f | en | fm | moreno | low thyroid; migraine | levothyroxine 75 mcg; sumatriptan 50 mg | none | glass blower
Finn Ellery | 12 | m | en | pe | hale | allergies | cetirizine 10 mg | none | debates his father
+ elowen-ellery | en | mother | finn-ellery | full
Greta Ellery | 9 | f | en | pe | hale | asthma | albuterol; montelukast 5 mg | none | builds bridges from straws
+ elowen-ellery | en | mother | greta-ellery | full
Hobart Gaunt | 84 | m | en | fm | lin | high blood pressure; enlarged prostate | amlodipine 5 mg; tamsulosin | aspirin, stomach bleeding | writes limericks
+ Iris Gaunt | en | daughter | hobart-gaunt | full
Ilse Brandauer | 63 | f | en | fm | lin | arthritis; thin bones | meloxicam 7.5 mg; alendronate | none | skis cross country to the shop
Jamal Whitby | 23 | m | en | fm | cole | asthma | albuterol | none | bicycle courier
Kendra Whitby | 47 | f | en | fm | haddad | type 2 diabetes | metformin 500 mg; empagliflozin 10 mg | none | runs the payroll at the mill
Lowell Whitby | 75 | m | en | ca | okonkwo | heart failure; gout | furosemide 40 mg; carvedilol 12.5 mg; allopurinol 100 mg | none | plays the harmonica on the porch
+ kendra-whitby | en | daughter | lowell-whitby | full
Marguerite Sable | 57 | f | en | fm | cole | depression; hot flashes | bupropion 150 mg | none | hosts the book club
Nigel Sable | 59 | m | en | fm | brandt | type 2 diabetes; high blood pressure | metformin 1000 mg; lisinopril 20 mg | none | keeps bees next to Marguerite
Octavia Prescott | 37 | f | en | fm | moreno | anxiety | escitalopram 10 mg | none | parole officer
Preston Prescott | 6 | m | en | pe | rao | ADHD | methylphenidate 18 mg | none | knows every siren
+ octavia-prescott | en | mother | preston-prescott | full
Quentin Rusk | 66 | m | en | ca | pham | atrial fibrillation; high blood pressure | warfarin 5 mg; losartan 50 mg | none | mends organs, the musical kind
Rhoda Rusk | 64 | f | en | fm | cole | acid reflux; high cholesterol | famotidine 40 mg; atorvastatin 20 mg | none | counts birds for the state
Stellan Berg | 41 | m | en | fm | lin | none | none | none | drives the zamboni
Tova Berg | 39 | f | en | fm | moreno | pregnancy | prenatal vitamin | none | fourth child, first girl
Axel Berg | 10 | m | en | pe | rao | none | none | none | plays goal without a mask
+ tova-berg | en | mother | axel-berg | full
Nils Berg | 7 | m | en | pe | rao | eczema | hydrocortisone cream | none | hates wool
+ tova-berg | en | mother | nils-berg | full
Emil Berg | 3 | m | en | pe | rao | none | none | none | repeats everything
+ tova-berg | en | mother | emil-berg | full
Uriah Stone-Bell | 50 | m | en | fm | haddad | gout; high blood pressure | allopurinol 300 mg; amlodipine 5 mg | none | stone carver
Viola Deane | 78 | f | en | fm | lin | type 2 diabetes; high blood pressure | glipizide 5 mg; losartan 25 mg | sulfa, hives | danced with a traveling show
+ Bruce Deane | en | son | viola-deane | full
Warren Kettle | 33 | m | en | fm | brandt | migraine | topiramate 25 mg | none | projectionist, flicker is a problem
Yasmin Rahimi | 26 | f | en | fm | moreno | birth control | birth control pill | none | law student with a violin
Zachariah Boone | 71 | m | en | fm | haddad | high cholesterol; nerve pain | rosuvastatin 20 mg; gabapentin 100 mg | none | walked the whole trail at sixty
Alba Recinos | 35 | f | es | fm | moreno | anxiety; migraine | escitalopram 5 mg; sumatriptan 50 mg | none | empaca fruta, madruga
Denilson Recinos | 9 | m | es | pe | gutierrez | asthma | albuterol; fluticasone 1 puff | none | delantero zurdo
+ alba-recinos | es | mother | denilson-recinos | full
Fidelia Recinos | 68 | f | es | fm | salazar | high blood pressure; type 2 diabetes | amlodipine 5 mg; metformin 500 mg | none | cura de espanto a los vecinos
+ alba-recinos | es | daughter | fidelia-recinos | full
Ismael Tovar | 56 | m | es | ca | weiss | stent; high cholesterol | clopidogrel; atorvastatin 80 mg; metoprolol 25 mg | none | chofer de ruta escolar
Jacinta Tovar | 54 | f | es | fm | moreno | low thyroid; acid reflux | levothyroxine 50 mcg; omeprazole 20 mg | none | borda manteles
Heriberto Lugo | 40 | m | es | fm | salazar | poor sleep | trazodone 50 mg | none | vigilante de noche
Noemí Lugo | 38 | f | es | fm | moreno | asthma | albuterol | none | peluquera a domicilio
Alexa Lugo | 4 | f | es | pe | gutierrez | allergies | cetirizine 5 mg | none | habla con las plantas
+ noemi-lugo | es | mother | alexa-lugo | full
`;
