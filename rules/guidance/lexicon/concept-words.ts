import type { Words } from '../../charter/index.ts';

const lines = `
chest|a heart problem|un problema del corazón
heartDevice|a problem with a heart device|un problema con un aparato del corazón
aorta|a problem with a large blood vessel|un problema de una arteria grande
faint|a reason for fainting that matters|un desmayo de cuidado
heartbeat|a heartbeat problem|un problema del ritmo del corazón
breathing|a breathing problem|un problema para respirar
lungClot|a clot in the lung|un coágulo en el pulmón
coughBlood|bleeding in the lungs|un sangrado en los pulmones
weakness|a nerve problem|un problema de los nervios
stroke|a stroke|un derrame cerebral
headache|a dangerous headache|un dolor de cabeza peligroso
meningitis|an infection around the brain|una infección alrededor del cerebro
confusion|sudden confusion|confusión repentina
seizure|a seizure|una convulsión
unconscious|a person who is hard to wake|una persona difícil de despertar
headInjury|a head injury|un golpe serio en la cabeza
suicide|thoughts of dying or self-harm|pensamientos de morir o de hacerse daño
harm|a risk of harm to someone|un riesgo de daño a alguien
psychosis|voices or visions|voces o visiones
abuse|harm from another person|daño de parte de otra persona
overdose|too much medicine|demasiada medicina
poison|poisoning|una intoxicación
monoxide|carbon monoxide|monóxido de carbono
withdrawal|alcohol withdrawal|abstinencia de alcohol
allergy|an allergic reaction|una reacción alérgica
skinReaction|a skin reaction to a medicine|una reacción de la piel a una medicina
bleeding|bleeding|un sangrado
belly|a belly emergency|una urgencia del abdomen
appendix|appendicitis|apendicitis
vomiting|vomiting that does not stop|vómito que no para
dehydration|loss of too much water|deshidratación
liver|a liver problem|un problema del hígado
kidney|a kidney problem|un problema de los riñones
hernia|a trapped hernia|una hernia atrapada
testicle|a twisted testicle|un testículo torcido
retention|a blocked bladder|una vejiga bloqueada
spine|pressure on the spine|presión en la columna
eye|a danger to sight|un peligro para la vista
pregnancy|a pregnancy or birth warning sign|una señal de alarma del embarazo o del parto
baby|an illness that moves fast in babies|una enfermedad que avanza rápido en bebés
childFever|a fever in a child|fiebre en un niño
fever|a high fever|una fiebre alta
sepsis|a serious infection|una infección seria
tetanus|a serious throat or jaw problem|un problema serio de garganta o mandíbula
sugarHigh|very high blood sugar|azúcar muy alta
sugarLow|low blood sugar|azúcar baja
wound|a wound infection|una herida infectada
missedMedicine|a medicine you should not go without|una medicina que no debe faltar
wrongDose|a wrong dose|una dosis equivocada
device|a device problem|un problema con un aparato
adrenal|a lack of steroid hormone|falta de hormona esteroide
pain|a pain crisis|una crisis de dolor
lab|a serious reaction of the body|una reacción seria del cuerpo
limb|a danger to an arm or leg|un peligro para un brazo o una pierna
joint|an infected joint|una articulación infectada
burn|a serious burn|una quemadura seria
trauma|a serious injury|una lesión seria
legClot|a clot in the leg|un coágulo en la pierna
heartFailure|too much fluid in the body|demasiado líquido en el cuerpo
pressure|very high or low blood pressure|presión muy alta o muy baja
dying|a life in danger|una vida en peligro
dizzy|bad dizziness|un mareo fuerte
distress|distress or exhaustion|angustia o agotamiento
needs|food, housing or safety needs|falta de comida, vivienda o seguridad
waiting|a long wait for an answer|una espera larga por respuesta
worsening|something that is getting worse|algo que está empeorando
other|something urgent|algo urgente
`;

/** What each concept is called when a patient is told why, in plain words. */
export const conceptWords: Readonly<Record<string, Words>> = Object.fromEntries(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [concept = '', en = '', es = ''] = line.split('|');
      return [concept, { en, es }];
    }),
);
