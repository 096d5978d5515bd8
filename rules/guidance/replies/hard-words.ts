const english = `
administer=give;analgesic=pain medicine;antecedent=earlier;asymptomatic=without signs;benign=not cancer;bilateral=on both sides;cardiac=heart;cessation=stopping;chronic=long-lasting;commence=start;concerning=worrying;contraindicated=not safe;contusion=bruise;deteriorate=get worse;diagnosis=what you have;discontinue=stop;dyspnea=trouble breathing;edema=swelling;elevated=high;erythema=redness;evaluate=check;exacerbate=make worse;excision=cutting out;febrile=with a fever;frequently=often;gastrointestinal=stomach and gut;hematoma=bruise;hypertension=high blood pressure;hypotension=low blood pressure;immediately=right away;incision=cut;indicate=show;inflammation=swelling and redness;initiate=start;laceration=cut;lesion=spot;malignant=cancer;medication=medicine;monitor=watch;myocardial infarction=heart attack;nausea=upset stomach;negative=did not show it;obtain=get;ophthalmologist=eye doctor;optimal=best;oral=by mouth;orally=by mouth;physician=doctor;positive=did show it;prior to=before;prescribe=order;prognosis=what to expect;prophylaxis=to prevent;recommend=suggest;refrain=do not;renal=kidney;respiratory=breathing;sufficient=enough;supplement=extra;symptom=sign;syncope=fainting;terminate=end;therapeutic=healing;titrate=change slowly;topical=on the skin;unremarkable=normal;utilize=use;vertigo=dizziness;approximately=about;adverse=bad;in order to=to;subsequently=then;demonstrate=show;additional=more;regarding=about;assistance=help;consult=talk with;hepatic=liver;pulmonary=lung;within normal limits=normal;q.i.d.=4 times a day;b.i.d.=2 times a day;t.i.d.=3 times a day;prn=when you need it
`;

const spanish = `
administrar=dar;afebril=sin fiebre;analgésico=medicina para el dolor;asintomático=sin señales;benigno=no es cáncer;bilateral=en los dos lados;cardíaco=del corazón;cefalea=dolor de cabeza;crónico=de largo tiempo;deambular=caminar;deterioro=empeoramiento;diagnóstico=lo que tiene;discontinuar=dejar;disnea=falta de aire;edema=hinchazón;elevado=alto;eritema=enrojecimiento;evaluar=revisar;exacerbar=empeorar;frecuentemente=seguido;hematoma=moretón;hipertensión=presión alta;hipotensión=presión baja;incisión=cortada;ingerir=tomar;inflamación=hinchazón;inmediatamente=ya mismo;laceración=cortada;lesión=mancha o herida;maligno=cáncer;monitorear=vigilar;negativo=no se encontró;obtener=conseguir;oral=por la boca;posteriormente=después;positivo=se encontró;prescribir=recetar;previo a=antes de;profilaxis=para prevenir;pronóstico=lo que se espera;renal=del riñón;requerir=necesitar;sintomatología=señales;síncope=desmayo;suspender=dejar;tópico=en la piel;utilizar=usar;adicional=más;aproximadamente=como;con respecto a=sobre;hepático=del hígado;pulmonar=del pulmón;realizar=hacer;iniciar=empezar
`;

function readPairs(text: string): [string, string][] {
  return text
    .trim()
    .split(';')
    .map((pair) => pair.split('='))
    .map(([hard = '', plain = '']) => [hard.trim(), plain.trim()]);
}

/** Words many patients do not know, each with plain words for it, by language. */
export const hardWords: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: readPairs(english),
  es: readPairs(spanish),
};
