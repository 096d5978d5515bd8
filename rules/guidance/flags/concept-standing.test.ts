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
Take one tablet p.r.n. for pain.|pain|affirmed|hypothetical|patient
No fever at 9 a.m. or chills since.|chills|negated|recent|patient
No chest pain at 3 p.m. Her cough is back.|cough|affirmed|recent|patient
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
He has no known drug allergies.|drug allergies|negated|recent|patient
The patient denied any loss of consciousness.|loss of consciousness|negated|recent|patient
She has had no further episodes of syncope.|syncope|negated|recent|patient
There has been no recurrence of the rash.|rash|negated|recent|patient
No acute cardiopulmonary process.|cardiopulmonary process|negated|recent|patient
CT of the head was negative for hemorrhage.|hemorrhage|negated|recent|patient
Chest x-ray without infiltrate or effusion.|effusion|negated|recent|patient
Heart: regular rate and rhythm, no murmurs, rubs, or gallops.|gallops|negated|recent|patient
Extremities: No cyanosis, clubbing, or edema.|edema|negated|recent|patient
Abdomen is nontender, nondistended, with no hepatosplenomegaly.|hepatosplenomegaly|negated|recent|patient
Skin shows no rashes or lesions.|lesions|negated|recent|patient
The incision is clean, dry and intact without erythema or drainage.|drainage|negated|recent|patient
He was free of chest pain at discharge.|chest pain|negated|recent|patient
She never developed a fever during the stay.|fever|negated|recent|patient
Blood cultures failed to show bacteremia.|bacteremia|negated|recent|patient
Myocardial infarction was ruled out with serial enzymes.|Myocardial infarction|negated|recent|patient
Deep venous thrombosis was excluded by duplex.|Deep venous thrombosis|negated|recent|patient
The study is negative for pulmonary embolism.|pulmonary embolism|negated|recent|patient
No mass, midline shift or acute infarct is seen.|acute infarct|negated|recent|patient
He is afebrile and denies dysuria, hematuria, or flank pain.|flank pain|negated|recent|patient
She has not had any vomiting since yesterday.|vomiting|negated|recent|patient
The patient does not appear to have pneumonia.|pneumonia|negated|recent|patient
The infant was not cyanotic.|cyanotic|negated|recent|patient
He was not in respiratory distress.|respiratory distress|negated|recent|patient
There is no clubbing.|clubbing|negated|recent|patient
Neither headache nor neck stiffness was present.|neck stiffness|negated|recent|patient
Neither headache nor neck stiffness was present.|headache|negated|recent|patient
Review of systems is negative for weight loss, melena, or jaundice.|jaundice|negated|recent|patient
Denies orthopnea and paroxysmal nocturnal dyspnea.|paroxysmal nocturnal dyspnea|negated|recent|patient
Her exam revealed no evidence of cellulitis.|cellulitis|negated|recent|patient
She was without complaints of nausea.|nausea|negated|recent|patient
There was no sign of a fracture.|fracture|negated|recent|patient
Patient has no prior episodes of seizure.|seizure|negated|recent|patient
No previous history of stroke.|stroke|negated|historical|patient
There were no complications such as bleeding.|bleeding|negated|recent|patient
Polyps: none.|Polyps|negated|recent|patient
Wheezing is absent.|Wheezing|negated|recent|patient
Tenderness was not elicited.|Tenderness|negated|recent|patient
Pulmonary edema has resolved.|Pulmonary edema|affirmed|recent|patient
He has significant abdominal pain but no rebound.|abdominal pain|affirmed|recent|patient
He has significant abdominal pain but no rebound.|rebound|negated|recent|patient
She denies fever; however, she has had chills for two days.|chills|affirmed|recent|patient
The patient presented with chest pain, not relieved by nitroglycerin.|chest pain|affirmed|recent|patient
Without treatment the cellulitis worsened.|cellulitis|affirmed|recent|patient
He could not tolerate the pain.|pain|affirmed|recent|patient
Her nausea did not respond to ondansetron.|nausea|affirmed|recent|patient
Echocardiogram shows moderate mitral regurgitation with no pericardial effusion.|mitral regurgitation|affirmed|recent|patient
Echocardiogram shows moderate mitral regurgitation with no pericardial effusion.|pericardial effusion|negated|recent|patient
He was brought in after a fall with a hip fracture.|hip fracture|affirmed|recent|patient
The patient was found to have a small pneumothorax.|pneumothorax|affirmed|recent|patient
She was treated with antibiotics for presumed pneumonia.|pneumonia|affirmed|recent|patient
Rule out sepsis.|sepsis|affirmed|recent|patient
Possible early appendicitis.|appendicitis|affirmed|recent|patient
ADMISSION DIAGNOSIS: Acute pancreatitis.|Acute pancreatitis|affirmed|recent|patient
IMPRESSION: Left lower lobe pneumonia.|pneumonia|affirmed|recent|patient
CHIEF COMPLAINT: Shortness of breath.|Shortness of breath|affirmed|recent|patient
He continues to have diarrhea.|diarrhea|affirmed|recent|patient
The patient reports worsening back pain for three weeks.|back pain|affirmed|recent|patient
A 64-year-old man with a one-week history of cough and sputum.|sputum|affirmed|recent|patient
She has a three day history of right flank pain.|right flank pain|affirmed|recent|patient
HISTORY OF PRESENT ILLNESS: This is a 40-year-old woman with abdominal pain.|abdominal pain|affirmed|recent|patient
PAST MEDICAL HISTORY: Hypertension, diabetes, and atrial fibrillation.|atrial fibrillation|affirmed|historical|patient
PMH: COPD, CHF, prior CVA.|CHF|affirmed|historical|patient
Past surgical history includes cholecystectomy.|cholecystectomy|affirmed|historical|patient
He has a history of coronary artery disease.|coronary artery disease|affirmed|historical|patient
The patient has a remote history of tuberculosis.|tuberculosis|affirmed|historical|patient
She was diagnosed with breast cancer in 2004.|breast cancer|affirmed|historical|patient
He underwent bypass grafting in 1998 complicated by wound infection.|wound infection|affirmed|historical|patient
She had a deep vein thrombosis several years ago.|deep vein thrombosis|affirmed|historical|patient
Previous myocardial infarction.|myocardial infarction|affirmed|historical|patient
Status post left hip fracture in 2010.|hip fracture|affirmed|historical|patient
As a child he had rheumatic fever.|rheumatic fever|affirmed|historical|patient
History of seizures, last in 2007.|seizures|affirmed|historical|patient
Prior stroke with residual left weakness.|stroke|affirmed|historical|patient
She was hospitalized last year for pancreatitis.|pancreatitis|affirmed|historical|patient
He had a GI bleed two years prior to this admission.|GI bleed|affirmed|historical|patient
The patient with a history of asthma presents with wheezing.|asthma|affirmed|historical|patient
The patient with a history of asthma presents with wheezing.|wheezing|affirmed|recent|patient
He has known coronary disease and came in with chest pain.|chest pain|affirmed|recent|patient
FAMILY HISTORY: Significant for colon cancer.|colon cancer|affirmed|historical|other
Her mother has diabetes.|diabetes|affirmed|recent|other
His father died of a myocardial infarction at 52.|myocardial infarction|affirmed|recent|other
Two sisters with breast cancer.|breast cancer|affirmed|recent|other
There is a family history of hypertension.|hypertension|affirmed|historical|other
Family history is negative for sudden death.|sudden death|negated|historical|other
No family history of clotting disorder.|clotting disorder|negated|historical|other
Mother states the baby has been vomiting.|vomiting|affirmed|recent|patient
His wife noted that he was confused.|confused|affirmed|recent|patient
The daughter says that her father has chest pain.|chest pain|affirmed|recent|patient
He was instructed to return for fever, increased pain, or bleeding.|bleeding|affirmed|hypothetical|patient
Please call if there is any redness or drainage.|drainage|affirmed|hypothetical|patient
She should return to the emergency room if she develops shortness of breath.|shortness of breath|affirmed|hypothetical|patient
The patient was told to watch for signs of infection.|infection|affirmed|hypothetical|patient
Notify the doctor of temperature above 101, chills, or wound drainage.|wound drainage|affirmed|hypothetical|patient
Seek care immediately for chest pain or fainting.|fainting|affirmed|hypothetical|patient
Acetaminophen as needed for headache.|headache|affirmed|hypothetical|patient
Nitroglycerin sublingual prn chest pain.|chest pain|affirmed|hypothetical|patient
If nausea returns, take ondansetron.|nausea|affirmed|hypothetical|patient
In the event of a seizure, give diazepam.|seizure|affirmed|hypothetical|patient
Heparin was given for prophylaxis of deep vein thrombosis.|deep vein thrombosis|affirmed|hypothetical|patient
He is at risk for falls.|falls|affirmed|hypothetical|patient
Monitor for hypoglycemia.|hypoglycemia|affirmed|hypothetical|patient
She will come back sooner should symptoms of infection appear.|infection|affirmed|hypothetical|patient
The patient may develop delirium.|delirium|affirmed|hypothetical|patient
No palpitations, PND, or lower extremity edema.|lower extremity edema|negated|recent|patient
Neck is supple without lymphadenopathy.|lymphadenopathy|negated|recent|patient
Pupils equal, no nystagmus.|nystagmus|negated|recent|patient
Patient had no nausea, vomiting, diarrhea, constipation, or abdominal pain.|abdominal pain|negated|recent|patient
She is alert with no focal deficits.|focal deficits|negated|recent|patient
The EKG showed no ST elevation.|ST elevation|negated|recent|patient
There is mild edema of both ankles.|edema|affirmed|recent|patient
Positive for cough, negative for hemoptysis.|cough|affirmed|recent|patient
Positive for cough, negative for hemoptysis.|hemoptysis|negated|recent|patient
He has chronic back pain.|back pain|affirmed|recent|patient
He became hypotensive overnight.|hypotensive|affirmed|recent|patient
Postoperatively she developed atrial fibrillation.|atrial fibrillation|affirmed|recent|patient
Given his fever, cultures were drawn.|fever|affirmed|recent|patient
No improvement in her cough.|cough|affirmed|recent|patient
The pain is not associated with nausea.|nausea|negated|recent|patient
Pain without radiation.|Pain|affirmed|recent|patient
Pain without radiation.|radiation|negated|recent|patient
Paciente niega fiebre, tos o disnea.|disnea|negated|recent|patient
Sin antecedentes de convulsiones.|convulsiones|negated|historical|patient
No presenta edema ni cianosis.|cianosis|negated|recent|patient
Antecedente de infarto en 2012.|infarto|affirmed|historical|patient
Acudir a urgencias si presenta sangrado.|sangrado|affirmed|hypothetical|patient
Madre con diabetes mellitus.|diabetes|affirmed|recent|other
Se descarta neumonía.|neumonía|negated|recent|patient
Refiere dolor torácico de dos horas.|dolor torácico|affirmed|recent|patient
Neurologic: No dizziness, fainting, or tremor.|tremor|negated|recent|patient
She has been having increasing shortness of breath.|shortness of breath|affirmed|recent|patient
There was no pain on palpation.|pain|negated|recent|patient
He had an episode of hematemesis today.|hematemesis|affirmed|recent|patient
Denies having had fever or chills at home.|chills|negated|recent|patient
The patient is a smoker with emphysema.|emphysema|affirmed|recent|patient
Ultrasound demonstrates gallstones without wall thickening.|gallstones|affirmed|recent|patient
Ultrasound demonstrates gallstones without wall thickening.|wall thickening|negated|recent|patient
Cardiac catheterization revealed no significant stenosis.|stenosis|negated|recent|patient
Lymph nodes: No adenopathy.|adenopathy|negated|recent|patient
He has not had recent weight loss.|weight loss|negated|recent|patient
At the present time he has no hallucinations or suicidal ideation.|suicidal ideation|negated|recent|patient
There is evidence of chronic ischemia.|ischemia|affirmed|recent|patient
It is doubtful that this represents infection.|infection|affirmed|recent|patient
Pt denies CP or SOB.|SOB|negated|recent|patient
No evidence of deep venous thrombosis in either leg.|deep venous thrombosis|negated|recent|patient
Pulmonary embolism was ruled out by CT.|Pulmonary embolism|negated|recent|patient
R/o sepsis.|sepsis|affirmed|recent|patient
S/p appendectomy for perforated appendicitis in 2004.|appendicitis|affirmed|historical|patient
Mother with breast cancer at 44.|breast cancer|affirmed|recent|other
Return to the emergency room if fever develops.|fever|affirmed|hypothetical|patient
Should chest pain occur, take one tablet and call.|chest pain|affirmed|hypothetical|patient
Urinalysis negative for infection.|infection|negated|recent|patient
Lungs clear without wheezes.|wheezes|negated|recent|patient
The rash has resolved.|rash|affirmed|recent|patient
Free of pain since the injection.|pain|negated|recent|patient
Myocardial infarction is unlikely given two normal troponins.|Myocardial infarction|negated|recent|patient
There is no increase in the effusion.|effusion|affirmed|recent|patient
Not only nausea but also vomiting since noon.|nausea|affirmed|recent|patient
Not only nausea but also vomiting since noon.|vomiting|affirmed|recent|patient
Niega fiebre, tos y disnea.|disnea|negated|recent|patient
Abdomen sin datos de irritación peritoneal.|irritación peritoneal|negated|recent|patient
Antecedente de infarto en 2015.|infarto|affirmed|historical|patient
Se descarta fractura en la radiografía.|fractura|negated|recent|patient
Padre con diabetes mellitus tipo 2.|diabetes mellitus|affirmed|recent|other
Refiere cefalea intensa desde ayer.|cefalea|affirmed|recent|patient
She has never had a stroke.|stroke|negated|recent|patient
Patient reports two days of diarrhea without blood.|blood|negated|recent|patient
Patient reports two days of diarrhea without blood.|diarrhea|affirmed|recent|patient
No lymphadenopathy, hepatomegaly or splenomegaly.|splenomegaly|negated|recent|patient
Denied alcohol abuse but admits to daily cannabis use.|cannabis use|affirmed|recent|patient
Denied alcohol abuse but admits to daily cannabis use.|alcohol abuse|negated|recent|patient
Past medical history includes hypertension and gout.|gout|affirmed|historical|patient
Previous episodes of pancreatitis, the last one in 2011.|pancreatitis|affirmed|historical|patient
Family history is significant for colon cancer.|colon cancer|affirmed|historical|other
Watch for signs of bleeding.|bleeding|affirmed|hypothetical|patient
The patient is worried about having cancer.|cancer|affirmed|hypothetical|patient
Ultrasound to evaluate for gallstones.|gallstones|affirmed|hypothetical|patient
The wound shows no erythema.|erythema|negated|recent|patient
Chest x-ray failed to reveal pneumonia.|pneumonia|negated|recent|patient
There was absence of bowel sounds.|bowel sounds|negated|recent|patient
Denies any recent travel, sick contacts, or rash.|rash|negated|recent|patient
She is afebrile and has no rigors.|rigors|negated|recent|patient
Patient does not complain of dizziness.|dizziness|negated|recent|patient
He does not appear to have pneumonia.|pneumonia|negated|recent|patient
Jaundice is absent.|Jaundice|negated|recent|patient
Edema was not present.|Edema|negated|recent|patient
Tuberculosis has been excluded.|Tuberculosis|negated|recent|patient
ROS is positive for fatigue and negative for weight loss.|weight loss|negated|recent|patient
ROS is positive for fatigue and negative for weight loss.|fatigue|affirmed|recent|patient
No change in the size of the mass.|mass|affirmed|recent|patient
The cough has not improved.|cough|affirmed|recent|patient
She could not tolerate the nausea.|nausea|affirmed|recent|patient
Without treatment the infection will spread.|infection|affirmed|recent|patient
Gram negative bacteremia was found.|bacteremia|affirmed|recent|patient
The patient's father is alive with dementia.|dementia|affirmed|recent|other
History of present illness: three days of abdominal pain.|abdominal pain|affirmed|recent|patient
The patient has a history of migraines and now presents with weakness.|weakness|affirmed|recent|patient
The patient has a history of migraines and now presents with weakness.|migraines|affirmed|historical|patient
Patient presents with a three-week history of cough.|cough|affirmed|recent|patient
Childhood asthma.|asthma|affirmed|historical|patient
Call if you notice redness around the incision.|redness|affirmed|hypothetical|patient
If symptoms of hypoglycemia arise, drink juice.|hypoglycemia|affirmed|hypothetical|patient
Precautions were given for worsening headache.|headache|affirmed|hypothetical|patient
Prophylaxis for deep vein thrombosis was started.|deep vein thrombosis|affirmed|hypothetical|patient
Monitor for respiratory depression.|respiratory depression|affirmed|hypothetical|patient
Low risk for suicide.|suicide|affirmed|hypothetical|patient
Negative screen for depression.|depression|negated|recent|patient
Patient with known heart failure, no orthopnea.|orthopnea|negated|recent|patient
Patient with known heart failure, no orthopnea.|heart failure|affirmed|recent|patient
She had a fall last night and has hip pain.|hip pain|affirmed|recent|patient
Status post stroke with residual aphasia.|stroke|affirmed|historical|patient
No acute distress.|distress|negated|recent|patient
No complaints of palpitations today.|palpitations|negated|recent|patient
Heart: regular rate, no murmurs, rubs, or gallops.|gallops|negated|recent|patient
Neither nausea nor vomiting.|vomiting|negated|recent|patient
The pain is no longer present.|pain|negated|recent|patient
She lacks insight.|insight|negated|recent|patient
No suspicious lesions, but a small cyst is seen.|cyst|affirmed|recent|patient
No hay evidencia de metástasis.|metástasis|negated|recent|patient
No refiere dolor torácico.|dolor torácico|negated|recent|patient
No presenta edema de miembros inferiores.|edema|negated|recent|patient
Abuela materna con cáncer gástrico.|cáncer gástrico|affirmed|recent|other
Negativo para influenza.|influenza|negated|recent|patient
Se mantiene en vigilancia por riesgo de hemorragia.|hemorragia|affirmed|hypothetical|patient
En caso de fiebre tomar paracetamol.|fiebre|affirmed|hypothetical|patient
Presentó neumonía hace tres años.|neumonía|affirmed|historical|patient
Previamente operado de hernia inguinal.|hernia inguinal|affirmed|historical|patient
Paciente con disnea, sin fiebre.|disnea|affirmed|recent|patient
Paciente con disnea, sin fiebre.|fiebre|negated|recent|patient
Tos que no mejora con jarabe.|Tos|affirmed|recent|patient
Pulmones limpios, no se auscultan sibilancias.|sibilancias|negated|recent|patient
No se palpan masas.|masas|negated|recent|patient
Ausencia de ruidos peristálticos.|ruidos peristálticos|negated|recent|patient
Se descartó trombosis venosa.|trombosis venosa|negated|recent|patient
Dolor abdominal negado por la paciente.|Dolor abdominal|negated|recent|patient
The mother of the patient has hypertension.|hypertension|affirmed|recent|other
Wife reports that he had a seizure this morning.|seizure|affirmed|recent|patient
Per son, she has had hallucinations for a week.|hallucinations|affirmed|recent|patient
His wife states he is confused.|confused|affirmed|recent|patient
Roommate was diagnosed with meningitis.|meningitis|affirmed|recent|other
He was told by his mother that he had asthma as a child.|asthma|affirmed|historical|patient
CT shows no intracranial hemorrhage, mass effect, or midline shift.|midline shift|negated|recent|patient
Wounds well healed with no drainage.|drainage|negated|recent|patient
Skin: no rashes; positive for bruising on the arm.|bruising|affirmed|recent|patient
The patient was started on antibiotics for possible pneumonia.|pneumonia|affirmed|recent|patient
Rule out myocardial infarction.|myocardial infarction|affirmed|recent|patient
The abscess was drained and is gone.|abscess|affirmed|recent|patient
No longer having chest pain.|chest pain|negated|recent|patient
Patient without complaint other than back pain.|back pain|affirmed|recent|patient
Aside from constipation he feels well.|constipation|affirmed|recent|patient
No palpable adenopathy in the neck.|adenopathy|negated|recent|patient
The patient has not had any further bleeding.|bleeding|negated|recent|patient
Denies a history of heart disease.|heart disease|negated|historical|patient
There is no family history of breast cancer.|breast cancer|negated|historical|other
The patient was noted to have bibasilar crackles.|bibasilar crackles|affirmed|recent|patient
There were no focal neurologic deficits.|focal neurologic deficits|negated|recent|patient
No evidence for acute fracture or dislocation.|dislocation|negated|recent|patient
He did not have any nausea or vomiting overnight.|vomiting|negated|recent|patient
No significant pleural effusion is identified.|pleural effusion|negated|recent|patient
A small pneumothorax cannot be excluded.|pneumothorax|affirmed|recent|patient
The study was negative for obstruction.|obstruction|negated|recent|patient
She was found to have acute cholecystitis.|acute cholecystitis|affirmed|recent|patient
He denied having any suicidal ideation.|suicidal ideation|negated|recent|patient
The chest discomfort resolved with nitroglycerin.|chest discomfort|affirmed|recent|patient
There is concern for osteomyelitis of the great toe.|osteomyelitis|affirmed|recent|patient
Questionable infiltrate at the left base.|infiltrate|affirmed|recent|patient
Abdomen was soft, nontender, with no guarding.|guarding|negated|recent|patient
The patient continued to have fevers despite antibiotics.|fevers|affirmed|recent|patient
She has a past surgical history of hysterectomy for fibroids.|fibroids|affirmed|historical|patient
He has a remote history of tuberculosis.|tuberculosis|affirmed|historical|patient
The patient had no prior history of atrial fibrillation.|atrial fibrillation|negated|historical|patient
The patient has been without seizures for two years.|seizures|negated|recent|patient
Cultures showed no growth and there was no sign of infection.|infection|negated|recent|patient
She was transferred for further management of subarachnoid hemorrhage.|subarachnoid hemorrhage|affirmed|recent|patient
He should return to the clinic if he has any drainage.|drainage|affirmed|hypothetical|patient
She was instructed to call for increased pain, swelling or fever.|swelling|affirmed|hypothetical|patient
The patient will be started on heparin to prevent clots.|clots|affirmed|hypothetical|patient
Her sister has lupus.|lupus|affirmed|recent|other
The donor had hepatitis C.|hepatitis C|affirmed|recent|other
Maternal uncle with hemophilia.|hemophilia|affirmed|recent|other
There is a strong family history of diabetes and stroke.|stroke|affirmed|historical|other
Extremities: no clubbing, cyanosis or edema.|cyanosis|negated|recent|patient
HEENT: no scleral icterus.|scleral icterus|negated|recent|patient
The patient is a smoker and has chronic bronchitis.|chronic bronchitis|affirmed|recent|patient
Extraocular movements are intact without nystagmus.|nystagmus|negated|recent|patient
No JVD or bruits were appreciated.|bruits|negated|recent|patient
There is mild tenderness but no rebound.|tenderness|affirmed|recent|patient
There is mild tenderness but no rebound.|rebound|negated|recent|patient
The CT scan did not show any hemorrhage.|hemorrhage|negated|recent|patient
MRI ruled out cord compression.|cord compression|negated|recent|patient
MRI was done to rule out cord compression.|cord compression|affirmed|recent|patient
Patient was ruled out for myocardial infarction.|myocardial infarction|negated|recent|patient
She did rule out for myocardial infarction by enzymes.|myocardial infarction|negated|recent|patient
No new lesions are seen.|lesions|negated|recent|patient
The patient was in no pain.|pain|negated|recent|patient
The patient has decreased appetite and weight loss.|weight loss|affirmed|recent|patient
He is not having any chest pressure at this time.|chest pressure|negated|recent|patient
There was no evidence of recurrent tumor.|recurrent tumor|negated|recent|patient
The bleeding has stopped.|bleeding|affirmed|recent|patient
Nitroglycerin as needed for chest pain.|chest pain|affirmed|hypothetical|patient
He had a prior admission for pancreatitis.|pancreatitis|affirmed|historical|patient
She was admitted in March with diverticulitis.|diverticulitis|affirmed|historical|patient
Significant for COPD, hypertension and renal failure.|renal failure|affirmed|recent|patient
She states that she fell but did not hit her head and denies headache.|headache|negated|recent|patient
Patient was alert, in no acute respiratory distress.|respiratory distress|negated|recent|patient
The pulses are 2+ bilaterally, with no peripheral edema.|peripheral edema|negated|recent|patient
Stool was guaiac negative with no melena.|melena|negated|recent|patient
Left lower extremity cellulitis, improving.|cellulitis|affirmed|recent|patient
He reports a cough productive of yellow sputum.|cough|affirmed|recent|patient
The patient's wife has had the flu.|flu|affirmed|recent|other
No known exposure to tuberculosis.|tuberculosis|negated|recent|patient
Past history: tonsillectomy, asthma as a teenager.|asthma|affirmed|historical|patient
Nothing to suggest meningitis.|meningitis|negated|recent|patient
There is nothing to indicate infection.|infection|negated|recent|patient
No history of trauma.|trauma|negated|historical|patient
Not associated with shortness of breath.|shortness of breath|negated|recent|patient
She appears well without signs of dehydration.|dehydration|negated|recent|patient
Sin evidencia tomográfica de sangrado.|sangrado|negated|recent|patient
Niega antecedentes de asma.|asma|negated|historical|patient
Tiene antecedente de convulsiones febriles en la infancia.|convulsiones febriles|affirmed|historical|patient
No se observan signos de infección.|infección|negated|recent|patient
Su esposa padece epilepsia.|epilepsia|affirmed|recent|other
Se indica acudir si hay datos de alarma como sangrado o fiebre.|fiebre|affirmed|hypothetical|patient
Return to the ED if you develop chest pain.|chest pain|affirmed|hypothetical|patient
Call us should a rash appear.|rash|affirmed|hypothetical|patient
Screened for depression, screen negative.|depression|negated|recent|patient
Afebril, sin exantema.|exantema|negated|recent|patient
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
