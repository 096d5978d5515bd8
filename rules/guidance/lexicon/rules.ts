/**
 * When findings become a flag: `id | concept | tier | screen | condition`. E emergency, U same day, W watch.
 * A star keeps the tier when the signs have passed. Needs local clinical sign-off.
 */
export const rules = `
chest-pain | chest | E | emergency | chestPain & !(chestBenign | heartburn | chestPain.mild | chestPain.chronic) 
chest-pain-more | chest | E | emergency | chestPain & (armJaw | dyspnea | cantBreathe | sweat | syncope | dizzy | palpitations | vomit | nausea | chestPain.severe | chestPain.sudden | pale | oxygenLow | hypotensive | pressureLow | Pregnant | Postpartum) & !(chestBenign & chestPain.mild)
heart-attack-signs | chest | E | emergency | cardiacDx | (armJaw.sudden | armJaw.severe | armJaw) & sweat & (dyspnea | nausea | vomit | dizzy) | (chestPain | armJaw | bellyPain) & sweat & (nausea | vomit | dyspnea) & (Elder | LungHeart | Diabetic | chestPain)
diagnosis-feared | chest | E | emergency | dxNow
heart-shock | heartDevice | E | emergency | shock
aorta | aorta | E | emergency | tearing.sudden | tearing.severe | tearing & (syncope | chestPain | hypotensive | bellyPain | sweat)
fainting-heart | faint | E | emergency | syncope & (palpitations | chestPain | dyspnea | LungHeart | syncope.exertional | headInjury | blackStool | bleedHeavy | Pregnant | Elder | backPain | bellyPain | confusion | worstHeadache | seizure | pulseHigh | pulseLow)  | syncopeMany | collapseNow
fainted | faint | U* | none | syncope
heart-racing-bad | heartbeat | E | emergency | palpitations & (syncope | dyspnea | cantBreathe | chestPain | dizzy.severe | sweat | hypotensive | pale) & !palpitations.chronic | pulseHigh & !Infant | pulseLow & (dizzy | syncope | confusion | dyspnea | chestPain)
heart-racing | heartbeat | U | none | palpitations | pulseFast & dizzy | pulseLow
no-pulse | breathing | E | emergency | noPulse | drowning | choke & (cantBreathe | cyanosis | dyspnea | drool | Kid | unconscious | cough) | choke.acute | cantSwallow & (swallowedObject | drool | choke | bleedHeavy)
cannot-breathe | breathing | E | emergency | cantBreathe & !cantBreathe.mild | cyanosis & (dyspnea | cough | Baby | Kid | seizure | lethargy | fever | chestPain) | cyanosis.acute | oxygenLow | stridor & !stridor.chronic | retraction & (dyspnea | cough | fever | wheeze | Baby | Kid) | cyanosis & (cryFeed | notFeeding)
hard-to-breathe | breathing | E | emergency | dyspnea & (dyspnea.severe | dyspnea.sudden | dyspnea.worse | dyspnea.acute | dyspnea.persistent | sweat | syncope | confusion | lethargy | chestPain | palpitations | legSwell | calfPain | hemoptysis | cyanosis | oxygenBorder | pulseHigh | tachy & tachypnea | inhalerFails | Pregnant | Postpartum | Baby | Kid | Postop | Immuno | throatSwell | hives | faceSwell | rest | fever | LungHeart | Elder | allergic | pale | pressureLow | hypotensive) & !dyspnea.mild & !(dyspnea.chronic & !dyspnea.worse)
short-of-breath | breathing | U | none | dyspnea & !(dyspnea.chronic & !dyspnea.worse) & !(dyspnea.exertional & dyspnea.mild)
asthma-bad | breathing | E | emergency | wheeze & (inhalerFails | cantBreathe | retraction | cyanosis | wheeze.severe & dyspnea | oxygenLow | lethargy) | inhalerFails & dyspnea
asthma | breathing | U | none | barkCough | wheeze & (dyspnea | wheeze.worse | inhalerFails) | asthmaCopd & dyspnea | inhalerFails
clot-lung | lungClot | E | emergency | clotDx | pleuritic & (legSwell | calfPain) | (dyspnea | cantBreathe | chestPain | hemoptysis) & (legSwell | calfPain | pleuritic & (tachy | pulseFast | longTrip | Postop | sweat) | longTrip & (chestPain | dyspnea.sudden) | Postop & !chestPain.mild) 
coughing-blood | coughBlood | E | emergency | hemoptysis & (dyspnea | chestPain | legSwell | dizzy | hemoptysis.severe | Thinner | fever & dyspnea | bleedHeavy)
coughing-blood-some | coughBlood | U | none | hemoptysis
stroke-signs | stroke | E* | emergency | faceDroop & !faceDroop.chronic | oneSideWeak & !(oneSideWeak.chronic | oneSideWeak.mild & !oneSideWeak.sudden) | speech & (speech.sudden | speech.acute | oneSideWeak | faceDroop | headache | confusion | balance | visionLoss | dizzy | numb) | brainBleed | paralysis.sudden | balance.sudden & (diplopia | vomit | headache | speech | dizzy) | diplopia & (balance | dizzy.sudden | dizzy & vomit) | diplopia.sudden & headache
speech-trouble | stroke | E* | emergency | speech & !speech.chronic & !speech.mild
paralysis | weakness | E | emergency | paralysis & !paralysis.chronic
worst-headache | headache | E | emergency | worstHeadache & !worstHeadache.chronic | headache & (headache.severe | headache.sudden | headache.worse) & (stiffNeck | confusion | seizure | fever & vomit | oneSideWeak | speech | visionLoss | diplopia | syncope | persistVomit | Thinner | pressureCrisis | Immuno | Headwater | balance | lethargy) | headache.sudden & headache.severe
stiff-neck | meningitis | E | emergency | (stiffNeck | photophobia & fever) & (fever | headache.severe | vomit & headache | confusion | petechiae | lethargy | highFever | chills) & !stiffNeck.chronic | headache & photophobia & fever
headache-bad | headache | U | none | headache & (headache.severe | headache.worse | diplopia | photophobia | persistVomit) & !headache.chronic
confused | confusion | E | emergency | confusion & (confusion.sudden | confusion.acute | confusion.worse | fever | headache | headInjury | Diabetic | sugarLow | sugarHigh | vomit | Elder | lethargy | dyspnea | uti | Postop | jaundice | Smoker | seizure | hypotensive | chills | pulseFast | weakBody | KinSay) & !confusion.chronic
confused-some | confusion | E | emergency | confusion & !(confusion.chronic | confusion.mild)
seizure | seizure | E | emergency | seizure & !(seizure.chronic & !seizure.acute) | tongueBite & (incontinence | syncope | confusion)
unconscious | unconscious | E | emergency | unconscious 
hard-to-wake | unconscious | E | emergency | lethargy & (Baby | Kid | Infant | Newborn | headInjury | sugarHigh | sugarLow | overdose | Elder | notFeeding | stiffNeck | dryDiapers | dyspnea | childIngest | confusion | hypotensive | fever & (rash | vomit | lethargy.severe) | petechiae | opioidSigns)
hard-to-wake-some | unconscious | E | emergency | drowsy & (Newborn | Infant | headInjury | overdose | opioidSigns | sugarHigh | sugarLow | stiffNeck | notFeeding & (Baby | Kid) | dryDiapers | fever & (Baby | Toddler) & (drowsy.severe | notFeeding | rash) | monoxide | childIngest | jaundice | confusion | ketones | vomit & Diabetic | hypotensive | oxygenLow | petechiae | shock)
drowsy | unconscious | U | none | lethargy.severe | lethargy.sudden | lethargy.worse | lethargy & (fever | vomit)
head-injury | headInjury | E | emergency | fallen & Thinner & (headache | balance | lethargy | confusion | vomit | brainSleepy | headInjury) | headInjury & (vomit | confusion | lethargy | unconscious | Thinner | seizure | worstHeadache | headache.severe | headache.worse | balance | diplopia | oneSideWeak | speech | syncope | clearFluid | Infant | Newborn | visionLoss | bigTrauma | nausea & headache | dizzy.worse | bleedHeavy) | (fallen | headInjury | bigTrauma) & (amnesia | Thinner & bigTrauma)
head-injury-some | headInjury | U | none | headInjury & (headache | dizzy | Elder | headInjury.severe | Toddler | nausea)
suicide | suicide | E* | crisis | suicideNow | passiveDeath & (deathMeans | hopeless | passiveDeath) | selfHarm & !selfHarm.chronic | wantOver & (deathMeans | hopeless) | deathTalk & (deathMeans | planTalk | goodbye | burden | secrecy | hopeless | triedBefore | heights | deathTalk.persistent) | goodbye & (planTalk | deathMeans | burden | hopeless | passiveDeath) | deathMeans & (planTalk | secrecy | triedBefore | hopeless | burden | goodbye) | heights & (deathTalk | planTalk | hopeless | passiveDeath | burden) | planTalk & (triedBefore | secrecy | hopeless) | triedBefore & (secrecy | hopeless) | meansRitual | heightsVisit | givingAway & wontNeed | wornOut & !irritant
self-harm-means | suicide | E | crisis | deathMeans & (hopeless | passiveDeath | suicideNow)
harm-others | harm | E | crisis | harmOthers | threatTalk & (armed | planTalk | hallucinate | paranoia | Postpartum | Baby | threatTalk) | paranoia & (armed | sleepless | threatTalk)
voices | psychosis | E | crisis | hallucinate & !hallucinate.chronic | paranoia & (hallucinate | confusion | paranoia.worse | notEating | sleepless)
abuse | abuse | E* | safety | abuse
overdose | overdose | E* | poison | overdose | wrongDose & (faintWeak | syncope | vomit | drowsy | lethargy | confusion | dyspnea | chestPain | sweat | tremor | seizure | opioidSigns) | wrongDose & adultMed & (Baby | Toddler | Infant)
poison | poison | E* | poison | poisoned | mushrooms & (vomit | bellyPain | diarrhea) | (opioidSigns & (lethargy | unconscious | overdose | wrongDose | cyanosis)) | childIngest & (Kid | Baby | Toddler | childIngest) | swallowedObject | pillsLoose & (Kid | Toddler | Baby)
carbon-monoxide | monoxide | E* | poison | monoxide & !alarmEnded
withdrawal | withdrawal | E | emergency | withdrawal & (seizure | confusion | hallucinate | tremor & sweat | tremor & vomit | pulseFast & tremor)
throat-closing | allergy | E | emergency | faceSwell & drugStart & !faceSwell.mild | throatSwell & !(throatSwell.chronic | soreThroat & !dyspnea & !allergic & !hives & !drool) | hives & (dyspnea | cantBreathe | throatSwell | vomit | dizzy | wheeze | syncope | hypotensive | faceSwell) | allergic & (dyspnea | cantBreathe | throatSwell | faceSwell | syncope | hives & vomit | wheeze | dizzy | hypotensive | allergic.severe) | epipen & (hives | throatSwell | dyspnea | allergic | used)
face-swelling | allergy | U | none | faceSwell & (hives | allergic | faceSwell.sudden | faceSwell.worse) | hives & (hives.worse | allergic | Kid | fever)
skin-reaction | skinReaction | E | emergency | skinReaction & (fever | eyePain | redEye | mouthSores | drugStart | faceSwell | skinReaction.severe)
bleeding | bleeding | E | emergency | bleedHeavy & !bleedHeavy.mild | amputate | deepCut & (bleedHeavy | deepCut) 
vomit-blood | bleeding | E | emergency | bloodVomit & !bloodVomit.mild
black-stool | bleeding | E | emergency | (blackStool | rectalBleed) & (faintWeak | pale | palpitations | dyspnea | Thinner | bleedHeavy | bellyPain.severe | rectalBleed.severe | tachy | pressureLow | hypotensive | Smoker | bloodVomit | pulseFast | chestPain | confusion | sweat) | blackStool & !ironPills & blackStool.acute
stool-blood | bleeding | U | none | (blackStool & !ironPills) | rectalBleed & !(rectalBleed.mild | rectalBleed.chronic) 
nosebleed | bleeding | U | none | noseBleed & (Thinner | noseBleed.persistent | dizzy)
belly-emergency | belly | E | emergency | bellyPain & (rigidBelly | syncope | hypotensive | pressureLow | bloodVomit | blackStool & dizzy | confusion | sweat & bellyPain.severe | bellyPain.severe & (persistVomit | fever | bileVomit | Postop | pulseFast | tachy | sweat | pale) | bellyPain.sudden & bellyPain.severe) | rigidBelly & (vomit | fever | bellyPain | rigidBelly.severe) | bileVomit & (Baby | Newborn | Infant | bellyPain | rigidBelly) | bellyPain.severe & LungHeart & Elder | (bileVomit | persistVomit) & bellySwell | bellyPain & sweat & (pale | nausea | vomit | dyspnea)
appendix | appendix | E | emergency | rlqPain & (fever | vomit | nausea | rlqPain.severe | rlqPain.worse | appetite | moveHurts | rlqPain.sudden | rigidBelly | chills) | rightSide & fever & (appetite | moveHurts | vomit | nausea) | rightSide & vomit & moveHurts | bellyPain & rightSideWord & (fever | vomit) & (moveHurts | appetite | bellyPain.severe | bellyPain.worse)
appendix-some | appendix | U | none | rlqPain & !rlqPain.chronic
gallbladder | belly | E | emergency | ruqPain & (fever | jaundice | chills | ruqPain.severe & (vomit | ruqPain.persistent))
gallbladder-some | belly | U | none | ruqPain & (vomit | nausea | ruqPain.severe | ruqPain.worse)
belly-severe | belly | U | none | bellyPain & (bellyPain.severe | bellyPain.worse | fever | persistVomit) & !bellyPain.chronic
vomiting | vomiting | U | none | persistVomit | (diarrhea | vomit) & (dryMouth | dizzy) | diarrhea & (weakBody | diarrhea.severe | rectalBleed | Elder) & !diarrhea.mild | vomit & (vomit.severe | dehydrated | fever & Kid) 
dehydration | dehydration | E | emergency | (dryDiapers | dehydrated) & (lethargy | Baby | confusion | notFeeding | persistVomit | Infant | Newborn | dizzy & Elder | faintWeak & persistVomit | pulseFast | hypotensive | retention) & (diarrhea | vomit | persistVomit | fever | notFeeding | lethargy | dryDiapers) | dryDiapers & (diarrhea | vomit | fever | notFeeding | lethargy)  | noTears & (diarrhea | vomit | fever | notFeeding | dehydrated)
jaundice | liver | E | emergency | jaundice & (confusion | fever | lethargy | bellyPain.severe | bleedHeavy | Newborn & (notFeeding | lethargy) | overdose | liverFail | vomit & dark) | liverFail
jaundice-some | liver | U | none | jaundice
kidney | kidney | E | emergency | flankPain & (fever | chills | highFever | flankPain.severe | hypotensive | flankPain.sudden | persistVomit) & (fever | chills | vomit | nausea | flankPain.severe | hematuria | Pregnant | Immuno)
kidney-some | kidney | U | none | flankPain & (vomit | hematuria | flankPain.worse) | hematuria & !hematuria.chronic | uti & (fever | Pregnant | flankPain | vomit | chills)
uti-fever | kidney | E | emergency | uti & (fever | chills) & (flankPain & (vomit | Pregnant) | confusion | hypotensive | Elder & lethargy)
hernia | hernia | E | emergency | hernia & (hernia.severe | vomit | hernia.sudden | rigidBelly | fever | hernia)
testicle | testicle | E | emergency | testicle & (testicle.sudden | testicle.severe | testicle.acute | vomit | nausea | testicle.worse | Kid | torsion) & !testicle.chronic & !testicle.mild
testicle-some | testicle | U | none | testicle & !testicle.chronic
priapism | testicle | E | emergency | priapism & !alarmEnded
retention | retention | E | emergency | retention & (bellyPain.severe | backPain | saddle | retention.severe | flankPain & fever | oneSideWeak | paralysis)
retention-some | retention | U | none | retention & !(Baby | Infant)
spine | spine | E | emergency | saddle | incontinence & (backPain | numbLegs | paralysis | oneSideWeak | saddle) | backPain & (paralysis | incontinence | retention | fever & (Immuno | needle | backPain.severe) | backPain.severe & syncope)
vision-loss | eye | E* | emergency | visionLoss & !visionLoss.chronic | eyeInjury & !(eyeInjury.mild) | eyePain & (eyePain.severe | vomit | nausea | halo | diplopia | contactVision | sudden) & !eyePain.mild | eyeSwell & (fever | eyeMove)
vision-double | eye | E | emergency | diplopia & (diplopia.sudden | headache & Elder | eyePain | oneSideWeak | jawPain & headache)
eye-sore | eye | U | none | eyePain & (redEye | eyePain.worse) | diplopia
pregnant-bleeding | pregnancy | E* | pregnancy | Pregnant & !Postpartum & (pregBleed & (pregBleed.severe | pelvicPain | bellyPain | dizzy | syncope | soakPads | late | bellyPain | pregBleed.persistent | third) | bleedHeavy | soakPads)
pregnant-bleeding-any | pregnancy | E | pregnancy | Pregnant & !Postpartum & pregBleed & !spotting
pregnant-spotting | pregnancy | U | none | Pregnant & !Postpartum & (spotting | pregBleed)
ectopic | pregnancy | E | pregnancy | (period | Pregnant) & (pelvicPain | bellyPain | shoulderPain) & (pregBleed | syncope | dizzy | pelvicPain.severe | bellyPain.severe | pelvicPain.sudden | bellyPain.sudden | shoulderPain) & !Postpartum | pelvicPain.sudden & pelvicPain.severe | pelvicPain & syncope
pregnant-signs | pregnancy | E | pregnancy | (Pregnant | Postpartum) & (headache & (headache.severe | diplopia | pressureRaised | visionLoss | ruqPain | swelling | worstHeadache | headache.persistent) | pressureHigh | diplopia | visionLoss | preeclampsia & !preeclampsia.chronic | seizure | ruqPain.severe | bellyPain.severe | syncope | cantBreathe | chestPain | fever & (chills | smell | woundBad | soakPads | bellyPain | waterBroke | highFever) | faceSwell & (headache | suddenSwell) | legSwell & calfPain)
fetal-movement | pregnancy | E | pregnancy | fetalLess & !movesLots
labor | pregnancy | E | pregnancy | laborSigns & Pregnant & !(laborSigns.mild) | waterBroke & (Pregnant | laborSigns | late)
postpartum-bleeding | pregnancy | E | pregnancy | soakPads & (Postpartum | Pregnant | dizzy | soakPads.severe | faintWeak | soakPads) & !soakPads.chronic | Postpartum & (bleedHeavy | pregBleed.severe | syncope)
harm-baby | suicide | E | crisis | (Postpartum | Pregnant) & (harmOthers | suicideNow | passiveDeath | hallucinate)
pregnant-high-pressure | pregnancy | U | none | (Pregnant | Postpartum) & (pressureRaised | headache | swelling | fever | persistVomit)
newborn-fever | baby | E | emergency | (Newborn & (fever | coldBody | lethargy | notFeeding | cyanosis | vomit & bileVomit | inconsolable | cough & dyspnea | jaundice & lethargy | diarrhea & dryDiapers | rash & fever | noTemp | chills))
infant-sick | baby | E | emergency | (Baby | Infant) & (lethargy | dryDiapers & (notFeeding | fever | vomit | diarrhea) | inconsolable & (fever | vomit | jelly | rectalBleed | inconsolable.persistent) | softSpot | noPulse | notFeeding & (fever | lethargy | dyspnea | vomit | dryDiapers) | persistVomit & (lethargy | dryDiapers | blood) | seizure | cyanosis | bileVomit)
child-intussusception | baby | E | emergency | jelly & (Baby | Kid | vomit | bellyPain | inconsolable)
child-fever | childFever | U | none | (Baby | Infant) & fever | Toddler & fever & !fever.mild | Kid & (highFever | fever.persistent & fever.severe | fever & rash | fever & lethargy) | veryHighFever
very-high-fever | fever | E | emergency | veryHighFever & (confusion | lethargy | seizure | stiffNeck | rash | hot | Kid) | (heat & (confusion | syncope | lethargy | vomit | veryHighFever | seizure | unconscious | Kid | hotDry)) | coldBody & (confusion | lethargy | cold | Elder | Baby) | cold & (confusion | lethargy | numbWhite)
purple-rash | sepsis | E | emergency | petechiae & (fever | lethargy | headache | vomit | petechiae.sudden | chills | Kid & fever | stiffNeck | bellyPain & Kid & jointPain | bleedHeavy | noseBleed | confusion | gums)
fever-immune | sepsis | E | emergency | (fever | chills | highFever) & Immuno
sepsis | sepsis | E | emergency | infectionDx | (fever | chills | woundBad | uti | coldBody | cough) & (confusion & !confusion.chronic | hypotensive | pressureLow | mottled | fever & tachy & tachypnea | chills.severe & lethargy | fever & pulseHigh) | Postop & fever & (confusion | chills & woundBad | bellyPain.severe | dyspnea | woundBad & (woundBad.worse | woundOpen | lethargy) | persistVomit) | severePainOut | woundBad & (fever & severePainOut | fever & (woundBad.severe | severePain) | blackSkin) | woundOpen & (fever | chills | severePain | woundBad.severe) & (woundBad | Postop) | (pressureLow | hypotensive) & (mottled | lethargy | confusion | syncope | dizzy | fever | pale | sweat | faintWeak | cold)
wound | wound | U | none | blisterRash | biteWound & (redness | swelling | fever | biteWound) | woundBad & (fever | Postop | woundBad.worse | Diabetic | chills | bite) | Postop & (fever | calfPain | legSwell | redness) 
fever-travel | fever | E | emergency | fever & travel & (rash & headache | headache.severe | confusion | chills & sweat | jaundice | vomit & chills | lethargy)
fever-rash | fever | U | none | fever & rash | highFever.persistent | fever & (fever.chronic | fever.worse)
lockjaw | tetanus | E | emergency | jawLock & (dyspnea | drool | fever | jawLock.severe | spasm | woundBad | deepCut | cantSwallow | jawLock.worse | throatPain) | drool & (fever | dyspnea | throatPain | stridor | Kid & stridor | jawLock | throatSwell)
sugar-crisis | sugarHigh | E | emergency | thirst & (vomit | drowsy | lethargy | dyspnea | confusion) & (Diabetic | weightLoss | Kid | sugarRaised | ketones) | drowsy & (sugarHigh | meterHigh | ketones) | (sugarHigh | ketones | meterHigh | sugarExtreme | thirst & Diabetic | thirst & weightLoss) & (vomit | lethargy | confusion | dyspnea | ketones & sugarRaised | bellyPain | ketones & vomit | dehydrated & faintWeak | unconscious | fever & sugarExtreme | tachypnea | nausea & ketones | faintWeak & sugarExtreme) | ketones & (vomit | dyspnea | bellyPain | sugarRaised | lethargy | Diabetic) | sugarExtreme & (dyspnea | missedInsulin) | missedInsulin & (vomit | drowsy | lethargy | dyspnea | confusion | ketones)
sugar-low | sugarLow | E | emergency | (sugarLow | lowSugar | sugarVeryLow) & (notRising | confusion | lethargy | seizure | unconscious | syncope | sugarVeryLow & (diplopia | sweat | tremor | faintWeak) | oneSideWeak | vomit & sugarLow) | (lowSugar | sugarLow) & (diplopia | tremor | sweat | faintWeak)
sugar-high-some | sugarHigh | U | none | sugarHigh | sugarExtreme | meterHigh | ketones & Diabetic | thirst & Diabetic
sugar-low-some | sugarLow | U | none | sugarLow | lowSugar & !lowSugar.chronic
missed-medicine | missedMedicine | U | none | missedMeds
wrong-dose | wrongDose | U | poison | wrongDose
device-alarm | device | E | emergency | trachOut
device-alarm-some | device | U | none | deviceAlarm
adrenal | adrenal | E | emergency | adrenal & (vomit | missedMeds | persistVomit) & (lethargy | hypotensive | faintWeak | confusion | pressureLow | syncope)
crisis-sickle | pain | E | emergency | SickleCell & (chestPain | dyspnea | fever | severePain | priapism | oneSideWeak) 
other-crisis | lab | E | emergency | thyroidStorm & (fever | confusion | palpitations.severe) | serotonin & (fever | confusion | tremor) | hus | hypotensive & (lethargy | confusion | sweat | pale | syncope | vomit | tachy | pulseFast | rash | fever)
hus | kidney | E | emergency | diarrhea & rectalBleed & (retention | dryDiapers | lethargy | pale | petechiae | Kid & (fever | vomit) | oliguria) | rectalBleed & Kid & (pale | retention | lethargy)
limb-cold | limb | E | emergency | coldLimb & (coldLimb.sudden | coldLimb.severe | coldLimb.acute | severePain | numbLimb | numb | Pain) & !coldLimb.chronic | compartment & (compartment.severe | numbLimb | compartment.worse | compartment) | blackLimb & !blackLimb.chronic
broken-bone | limb | E | emergency | fracture & (fracture.severe | boneOut | coldLimb | deepCut | Elder & cantBear | bleedHeavy | numbLimb) | Elder & (hipPain | fallen) & cantBear | boneOut | hipPain & fallen & cantBear
broken-bone-some | limb | U | none | sprain & cantBear | fracture | fallen & (cantBear | painBody.severe | legSwell) | cantBear & (hotJoint | fallen | bigTrauma)
joint-hot | joint | E | emergency | hotJoint & (fever | chills | cantBear & hotJoint.severe | Immuno)
joint-hot-some | joint | U | none | hotJoint & (hotJoint.worse | hotJoint.severe | cantBear)
burn | burn | E | emergency | burnBad & !burnBad.mild
trauma | trauma | E | emergency | bigTrauma & (chestPain | bellyPain | headInjury | neckPain | dyspnea | oneSideWeak | unconscious | confusion | bleedHeavy | fracture | backPain.severe | numbLimb | syncope | Pregnant | bigTrauma.severe | hypotensive) | spineTrauma & (oneSideWeak | numbLimb | paralysis | severePain | spineTrauma) | bigTrauma & (vomit | drowsy | lethargy) | hitByCar & !hitByCar.chronic
leg-clot | legClot | U | none | legSwell & !(legSwell.chronic | legSwell.mild | legSwell.exertional | sprain | bothLegs & !legSwell.sudden) | calfPain
leg-swelling | heartFailure | U | none | LungHeart & (legSwell | weightGain) & (dyspnea | legSwell.worse | weightGain)
pressure-crisis | pressure | E | emergency | pressureCrisis & (headache | chestPain | dyspnea | confusion | diplopia | visionLoss | oneSideWeak | vomit | noseBleed | speech | seizure | dizzy | Pregnant | nausea)
pressure-high | pressure | U | none | pressureCrisis | pressureVery | pressureLow & dizzy
dying | dying | E | emergency | dying & !suicideNow
dizzy-bad | dizzy | U | none | dizzy & (dizzy.sudden | dizzy.severe | vomit & dizzy.persistent | balance)
distress | distress | W | none | hopeless | passiveDeath | wornOut | exhausted | selfHarm
needs | needs | W | none | lossOfBasics
waiting | waiting | W | none | waitingLong
worsening | worsening | W | none | worseGeneral
`;
