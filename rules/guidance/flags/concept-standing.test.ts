import { expect, test } from 'vitest';
import { conceptStanding } from '../index.ts';

/** Sentences as notes have them, our own: text, concept, denied or not, when, whose. */
const sentences = `
She denies chest pain, palpitations or syncope.|syncope|negated|recent|patient
No fever, chills or night sweats.|night sweats|negated|recent|patient
The abdomen is soft without rebound.|rebound|negated|recent|patient
Pneumonia was ruled out by chest film.|Pneumonia|negated|recent|patient
Negative for nausea and vomiting.|vomiting|negated|recent|patient
Chest pain was denied.|Chest pain|negated|recent|patient
Stroke is unlikely.|Stroke|negated|recent|patient
There is no evidence of pneumothorax.|pneumothorax|negated|recent|patient
She reports no cough but has a fever.|fever|affirmed|recent|patient
She reports no cough but has a fever.|cough|negated|recent|patient
No headache, however she complains of dizziness.|dizziness|affirmed|recent|patient
No complaints except back pain.|back pain|affirmed|recent|patient
He has not only nausea but also vomiting.|nausea|affirmed|recent|patient
Patient has no history of diabetes.|diabetes|negated|historical|patient
He has never had a seizure.|seizure|negated|recent|patient
History of myocardial infarction in 2011.|myocardial infarction|affirmed|historical|patient
Status post appendectomy.|appendectomy|affirmed|historical|patient
He had pneumonia in 2019.|pneumonia|affirmed|historical|patient
She previously had shingles.|shingles|affirmed|historical|patient
Past medical history is notable for asthma and gout.|gout|affirmed|historical|patient
He presents with a two day history of cough.|cough|affirmed|recent|patient
Her mother had breast cancer.|breast cancer|affirmed|recent|other
Family history of stroke.|stroke|affirmed|historical|other
Father with coronary disease.|coronary disease|affirmed|recent|other
Return if fever develops.|fever|affirmed|hypothetical|patient
Call if you notice bleeding.|bleeding|affirmed|hypothetical|patient
Should he develop shortness of breath, go to the emergency room.|shortness of breath|affirmed|hypothetical|patient
If vomiting recurs, come back.|vomiting|affirmed|hypothetical|patient
Take one tablet as needed for pain.|pain|affirmed|hypothetical|patient
She has severe headache today.|headache|affirmed|recent|patient
The patient complains of chest tightness.|chest tightness|affirmed|recent|patient
No focal weakness or numbness.|numbness|negated|recent|patient
He did not lose consciousness and had no vomiting.|vomiting|negated|recent|patient
Lungs are clear, no wheezes.|wheezes|negated|recent|patient
She was admitted with sepsis.|sepsis|affirmed|recent|patient
There was no increase in swelling.|swelling|affirmed|recent|patient
He denies alcohol use but admits to chest pain.|chest pain|affirmed|recent|patient
Brother died of a heart attack.|heart attack|affirmed|recent|other
No signs of infection at the incision.|infection|negated|recent|patient
Without edema of the legs.|edema|negated|recent|patient
Rash has worsened since Tuesday.|Rash|affirmed|recent|patient
Edema absent.|Edema|negated|recent|patient
She does not have diarrhea.|diarrhea|negated|recent|patient
CT shows no hemorrhage or mass.|mass|negated|recent|patient
He was treated for hepatitis years ago.|hepatitis|affirmed|historical|patient
The wife reports that he had a seizure this morning.|seizure|affirmed|recent|patient
No change in vision.|change in vision|negated|recent|patient
She is concerned about possible recurrence of cancer.|cancer|affirmed|recent|patient
Aunt and grandmother had ovarian cancer.|ovarian cancer|affirmed|recent|other
He lacks insight and denies hallucinations.|hallucinations|negated|recent|patient
`;

test.each(
  sentences
    .trim()
    .split('\n')
    .map((line) => line.split('|')),
)('%s: %s is %s, %s, %s', (text, concept, negation, temporality, experiencer) => {
  expect(conceptStanding(text ?? '', concept ?? '')).toEqual({
    concept,
    negation,
    temporality,
    experiencer,
  });
});
