/** Households south of the river, many of them at home in Spanish. Rows as in named.ts. */
export const riverSouth = `
Guadalupe Treviño | 61 | f | es | fm | moreno | type 2 diabetes; high blood pressure | metformin 850 mg; losartan 50 mg | none | hace quinceañeras, la modista de la cuadra
Ramiro Treviño | 64 | m | es | fm | salazar | high cholesterol; gout | atorvastatin 20 mg; allopurinol 100 mg | none | jardinero, ya medio jubilado
+ guadalupe-trevino | es | wife | ramiro-trevino | full
Yadira Treviño | 34 | f | en | fm | moreno | none | none | none | drives from work to both parents
Mateo Treviño | 7 | m | en | pe | gutierrez | allergies | cetirizine 5 mg | none | collects stones
+ yadira-trevino | en | mother | mateo-trevino | full
Lorenzo Ibáñez | 70 | m | es | ca | weiss | heart failure; type 2 diabetes | furosemide 40 mg; carvedilol 12.5 mg; metformin 500 mg | none | toca el acordeón en la plaza
+ Nora Ibáñez | es | daughter | lorenzo-ibanez | full
Esperanza Luján | 55 | f | es | fm | salazar | arthritis; depression | meloxicam 7.5 mg; sertraline 50 mg | none | limpia oficinas de noche
Brayan Luján | 16 | m | es | pe | gutierrez | none | none | none | corre los ochocientos metros
+ esperanza-lujan | es | mother | brayan-lujan | limited
Celia Montoya | 29 | f | es | fm | moreno | pregnancy | prenatal vitamin | none | maestra de kínder, espera niña
Adán Montoya | 31 | m | es | fm | salazar | none | none | penicillin, rash | techador, sube y baja todo el día
Renata Montoya | 3 | f | es | pe | gutierrez | eczema | hydrocortisone cream | none | no suelta su cobija
+ celia-montoya | es | mother | renata-montoya | full
Evaristo Ponce | 78 | m | es | ca | okonkwo | atrial fibrillation | warfarin 5 mg; metoprolol 25 mg | none | peluquero cincuenta años
+ Irene Ponce | es | daughter | evaristo-ponce | full
Maribel Cantú | 42 | f | es | fm | salazar | migraine; anxiety | sumatriptan 50 mg; escitalopram 10 mg | none | cajera, dos turnos
Kevin Cantú | 10 | m | en | pe | rao | ADHD | methylphenidate 27 mg | none | best at fractions
+ maribel-cantu | es | mother | kevin-cantu | full
Rigoberto Salas | 50 | m | es | fm | moreno | high blood pressure | amlodipine 10 mg; hydrochlorothiazide 25 mg | none | maneja tráiler a Nebraska
Ofelia Salas | 49 | f | es | fm | moreno | low thyroid | levothyroxine 88 mcg | none | cuida bebés en su casa
Dulce Salas | 5 | f | es | pe | gutierrez | asthma | albuterol; montelukast 5 mg | none | canta todo el día
+ ofelia-salas | es | grandmother | dulce-salas | full
Ezequiel Farías | 38 | m | es | fm | salazar | none | none | none | soldador en el puente nuevo
Anabel Farías | 36 | f | es | fm | moreno | nursing a baby | prenatal vitamin | none | vende pan en línea
Gael Farías | 0 | m | es | pe | gutierrez | none | none | none | nació en mayo
+ anabel-farias | es | mother | gael-farias | full
Ximena Farías | 8 | f | es | pe | gutierrez | constipation | polyethylene glycol | none | portera del equipo
+ anabel-farias | es | mother | ximena-farias | full
Dolores Quintana | 73 | f | es | fm | salazar | high blood pressure; thin bones; acid reflux | losartan 25 mg; alendronate; famotidine 20 mg | aspirin, stomach pain | reza el rosario a las cinco
+ Leticia Quintana | es | daughter | dolores-quintana | full
Hernán Ochoa | 47 | m | es | fm | salazar | type 2 diabetes | insulin glargine 20 units; metformin 1000 mg | none | cocinero, prueba con cuchara chica
Silvia Ochoa | 45 | f | es | fm | moreno | high cholesterol | atorvastatin 10 mg | none | contadora de la parroquia
Iker Ochoa | 13 | m | es | pe | gutierrez | allergies | cetirizine 10 mg | none | dibuja cómics
+ silvia-ochoa | es | mother | iker-ochoa | limited
Fabiola Nava | 24 | f | es | fm | moreno | birth control | birth control pill | none | estudia enfermería
Justino Nava | 58 | m | es | fm | salazar | arthritis; enlarged prostate | meloxicam 15 mg; tamsulosin | none | albañil, las rodillas ya no
Teodora Rico | 84 | f | es | ca | weiss | heart failure; high blood pressure | furosemide 20 mg; spironolactone; amlodipine 5 mg | none | bisabuela de once
+ Marcela Rico | es | daughter | teodora-rico | full
Noé Barragán | 33 | m | es | fm | salazar | poor sleep | trazodone 50 mg | none | panadero, entra a las dos
Lizbeth Barragán | 32 | f | es | fm | moreno | asthma | albuterol; fluticasone 1 puff | none | pinta casas por dentro
Emiliano Barragán | 6 | m | es | pe | gutierrez | asthma | albuterol | none | pregunta por qué a todo
+ lizbeth-barragan | es | mother | emiliano-barragan | full
Rufino Cisneros | 66 | m | es | ca | pham | stent; type 2 diabetes | clopidogrel; rosuvastatin 20 mg; metformin 1000 mg | none | vende fruta frente al parque
Amelia Cisneros | 62 | f | es | fm | salazar | nerve pain; type 2 diabetes | gabapentin 100 mg; metformin 500 mg | sulfa, hives | borda servilletas
Wilfredo Peña | 53 | m | es | fm | moreno | gout; high blood pressure | allopurinol 300 mg; lisinopril 20 mg | none | portero de un edificio
Nancy Peña | 50 | f | es | fm | moreno | hot flashes; anxiety | escitalopram 5 mg | none | estilista, trae café a todas
Jairo Peña | 17 | m | en | pe | hale | none | none | none | senior year, first in the family to apply
+ nancy-pena | es | mother | jairo-pena | limited
Blanca Estévez | 39 | f | es | fm | salazar | depression; low thyroid | sertraline 50 mg; levothyroxine 50 mcg | none | costurera en la fábrica
Camilo Estévez | 12 | m | es | pe | gutierrez | asthma | albuterol; fluticasone 1 puff | none | toca la tuba, le falta aire
+ blanca-estevez | es | mother | camilo-estevez | full
Aurelio Duarte | 75 | m | es | fm | moreno | type 2 diabetes; enlarged prostate | glipizide 5 mg; metformin 500 mg; tamsulosin | none | juega dominó, no le gusta la aguja
+ Raquel Duarte | es | daughter | aurelio-duarte | full
Perla Zamudio | 27 | f | es | fm | salazar | acid reflux | omeprazole 20 mg | none | mesera, come de pie
Tadeo Zamudio | 2 | m | es | pe | gutierrez | none | none | none | dice camión y agua
+ perla-zamudio | es | mother | tadeo-zamudio | full
Gilberto Arce | 60 | m | es | ca | okonkwo | high blood pressure; angina | isosorbide 30 mg; metoprolol 50 mg; amlodipine 5 mg | none | mecánico, ya no carga motores
Rosalinda Arce | 57 | f | es | fm | moreno | arthritis; high cholesterol | meloxicam 7.5 mg; atorvastatin 40 mg | none | baila danzón los jueves
Saúl Medrano | 43 | m | es | fm | salazar | high blood pressure | lisinopril 10 mg | none | maestro de obra
Karina Medrano | 41 | f | es | fm | salazar | migraine | topiramate 50 mg | none | trabaja en la escuela de sus hijos
Luna Medrano | 9 | f | en | pe | rao | none | none | eggs, hives | writes letters to the mayor
+ karina-medrano | es | mother | luna-medrano | full
Bruno Medrano | 4 | m | es | pe | gutierrez | low iron | iron drops | none | solo come sopa
+ karina-medrano | es | mother | bruno-medrano | full
Elodia Sandoval | 69 | f | es | fm | moreno | high blood pressure; low thyroid | hydrochlorothiazide 12.5 mg; levothyroxine 75 mcg | none | partera en su pueblo
Macario Sandoval | 71 | m | es | ca | pham | atrial fibrillation; high cholesterol | apixaban 5 mg; atorvastatin 20 mg | none | pescador, zurdo
+ elodia-sandoval | es | wife | macario-sandoval | full
`;
