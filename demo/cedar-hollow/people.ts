/** Rows as in Riverside's people. */
export const cedarPeople = `
Ada Birch | 63 | f | en | ch | june-stone | high blood pressure | losartan 50 mg | none | keeps bees
Ben Hollis | 47 | m | en | ch | owen-pike | type 2 diabetes | metformin 500 mg | sulfa, hives | mends tractors
Carla Wynn | 35 | f | en | ch | june-stone | asthma | albuterol; fluticasone 1 puff | none | teaches at the two-room school
Dale Renner | 71 | m | en | ch | owen-pike | high cholesterol; gout | rosuvastatin 10 mg; allopurinol 100 mg | none | retired ranger
Elsie Quick | 82 | f | en | ch | june-stone | thin bones; high blood pressure | alendronate; amlodipine 2.5 mg | codeine, vomiting | quilts for the county fair
+ Roy Quick | en | son | elsie-quick | full
Floyd Mercer | 58 | m | en | ch | owen-pike | acid reflux | omeprazole 20 mg | none | runs the feed store
Gina Talbot | 29 | f | en | ch | june-stone | migraine | sumatriptan 50 mg | none | drives the mail route
Hank Osgood | 66 | m | en | ch | june-stone | enlarged prostate | tamsulosin | penicillin, rash | plays fiddle on Fridays
Iris Kemper | 51 | f | en | ch | owen-pike | low thyroid | levothyroxine 75 mcg | none | runs the diner
Jorge Salcido | 44 | m | es | ch | owen-pike | high blood pressure | lisinopril 10 mg | none | encargado de un rancho
Alma Salcido | 40 | f | es | ch | june-stone | type 2 diabetes | metformin 850 mg | none | cocina en la escuela
Beto Salcido | 9 | m | es | ch | june-stone | asthma | albuterol; montelukast 5 mg | none | le gustan los caballos
+ alma-salcido | es | mother | beto-salcido | full
Kit Lowell | 24 | m | en | ch | owen-pike | anxiety | escitalopram 10 mg | none | shoes horses
Lottie Ames | 77 | f | en | ch | june-stone | arthritis; acid reflux | meloxicam 7.5 mg; famotidine 20 mg | aspirin, stomach pain | church organist
+ Dora Ames | en | daughter | lottie-ames | full
Mack Dunning | 39 | m | en | ch | owen-pike | none | none | latex, itching | fights wildfires
Nell Dunning | 37 | f | en | ch | june-stone | depression | sertraline 50 mg | none | stays up with a baby
Posy Dunning | 1 | f | en | ch | june-stone | eczema | hydrocortisone cream | none | first steps last week
+ nell-dunning | en | mother | posy-dunning | full
Otto Frick | 69 | m | en | ch | owen-pike | type 2 diabetes; nerve pain | insulin glargine 20 units; gabapentin 300 mg | none | carves spoons
Pia Rourke | 33 | f | en | ch | june-stone | birth control | birth control pill | none | climbs on days off
Quinn Hadley | 55 | f | en | ch | owen-pike | poor sleep | trazodone 50 mg | none | bakes for three towns
Rex Thorne | 61 | m | en | ch | june-stone | high blood pressure; high cholesterol | hydrochlorothiazide 25 mg; atorvastatin 20 mg | none | drives the snow plow
Sally Kerr | 48 | f | en | ch | owen-pike | migraine; allergies | topiramate 25 mg; cetirizine 10 mg | none | sells wool
Ted Barlow | 53 | m | en | ch | owen-pike | arthritis | meloxicam 15 mg | none | lays stone walls
Una Moffat | 20 | f | en | ch | june-stone | allergies | cetirizine 10 mg | eggs, hives | home from college
Vic Sorrell | 74 | m | en | ch | june-stone | high blood pressure | lisinopril 20 mg | none | fishes, tells about it
Wilma Sorrell | 72 | f | en | ch | june-stone | low thyroid; high cholesterol | levothyroxine 88 mcg; atorvastatin 10 mg | none | corrects the fishing
Yara Benton | 31 | f | en | ch | owen-pike | none | none | none | vet for large animals
Zeke Benton | 6 | m | en | ch | june-stone | ADHD | methylphenidate 18 mg | none | collects feathers
+ yara-benton | en | mother | zeke-benton | full
Abel Crow | 42 | m | en | ch | owen-pike | acid reflux | famotidine 20 mg | none | fixes wells
Britta Holm | 65 | f | en | ch | june-stone | thin bones | alendronate | none | new hip in spring
Cy Lander | 57 | m | en | ch | owen-pike | high cholesterol | rosuvastatin 5 mg | none | deputy sheriff
Dot Lander | 56 | f | en | ch | june-stone | high blood pressure; anxiety | amlodipine 5 mg; escitalopram 5 mg | none | dispatches for the county
Emmett Vale | 80 | m | en | ch | owen-pike | high blood pressure; enlarged prostate | losartan 25 mg; tamsulosin | none | widower, two dogs
Fern Ostrom | 28 | f | en | ch | june-stone | pregnancy | prenatal vitamin | none | due in spring
Gil Ostrom | 30 | m | en | ch | owen-pike | none | none | none | nervous father to be
Hope Delaney | 45 | f | en | ch | june-stone | type 2 diabetes | empagliflozin 10 mg | none | sings in the choir
Ike Delaney | 14 | m | en | ch | june-stone | none | none | none | wrestles
+ hope-delaney | en | mother | ike-delaney | limited
Lupe Marín | 60 | f | es | ch | owen-pike | high blood pressure; arthritis | amlodipine 5 mg; meloxicam 7.5 mg | none | cuida a sus nietos
`;

// key | given | family | role | credential | speaks | clinic | teams
export const cedarStaff = `
june-stone | June | Stone | physician | MD | en es | cedar-hollow | clinicians intake | manager
owen-pike | Owen | Pike | nurse_practitioner | NP | en | cedar-hollow | clinicians intake | manager
joan-ridley | Joan | Ridley | nurse | RN | en es | cedar-hollow | nurse intake
walt-perry | Walt | Perry | front_desk | | en | cedar-hollow | front-desk intake
`;

// slug | name en | name es | clinic
export const cedarTeams = `
nurse | Our nurse | Nuestra enfermera | cedar-hollow
clinicians | Our clinicians | Nuestros médicos | cedar-hollow
front-desk | Front desk | Recepción | cedar-hollow
intake | Everyone here | Todo el equipo | cedar-hollow
`;
