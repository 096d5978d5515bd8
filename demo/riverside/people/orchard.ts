/** Households by the orchards. Rows as in named.ts. */
export const orchard = `
Alden Sparrow | 69 | m | en | ca | okonkwo | high blood pressure; fast heartbeat | metoprolol 50 mg; hydrochlorothiazide 25 mg | none | prunes four hundred trees
Blanche Sparrow | 67 | f | en | fm | cole | arthritis; low thyroid | meloxicam 15 mg; levothyroxine 88 mcg | none | presses the cider
Corwin Sparrow | 38 | m | en | fm | brandt | none | none | none | drives the cider to town
Dahlia Sparrow | 36 | f | en | fm | moreno | migraine; anxiety | topiramate 25 mg; escitalopram 10 mg | none | keeps the orchard's accounts
Ember Sparrow | 8 | f | en | pe | rao | asthma | albuterol; fluticasone 1 puff | none | climbs higher than allowed
+ dahlia-sparrow | en | mother | ember-sparrow | full
Ford Sparrow | 5 | m | en | pe | rao | none | none | none | eats the windfalls
+ dahlia-sparrow | en | mother | ford-sparrow | full
Gladys Mott | 81 | f | en | fm | lin | high blood pressure; acid reflux | losartan 25 mg; famotidine 20 mg | none | won the pie prize nine times
+ Herb Mott | en | husband | gladys-mott | full
Harlan Teague | 58 | m | en | fm | haddad | type 2 diabetes; gout | insulin glargine 28 units; allopurinol 100 mg | none | well driller
Ivy Teague | 56 | f | en | fm | haddad | depression | sertraline 100 mg | none | sings to the hens
Jory Teague | 21 | m | en | fm | cole | anxiety | escitalopram 5 mg | none | home from the service
Kester Dunn | 47 | m | en | fm | brandt | high blood pressure | lisinopril 20 mg | none | auctioneer, talks fast
Lark Dunn | 44 | f | en | fm | moreno | low thyroid | levothyroxine 112 mcg | penicillin, rash | large animal vet
Moss Dunn | 14 | m | en | pe | hale | none | none | none | rides bulls, small ones
+ lark-dunn | en | mother | moss-dunn | limited
Nora Bellamy | 62 | f | en | ca | pham | atrial fibrillation | apixaban 5 mg; metoprolol 25 mg | none | restores quilts for museums
Otis Bellamy | 64 | m | en | fm | haddad | high cholesterol; poor sleep | atorvastatin 20 mg; trazodone 50 mg | none | church deacon, early riser
Paloma Reyes-Hart | 29 | f | en | fm | moreno | pregnancy | prenatal vitamin | none | teaches shop class
Quill Hart | 30 | m | en | fm | brandt | allergies | cetirizine 10 mg | none | makes dulcimers
Rosamund Tye | 76 | f | en | ca | weiss | heart failure; thin bones | furosemide 20 mg; carvedilol 6.25 mg; alendronate | none | knows every grave in the churchyard
+ Silas Tye | en | son | rosamund-tye | full
Truman Kell | 54 | m | en | fm | lin | type 2 diabetes; nerve pain | metformin 850 mg; gabapentin 300 mg | none | fence builder
Ursa Kell | 52 | f | en | fm | cole | hot flashes; arthritis | meloxicam 7.5 mg | none | shears sheep
Vesper Kell | 16 | f | en | pe | hale | allergies | cetirizine 10 mg | none | wants to leave, then does not
+ ursa-kell | en | mother | vesper-kell | limited
Wiley Branch | 73 | m | en | ca | okonkwo | stent; high blood pressure | clopidogrel; amlodipine 10 mg; atorvastatin 40 mg | none | tells the same story better each time
Yarrow Finley | 25 | f | en | fm | cole | asthma | albuterol; montelukast 10 mg | none | firefighter, seasonal
Alma Cordero | 48 | f | es | fm | salazar | high blood pressure; migraine | losartan 50 mg; sumatriptan 50 mg | none | encargada de la empacadora
Beltrán Cordero | 51 | m | es | fm | salazar | type 2 diabetes; high cholesterol | metformin 1000 mg; rosuvastatin 10 mg | none | podador, cuarenta temporadas
Citlali Cordero | 11 | f | en | pe | rao | none | none | eggs, hives | wins at marbles
+ alma-cordero | es | mother | citlali-cordero | full
Dámaso Fuerte | 79 | m | es | ca | pham | heart failure | furosemide 40 mg; carvedilol 6.25 mg | none | toca el violín de oído
+ Eréndira Fuerte | es | daughter | damaso-fuerte | full
Filiberto Anaya | 44 | m | es | fm | moreno | arthritis | meloxicam 15 mg | none | carga cajas de manzana
Griselda Anaya | 42 | f | es | fm | moreno | depression | sertraline 50 mg | none | extraña el mar
Homero Anaya | 7 | m | es | pe | gutierrez | constipation | polyethylene glycol | none | cuenta chistes largos
+ griselda-anaya | es | mother | homero-anaya | full
Isaura Beltrán | 59 | f | es | fm | salazar | high blood pressure; acid reflux | hydrochlorothiazide 12.5 mg; omeprazole 40 mg | none | catequista
Jovita Beltrán | 83 | f | es | fm | salazar | high blood pressure; arthritis | amlodipine 2.5 mg; meloxicam 7.5 mg | none | teje sin mirar
+ isaura-beltran | es | daughter | jovita-beltran | full
`;
