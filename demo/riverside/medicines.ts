import type { DemoMedicine } from './world.ts';

export interface MedicineFacts {
  name: string;
  es: string;
  doses: string[];
  taken: string;
  problem: string;
}

// name | Spanish name | doses | taken | problem it is for
const ROWS = `
lisinopril | lisinopril | 5 mg,10 mg,20 mg,40 mg | once a day | high blood pressure
amlodipine | amlodipino | 2.5 mg,5 mg,10 mg | once a day | high blood pressure
losartan | losartán | 25 mg,50 mg,100 mg | once a day | high blood pressure
hydrochlorothiazide | hidroclorotiazida | 12.5 mg,25 mg | every morning | high blood pressure
metoprolol | metoprolol | 25 mg,50 mg,100 mg | twice a day | fast heartbeat
metformin | metformina | 500 mg,850 mg,1000 mg | twice a day | type 2 diabetes
glipizide | glipizida | 5 mg,10 mg | before breakfast | type 2 diabetes
insulin glargine | insulina glargina | 14 units,20 units,28 units | at bedtime | type 2 diabetes
empagliflozin | empagliflozina | 10 mg,25 mg | every morning | type 2 diabetes
atorvastatin | atorvastatina | 10 mg,20 mg,40 mg,80 mg | in the evening | high cholesterol
rosuvastatin | rosuvastatina | 5 mg,10 mg,20 mg | once a day | high cholesterol
levothyroxine | levotiroxina | 50 mcg,75 mcg,88 mcg,112 mcg | on an empty stomach | low thyroid
sertraline | sertralina | 25 mg,50 mg,100 mg | once a day | depression
escitalopram | escitalopram | 5 mg,10 mg,20 mg | once a day | anxiety
bupropion | bupropión | 150 mg,300 mg | every morning | depression
trazodone | trazodona | 50 mg,100 mg | at bedtime | poor sleep
omeprazole | omeprazol | 20 mg,40 mg | before breakfast | acid reflux
famotidine | famotidina | 20 mg,40 mg | at bedtime | acid reflux
albuterol | albuterol | 2 puffs | when needed | asthma
fluticasone | fluticasona | 1 puff,2 puffs | twice a day | asthma
montelukast | montelukast | 5 mg,10 mg | at bedtime | asthma
cetirizine | cetirizina | 5 mg,10 mg | once a day | allergies
gabapentin | gabapentina | 100 mg,300 mg,600 mg | three times a day | nerve pain
meloxicam | meloxicam | 7.5 mg,15 mg | with food | arthritis
allopurinol | alopurinol | 100 mg,300 mg | once a day | gout
tamsulosin | tamsulosina | 0.4 mg | after supper | enlarged prostate
alendronate | alendronato | 70 mg | once a week | thin bones
sumatriptan | sumatriptán | 50 mg,100 mg | when a migraine starts | migraine
topiramate | topiramato | 25 mg,50 mg | twice a day | migraine
apixaban | apixabán | 2.5 mg,5 mg | twice a day | atrial fibrillation
warfarin | warfarina | 2 mg,5 mg,7.5 mg | in the evening | atrial fibrillation
furosemide | furosemida | 20 mg,40 mg | every morning | heart failure
carvedilol | carvedilol | 6.25 mg,12.5 mg,25 mg | twice a day | heart failure
spironolactone | espironolactona | 25 mg | every morning | heart failure
clopidogrel | clopidogrel | 75 mg | once a day | stent
isosorbide | isosorbida | 30 mg,60 mg | every morning | angina
birth control pill | pastilla anticonceptiva | 1 tablet | once a day | birth control
methylphenidate | metilfenidato | 18 mg,27 mg,36 mg | every school morning | ADHD
amoxicillin | amoxicilina | 400 mg,500 mg | twice a day | ear infection
hydrocortisone cream | crema de hidrocortisona | thin layer | twice a day | eczema
polyethylene glycol | polietilenglicol | 1 capful | once a day | constipation
iron drops | gotas de hierro | 1 mL | once a day | low iron
prenatal vitamin | vitamina prenatal | 1 tablet | once a day | pregnancy
`;

export const medicineFacts: ReadonlyMap<string, MedicineFacts> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [name = '', es = '', doses = '', taken = '', problem = ''] = row
        .split('|')
        .map((cell) => cell.trim());
      return [name, { name, es, doses: doses.split(','), taken, problem }];
    }),
);

/** 'lisinopril' or 'lisinopril 20 mg' or 'lisinopril 20 mg = up from 10'; an unknown name is an error of ours. */
export function parseMedicine(text: string, pick: (doses: string[]) => string): DemoMedicine {
  const [head = '', remark] = text.split('=').map((part) => part.trim());
  for (const facts of medicineFacts.values()) {
    if (head !== facts.name && !head.startsWith(`${facts.name} `)) continue;
    const dose = head.slice(facts.name.length).trim() || pick(facts.doses);
    return { name: facts.name, dose, taken: remark ?? facts.taken };
  }
  throw new Error(`No such medicine in the demo: ${text}`);
}

const byProblem = new Map<string, string[]>();
for (const { name, problem } of medicineFacts.values()) {
  byProblem.set(problem, [...(byProblem.get(problem) ?? []), name]);
}

/** Names of the medicines given for a problem; none for problems without one. */
export function medicinesFor(problem: string): readonly string[] {
  return byProblem.get(problem) ?? [];
}
