/**
 * The people of the pictures, their families, and the demo log-ins.
 * given family | age | sex | language | clinic | clinician | problems | medicines | allergies | life
 * + carer | language | relation | patient | access
 */
export const named = `
Marisol Vega | 58 | f | en | fm | haddad | high blood pressure; type 2 diabetes | lisinopril 20 mg = once a day, up from 10; metformin 500 mg | penicillin, rash | runs the kitchen of a day care; raises her youngest, Leo
+ Elena Vega | en | daughter | marisol-vega | full
Leo Vega | 11 | m | en | pe | rao | asthma | albuterol; fluticasone 1 puff | none | goalkeeper; hates the spacer
+ marisol-vega | en | mother | leo-vega | full
Arthur Bell | 71 | m | en | fm | haddad | high blood pressure; high cholesterol | amlodipine 5 mg; atorvastatin 40 mg | none | retired mail carrier; third floor, no lift
Hannah Petrov | 29 | f | en | fm | moreno | nursing a baby | prenatal vitamin | none | piano teacher; first baby, nine weeks old
Thomas Abara | 66 | m | en | fm | lin | heart failure; high blood pressure | furosemide 40 mg; carvedilol 12.5 mg; lisinopril 10 mg | sulfa, hives | preaches on Sundays; does not like screens
+ Ife Abara | en | daughter | thomas-abara | full
Grace Lindqvist | 34 | f | en | fm | cole | allergies | cetirizine 10 mg | nickel, rash | nature guide; outdoors all day
Rubén Castillo | 45 | m | es | fm | salazar | high blood pressure | lisinopril 20 mg = once a day, up from 10 | none | drives a delivery truck, leaves home at four
Samuel Ortiz | 8 | m | en | pe | gutierrez | asthma | albuterol; montelukast 5 mg | peanut, swelling | second grade; loves the school bus
+ Ana Ortiz | es | mother | samuel-ortiz | full
Mei Zhou | 52 | f | en | fm | lin | type 2 diabetes | metformin 1000 mg | none | keeps the books of a restaurant
Jada Brooks | 16 | f | en | pe | hale | migraine | sumatriptan 50 mg | none | runs cross country; junior year
+ Denise Brooks | en | mother | jada-brooks | limited
Walter Finch | 79 | m | en | ca | okonkwo | atrial fibrillation; high cholesterol | warfarin 5 mg; metoprolol 50 mg; atorvastatin 20 mg | none | plays the church organ; weighs himself every day
+ Louise Finch | en | wife | walter-finch | full
Consuelo Barrera | 67 | f | es | ca | weiss | heart failure | furosemide 20 mg; carvedilol 6.25 mg; spironolactone | aspirin, stomach bleeding | vende tamales los domingos; vive con su hija
+ Patricia Barrera | es | daughter | consuelo-barrera | full
Priscilla Yazzie | 41 | f | en | fm | brandt | low thyroid; depression | levothyroxine 88 mcg; sertraline 50 mg | none | teaches fourth grade; two dogs
Dmitri Volkov | 38 | m | en | fm | haddad | poor sleep; anxiety | trazodone 50 mg; escitalopram 10 mg | none | night guard; studies for a trade exam
Naomi Feld | 31 | f | en | fm | moreno | none | none | none | dental assistant; new in town
Ximena Rojas | 27 | f | es | fm | salazar | pregnancy | prenatal vitamin | none | costurera; espera su segundo hijo
`;
