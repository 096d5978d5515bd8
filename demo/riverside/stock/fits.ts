/**
 * Which answers fit which tellings. A row is the id of a situation and, for each of its answers in order, the numbers of
 * the tellings it answers, from 0, or `*` for all of them. What has no row fits all through.
 */
const ROWS = `
bp-log 012 01 01 3
weight-log 0 1 0
inr-home * 0 *
warfarin-dentist 0 1 2
stress-test 0 1 2
echo 1 0 2 0
cardiac-rehab 0 1 0
statin-ache * 0 2
tired-betablocker 01 01 2
pacemaker 0 1 *
salt 01 0
adhd-dose 0 1 0
asthma-spacer 0 1 2
amox-rash 0 1 0
vaccine-react 02 2 01
picky 01 0
school-form 0 01 0 2
med-at-school 0 1
day-care-note 01 0
child-refill 02 1 02 3
child-labs 0 0 2 1
child-visit 0 1 1
child-thanks 01 2
child-referral 0 1 2 1
teen-sleep 1 0
se-sertraline 0 1 2
se-bupropion-sleep 0 *
se-gabapentin 1 02
se-prednisone 0 1 *
se-glp 01 2
se-antibiotic 0 1 2
se-bpdown 0 1 1 02
mq-otc 0 2 13 2
mq-missed 0 1 2 *
mq-time 0 1 2
mq-levo 0 1 0
mq-cost 0 1 2 1
mq-stop 0 1 2
mq-pregnant 1 1 02
mq-travel 0 1 2
mq-insulin 0 1 2
sugar-log 012 01 0
mq-hold-surgery 01 2
mq-sleeppill * 0
mq-eyedrop-migraine 0 1 0
refill-plain 0125 0123 0123 03 4 1235
refill-new-pharmacy 01 0 2 01
refill-vacation 01 01 2
refill-mail 1 0 2
refill-denied * 0 01
refill-prior-auth 0 01 2
refill-controlled 1 02 2
refill-inhaler 01 2 1
refill-thyroid 0 1 2
refill-strips 02 1
refill-bc 01 2
refill-cardiac-multi 0 12 3
refill-lost 0 1 2
refill-dose-change 01 0
refill-statin 1 0 1
res-flag-generic 0124 014 3 0124 0124
res-a1c 0 1 2 1
res-cholesterol 0 1 2 02
res-thyroid 0 0 01
res-mammogram 0 1 2
res-xray 0 1 2
res-mri 0 1 0
res-missing 01 01 2 01
res-pap 0 1 0
res-kidney 0 1 2
res-iron 01 1 0
res-vitd 0 1 2
res-covid-strep 1 0 0
res-biopsy 0 1 2
res-bone 0 1 0
res-urine 0 1 0
res-sleep 01 2
vis-move 0123 012 4 3 0123
vis-cancel 0 1 2
vis-new-checkup 01 01 2 01
vis-followup 0 1 2
vis-urgent-soon 0 1 2
vis-video 0 1 2
vis-interpreter 012 02
vis-ride 0 1 2
vis-labs-when 0 1 2
vis-wrong-doc 1 0 2
vis-group 0 1
vis-late 0 12 0
ref-pt 0 1 2
ref-derm 0 1 2
ref-lost 0 1 2 1
ref-network 0 1 2
ref-mental 0 1 2
ref-eye-diabetes 1 0
ref-colon 0 1 2
ref-home 0 1 0
ref-second 01 2
pap-work 01 2 1 3 0
pap-parking 01 1
pap-records 0 1 2
pap-jury 01 02
pap-disability 0 1 0
pap-immun 01 0
pap-correct 01 2
pap-life-insurance 01 0
bill-surprise 0 1 2
bill-plan 0 1 2
bill-insurance 0 2 1
bill-message-cost 1 0
que-shots 0 1 2
que-exercise 01 0
que-diet 1 0 1
que-screen 0 1 2
que-contagious 0 1
tha-better 0123 0123 4
tha-update-surgery 01 3 2
tha-quit 01 2
tha-specialist 01 2
oth-address 01 2
oth-name 0 12 0
oth-login 0 1 23
oth-proxy 0 1 2
oth-complaint 01 2
oth-lost-found 0 1 0
oth-research 1 0 0
eld-pills 0 1 2
eld-visit 0 1 0
eld-hospital 01 2
eld-refill 01 01
eld-result 1 0 0
eld-carer 0 1 0
es-mq-juntas 02 1
es-mq-olvido 0 1
es-mq-costo 0 1
es-mq-hora 0 1
es-surtido-negado 0 1
es-nino-surtido 0 1
es-cita-cambio 01 01
es-cita-nueva 0 1
es-nino-cita 0 1
es-referencia 0 1
es-papel-trabajo 01 0
es-papel-expediente 0 1
es-cuenta 0 1
es-pregunta 0 1
es-pregunta-comida 0 1
es-pagina 0 1
cough-after-cold * 012 * *
sore-throat 12 0 12 0
sinus 01 012 01 1
ear-plugged 0 1 2
low-back 01 01 2 3
knee 0 1 2
shoulder 01 0 2
heel 01 01 2 *
constipation 02 1 2
loose-stools 01 - 2
bladder 1 1 2 0
gout-toe 01 0 0
child-fever 01 01 2 1
child-rash 0 1 2
child-tummy 1 02 12
child-ear 0 1 0
baby-feeding 0 1 02
school-anxiety 0 12
period-heavy 01 2 01
voice 01 01 2
dry-hands 01 2 *
toenail 01 1 2
canker * 2
migraine-more 0 1 2
hives 01 01 2
mole 01 0 2
`;

const fits = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [id = '', ...answers] = row.split(' ');
      return [id, answers];
    }),
);

/** The answers of a situation that fit its `telling`th telling; never none. */
export function answersTo(id: string, telling: number, answers: readonly string[]): string[] {
  const row = fits.get(id);
  const fitting = answers.filter((_, i) => {
    const tellings = row?.[i] ?? '*';
    return tellings === '*' || tellings.includes(String(telling));
  });
  return fitting.length > 0 ? fitting : [...answers];
}

/** Rows whose count differs from the situation's answers, or that leave a telling without any: mistakes of ours. */
export function misfits(
  all: readonly { id: string; tell: string[]; answer: string[] }[],
): string[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  return [...fits].flatMap(([id, row]) => {
    const situation = byId.get(id);
    if (!situation) return [`${id}: no such situation`];
    if (row.length !== situation.answer.length)
      return [`${id}: ${situation.answer.length} answers`];
    return situation.tell.flatMap((_, telling) =>
      row.some((tellings) => tellings === '*' || tellings.includes(String(telling)))
        ? []
        : [`${id}: nothing answers telling ${telling}`],
    );
  });
}
