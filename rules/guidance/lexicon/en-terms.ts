/** English words for each class: body, feeling, function, quality. */
export const englishTerms = `
Chest: chest chess breastbone sternum substernal retrosternal precordial precordium thoracic chest's cp ribcage
Heart: heart heartbeat cardiac
Arm: arm arms
LeftArm: left_arm l_arm
RadSite: jaw left_arm right_arm both_arms left_shoulder shoulder_blades shoulder_blade down_my_arm down_his_arm down_her_arm arm l_arm
Neck: neck nape cervical
Back: back spine flank
LowBack: low_back lower_back lumbar back spine backbone
Flank: flank side_of_my_back costovertebral cva kidney kidneys
Belly: belly stomach abdomen abdominal tummy gut guts stomache abd midsection epigastric epigastrium stomack
LowerRight: right_side_of_my_lower right_side_of_his_lower right_side_of_her_lower lower_right_side right_lower_side right_side_low low_down_on_the_right right_side_down_low right_side_of_my_stomach right_side_of_his_stomach right_side_of_her_stomach right_side_of_my_abdomen right_lower_belly bottom_right_side lower_right right_lower rlq mcburney mcburneys right_iliac bottom_right low_right right_side_of_my_belly
UpperRight: right_upper upper_right ruq under_my_ribs below_my_ribs under_my_right_rib
Pelvis: pelvic pelvis lower_abdomen lower_belly lower_abdominal adnexal lower_stomach one_side_of_my_belly
Head: head skull scalp forehead
Face: face facial mouth smile cheek
Side: one_side left_side right_side half_of hemi* half_his half_her half_my unilateral one_half left-sided right-sided leftsided rightsided
Limb: arm arms leg legs hand hands limb limbs foot feet extremity extremities
OneLimb: left_arm right_arm left_leg right_leg left_hand right_hand one_arm one_leg his_arm her_arm my_arm one_hand left_foot right_foot left_upper right_upper left_lower right_lower
Eye: eye eyes eyeball ocular cornea* visual vision sight eyesight
Vision: vision sight eyesight visual
Throat: throat airway pharynx larynx uvula
Tongue: tongue tounge
Lips: lip lips
FaceParts: lip lips tongue face eyes mouth eyelids
Leg: leg legs calf calves thigh ankle
Calf: calf calves
Foot: foot feet toe toes
Hand: hand hands finger fingers
Testicle: testicular testicle testicles testicular testis scrotum scrotal balls nut nuts ball nutsack
Groin: groin crotch genitals genital privates private_parts perineum perineal saddle inner_thighs between_my_legs
Wound: wound incision stitches sutures cut cuts surgical_site surgery_site incison scar staples bite drain_site laceration stump ulcer
Joint: knee hip joint elbow ankle wrist shoulder
Skin: skin
Gums: gums nose
Pain: pain pains painful hurt hurts hurting hurtin ache aches aching achy sore soreness tender tenderness cramp cramps cramping discomfort agony stabbing killing throbbing
PainWord: pain pains hurt hurts hurting agony
Pressure: pressure tight tightness tightening squeezing squeeze squeezed crushing crush heavy heaviness elephant vise gripping clenching weight brick band fullness clutching knifelike constricting
Burning: burning burn burns burned scald scalded
Headache: headache headaches migraine migraines cephalgia cephalalgia head_hurts head_is_killing head_pain head_is_pounding head_ache my_head_is
Weak: weak weakness paralyzed paralysis paralysed limp dead hemiparesis paresis hemiplegia drift droop drooping droopy drooped weaker gave_out dangling floppy plegia
Numb: numb numbness tingling tingly pins_and_needles numb* paresthesia paresthesias no_feeling lost_feeling cant_feel sensory_loss decreased_sensation
Droop: droop droops drooping droopy drooped drooping sagging sagged sags saggy crooked lopsided uneven slumped asymmetric* fell slack twisted drop dropped dropping facial_palsy fallen pulled_down pulled_to_one_side
Swell: huge swell swells swelling swollen swelled swoll puffy puffed ballooning edema angioedema edematous puffing enlarged bigger bloated
Cant: cant cannot can_not couldnt could_not unable not_able wont will_not isnt_able arent_able inability incapable cnt lost_the_ability not_being_able never_able
Barely: barely hardly can_barely can_hardly scarcely
Trouble: trouble difficulty difficulties hard_to hard_time struggling struggles struggle struggled labored problems_with issues problem problems_breathing harder laboring
Breathe: breathe breathing breath breaths breathin breathes air respirations respiration respiratory inhale brethe breth
ShortBreath: short_of_breath shortness_of_breath sob dyspnea dyspneic dyspnoea breathless breathlessness winded short_breath out_of_breath short_winded air_hunger tachypnea tachypneic tachypnoea orthopnea shortness_breath short_of_breathe shortness_in_breath breathing_fast breathing_really_fast breathing_hard breathing_heavy breathing_very_fast fast_breathing rapid_breathing shallow_breathing
Speak: speak speaking talk talking words speech sentences sentence say word
SpeechBad: slurred slurring slurs slurry garbled gibberish aphasia aphasic dysarthria dysarthric word_salad mixing_up_words talking_funny talking_weird speech_is_off incomprehensible
SpeechOdd: mumbling jumbled wont_come_out not_making_sense mixed tongue_tied thick funny weird strange off wrong slow slowly
Swallow: swallow swallowing drooling drool saliva dysphagia
Walk: walk walking stand standing balance gait upright bear_weight put_weight ambulate
Move: move moving moved lift raise movement movements moves budge
Urinate: pee peeing urinate urinating urine pass_urine void voiding empty_my_bladder empty_his_bladder bladder peed peeing urination wee make_water urinated
Wake: wake waking wake_up wakes arouse rouse woken awaken arousable waken stay_awake
Stop: clot stop stopping stopped stops control slow slowing stopping quit
Keep: keep_down keep_anything_down keep_food_down hold_down keep_water_down keep_fluids_down keep_liquids_down hold_anything_down keep_it_down keeping_down keep_down_fluids keep_his keep_her keep_any keep_even keeping_anything_down tolerate
Vomit: vomit vomits vomiting vomited vomitting throwing_up threw_up throw_up throws_up puking puked puke barfing emesis thrown_up upchuck* puk* heaving retching hurling throwin_up throwed_up
Nausea: nausea nauseous nauseated queasy sick_to_my_stomach nauseas nausea/vomiting n/v
Blood: blood bloody clots clot
Bleed: bleed bleeds bleeding bled hemorrhage hemorrhaging haemorrhage bleedin gushing hemorrhag* spurting
BloodVomit: hematemesis haematemesis coffee_ground coffee_grounds vomiting_blood throwing_up_blood threw_up_blood coffee-ground
BlackStool: melena melaena tarry black_stool black_stools black_poop black_tar black_as_tar jet_black
Black: black tarry tar maroon dark_sticky sticky_black
Red: bright_red red maroon fresh
Stool: diarrhea stool stools poop pooping bowel bm bms feces rectal rectum toilet bowels poo butt diaper hematochezia bottom
Cough: cough coughing coughed coughs spit spitting spat coughin coughed_up hacking
Hemoptysis: hemoptysis haemoptysis
Sputum: phlegm mucus sputum
Blue: blue bluish cyanotic cyanosis purple purplish gray grey ashen dusky
Pale: pale pallor white_as_a_sheet ghostly clammy pasty cool_and_clammy ashen
Sweat: sweat sweats sweating sweaty diaphoresis diaphoretic clammy cold_sweat cold_sweats drenched perspiring sweatin
Faint: faint fainted fainting syncope syncopal passed_out passing_out pass_out blacked_out blacking_out black_out collapsed collapse collapses collapsing fell_out lost_consciousness loss_of_consciousness loc passes_out keeled_over
Dizzy: dizzy dizziness lightheaded light_headed lightheadedness woozy faint going_to_faint about_to_pass_out almost_passed_out vertigo nearly_fainted almost_fainted presyncope near_syncope dizzyness about_to_faint feel_faint spinning unsteady nearly_passed_out swimmy
Unconscious: unconscious unresponsive not_responding unresponding comatose in_a_coma obtunded not_waking not_responsive wont_respond doesnt_respond knocked_out out_cold lifeless isnt_responding stuporous non_responsive nonresponsive wont_come_to
Confused: doesnt_know_me didnt_know_me doesnt_know_what_year asks_the_same asking_the_same confused confusion disoriented delirious delirium altered_mental mental_status disorientation encephalopathy encephalopathic not_making_sense doesnt_know_where doesnt_know_who doesnt_recognize didnt_recognize out_of_it talking_nonsense not_acting_right altered incoherent acting_strange acting_weird acting_funny acting_confused combative not_himself not_herself doesnt_make_sense making_no_sense isnt_making_sense loopy ams foggy_and_confused hallucinating doesnt_know_what_day
Lethargic: lethargic lethargy listless floppy limp hard_to_wake difficult_to_wake wont_wake wont_wake_up cant_wake cant_wake_up obtunded hypotonic hypotonia not_waking_up hard_to_rouse difficult_to_rouse hard_to_arouse difficult_to_arouse rag_doll ragdoll unarousable limp_and hardly_wake barely_wakes
Drowsy: barely_awake so_sleepy very_sleepy unusually_sleepy drowsy drowsiness somnolent somnolence sleepier super_sleepy groggy sluggish really_sleepy too_sleepy overly_sleepy extremely_sleepy sleepy sleeping_a_lot zonked dopey
Seizure: seizure seizures seizing convulsion convulsions convulsing convulsed epileptic_fit fit fits tonic_clonic postictal status_epilepticus shaking_all_over jerking jerked whole_body_shaking shook_all_over sezure siezure eyes_rolled_back eyes_rolled
StiffNeck: stiff_neck neck_stiffness neck_is_stiff neck_stiff meningismus nuchal_rigidity nuchal stiffness_in_my_neck stiffness_of_the_neck neck_rigidity meningeal kernig brudzinski cant_bend_neck cant_touch_chin neck_stiffness touch_chin neck_hurts_to_bend neck_so_stiff neck_is_really_stiff neck_is_so_stiff neck_feels_stiff neck_rigid neck_is_very_stiff neck_is_super_stiff
Photophobia: photophobia light_hurts lights_hurt light_sensitivity sensitive_to_light bright_light light_bothers light_sensitive bothered_by_light cant_stand_light hates_light sensitivity_to_light
TemperatureWord: rectal axillary forehead fever feverish temp temperature febrile fevers pyrexia tmax temps t thermometer hypothermic feverrish
FeverWord: fever feverish febrile fevers pyrexia high_temp high_temperature spiking_a_temp running_a_temp burning_up burning_hot feaver spiked_a_temp hot_to_the_touch hot_to_touch high_fever temp_is_high temperature_is_high fevered
NoTemp: low_temp low_temperature hypothermia hypothermic cold_to_the_touch ice_cold
Chills: chills rigors shaking_chills shivering shaking_with_chills shivers teeth_chattering uncontrollable_shaking shaking_uncontrollably rigor
Rash: rash rashes hives spots welts urticaria bumps
Hives: whole_body_itches body_itches itching_everywhere itch_all_over hives welts urticaria urticarial hive wheals itchy_all_over rash_all_over itching_all_over itchy_bumps hives_all_over
Petechiae: petechiae petechial purpura purpuric purple_spots purple_rash bruise_like doesnt_fade dont_fade doesnt_blanch non_blanching nonblanching non-blanching dont_go_away_when_i_press purple_dots tiny_red_dots red_dots purplish_spots pinpoint_spots unexplained_bruises unexplained_bruising rash_that_doesnt_fade wont_fade purplish_rash blotchy_purple
Blister: blister blisters blistering peeling bullae skin_is_peeling skin_peeling sloughing skin_coming_off
Wheeze: wheeze wheezing wheezy wheezes whistling asthma asthma_attack bronchospasm
Stridor: stridor stridorous high_pitched_sound squeaky_breathing crowing harsh_noise_breathing
Retraction: retractions retracting sucking_in ribs_showing ribs_sucking belly_breathing nasal_flaring nostrils_flaring grunting_with caving_in accessory_muscles chest_caving accessory_muscle skin_pulling_in tripod tripoding pulling_in_ribs chest_pulling_in see_his_ribs see_her_ribs intercostal
Choke: choking choke choked chokes airway_blocked
Puffer: inhaler rescue_inhaler albuterol nebulizer puffer nebs neb ventolin
NotHelping: didnt_work didnt_do_anything not_doing_anything isnt_doing_anything hasnt_worked did_nothing does_nothing wont_work not_helping isnt_helping doesnt_help didnt_help not_working isnt_working no_relief without_relief not_getting_better wont_help not_touching barely_helping without_improvement no_improvement hasnt_helped doesnt_work not_relieved not_responding_to stopped_working unrelieved no_help refractory
Severe: severe severely unbearable excruciating horrible terrible awful worst intense extreme extremely agonizing agony really_bad so_bad very_bad super_bad crazy_bad insane unreal doubled_over doubling_over hunched_over cant_stand_it cant_take_it killing screaming crying_in_pain writhing crushing 10/10 unable_to_walk cant_walk cant_sleep bad_bad worst_pain killer knifelike intolerable massive profuse torrential tearing ripping cant_stand_up crying_from in_tears curled_up marked profound significant so_much real_bad cant_even dying_of_pain bent_over lots_of_pain extremley a_lot_of_pain hell ungodly pouring
Mild: mild mildly slight slightly minor a_little a_bit little_bit dull tolerable manageable occasional occasionally once_in_a_while not_too_bad not_bad not_severe annoying low-grade low_grade twinge minimal barely_noticeable small tiny nothing_serious intermittent_mild
Sudden: sudden suddenly all_of_a_sudden out_of_nowhere abrupt abruptly acute acutely thunderclap instantly out_of_the_blue just_started came_on_fast came_on_quick instantaneous sudden-onset like_a_switch came_out_of_no_where rapid_onset rapidly explosive hit_me woke_me woke_him woke_her awoke awakened
Worse: worse worsening worsened getting_worse progressively increasing spreading increased progressing progressed progressive deteriorating building spreads harder_and_harder keeps_getting
Chronic: chronic chronically for_months for_years years months long_standing longstanding usual same_as_always on_and_off_for always every_year lifelong for_a_while baseline stable unchanged long-standing long_term ongoing_for_years always_had my_normal
Acute: minutes hours hour minute today tonight this_morning right_now now last_night this_afternoon this_evening since_yesterday yesterday overnight currently since_this_morning since_last_night just_now an_hour_ago hrs mins hr min immediately
Persistent: wont_stop wont_go_away not_going_away constant constantly nonstop non_stop continuous cant_stop keeps every_hour every_time continues persistent unrelenting relentless all_day all_night doesnt_stop isnt_stopping ongoing hasnt_stopped still repeated repeatedly multiple_times many_times intractable uncontrollable uncontrollably wouldnt_stop over_and_over several_times constantly never_stops doesnt_go_away isnt_going_away not_stopping hasnt_let_up back_to_back everything
Exertional: stairs climbing_stairs exertion exercise exercising walking_up uphill when_i_exercise working_out workout gym jogging running hiking on_exertion when_i_run
Rest: at_rest resting sitting lying_down lying_flat laying_down lie_flat sitting_still even_when_sitting lay_flat lay_down lie_down without_moving doing_nothing
Wall: wall pressed_on fingertip when_i_press press_on pressing_on reproducible chest_wall pulled_a_muscle pulled_muscle muscle_strain costochondritis to_the_touch when_i_touch touch_it lifting_weights lifting_boxes pec rib ribs muscular strained moving_furniture palpation when_pressed poke when_i_push sore_muscles after_the_gym musculoskeletal if_i_press bench_press lifting pressing_hurts sore_from pressing
Heartburn: heartburn acid_reflux reflux gerd indigestion after_eating_spicy after_spicy spicy_food tums antacid antacids acid burping after_large_meals
Baby: baby infant newborn neonate babies babys new_born preemie
Child: child children kid kids son daughter toddler boy girl baby infant newborn grandson granddaughter grandchild grandkid neonate nephew niece student child's year_old_boy year_old_girl little_one lil_one preschooler schoolboy teen teenager
NewbornWord: newborn neonate new_born brand_new_baby
Feed: eat eating feed feeding nurse nursing bottle breastfeed latch eats feeds drink drinking drinks formula suck sucking milk
Drink: drink drinking fluids liquids water
Not: not no isnt wont doesnt dont never hasnt havent didnt hasn't aint arent refuses refusing refused stopped wouldnt without less cant barely hardly nothing
Diaper: diaper diapers wet_diaper wet_diapers peed pee urinated nappy urine urine_output urinating
SoftSpot: soft_spot fontanelle fontanel soft_spots
Sunken: sunken sunk bulging depressed
Tears: tears
Inconsolable: inconsolable inconsolably wont_stop_crying cant_console nothing_calms cant_be_consoled high_pitched_cry high_pitched_crying weak_cry screaming_nonstop cries_nonstop unconsolable shrill_cry crying_nonstop cant_calm
Pregnant: pregnant pregnancy weeks_along gestation gravid expecting trimester preggo preg prenatal g1p0 g2p1 weeks_gestation primigravida multigravida primiparous iup gestational_age g1 g2 g3 g4 first_trimester third_trimester second_trimester due_date prego antenatal
PostpartumWord: postpartum post_partum gave_birth had_my_baby had_the_baby had_a_baby after_delivery since_delivery delivered_my c_section csection cesarean c-section after_giving_birth after_birth just_delivered had_my_son had_my_daughter puerperal postnatal giving_birth delivered_a delivered_her
Fetal: baby fetal fetus kicks kicking
Contraction: contraction contractions cramping labor labour
WaterBroke: water_broke waters_broke gush_of_fluid leaking_fluid rupture_of_membranes bag_of_waters gush_of_water gush_of_clear fluid_leaking amniotic membranes_ruptured leaking_clear
Period: period missed_period late_period missed_my_period late_on_my_period my_period_is_late lmp positive_pregnancy_test positive_test amenorrhea positive_hcg last_menstrual weeks_late menses positive_urine_pregnancy
Pad: pad pads tampon tampons
Soak: soak soaking soaked soaks drenching fill filling filled through changing
Vaginal: vaginal vagina vaginally down_there
ChemoWord: chemos oncology oncologist onc port_a_cath mediport neulasta stem_cell marrow anti_rejection antirejection myeloma leukaemia cancer_drip tumor_treatment immunotherapy methotrexate enbrel infliximab azathioprine no_immune_system splenectomy radiation_and chemo chemotherapy neutropenic neutropenia transplant immunosuppressed immunosuppressant immunosuppressive immunocompromised leukemia lymphoma no_spleen asplenic splenectomy biologic humira remicade tacrolimus prednisone_daily hiv aids radiation infusion cancer_treatment low_white_count low_white_blood sickle_cell sickle anc immune_system_is_weak mycophenolate rituximab weak_immune immune_suppressed cyclophosphamide myeloma bone_marrow leukemic luekemia lukemia leukimia aml cll cml mds rituxan ibrutinib imatinib capecitabine xeloda cellcept everolimus sirolimus stem_cell_transplant aplastic_anemia neutrophils without_a_spleen t_cell_count cd4 hsct wbc low_counts
SurgeryWord: surgery operation operated post_op postop postoperative s/p status_post knee_replacement hip_replacement hysterectomy appendectomy bypass c_section surgical surgeon arthroscopy hernia_repair cholecystectomy laparoscopic after_my_procedure gallbladder_removed colonoscopy biopsy resection replacement tonsillectomy fusion tummy_tuck lap_band gastric_sleeve gastric_bypass wisdom_teeth post-operative sleeve had_tonsils
Thinner: warfarin coumadin eliquis apixaban xarelto rivaroxaban blood_thinner blood_thinners anticoagulant anticoagulants anticoagulation anticoagulated plavix clopidogrel pradaxa dabigatran lovenox enoxaparin heparin bloodthinner inr blood_thinning blood_thinnner brilinta
Diabetes: diabetes diabetic insulin t1dm t2dm dm1 type_1 type_one type1 iddm insulin_pump metformin
SugarWord: sensor pump bgs glucometers sugar sugars glucose bg blood_sugar dexcom libre cgm glucometer fingerstick finger_stick bs fsbg meter fbs accucheck bloodsugar
NotSugar: a1c hemoglobin tablets grams teaspoons units pressure
NotOxygen: sleep ahi lowest apnea cpap sueno nadir study
OxygenWord: fingertip finger_thing finger_gadget finger_monitor finger_reader finger_reading o2 oxygen sat sats spo2 saturation oximeter pulse_ox ox saturating pulse_oximetry sao2 oximetry satting
PressureWord: blood_pressure bp pressure reading systolic hypertension b/p
PulseWord: heart pulse heart_rate hr bpm heartrate beats heart_beat heartbeat tachycardia tachycardic bradycardia bradycardic rate
RateWord: respiratory_rate rr respirations breaths breathing_rate
UnitFahrenheit: f fahrenheit degrees farenheit deg degree
UnitCelsius: c celsius centigrade
Mmol: mmol mmol/l millimoles
MgDl: mg mg/dl mgdl
TimeUnit: minutes hours days weeks months years hour day week month year min mins hrs percent times year-old pills tablets units lbs pounds kg
YearUnit: year years yr yrs
MonthUnit: month months mos mth mths
WeekUnit: week weeks wk wks weeker
DayUnit: day days
Old: old of_age
OutOf: out_of outta
Goal: below under goal target limit less range normal
HeadInjury: head_injury concussion hit_my_head hit_his_head hit_her_head bumped_my_head bumped_his_head bumped_her_head banged_his_head banged_her_head banged_my_head struck_his_head struck_her_head struck_my_head head_trauma blow_to_the_head smacked_her_head smacked_his_head smacked_my_head cracked_his_head cracked_her_head landed_on_his_head landed_on_her_head hit_in_the_head fell_on_his_head hitting_his_head hitting_her_head hitting_my_head skull_fracture bonked head_strike hit_head fell_on_her_head tbi slammed_his_head slammed_her_head slammed_my_head hits_his_head hits_her_head hit_the_back_of whacked_his_head whacked_her_head
Fall: fell fall falls fallen falling dropped tripped slipped tumbled
Allergy: allergic allergy allergies anaphylaxis anaphylactic anaphalaxis epipen epi_pen anafilaxis alergic_reaction
Sting: bee wasp stung hornet sting peanut peanuts shellfish shrimp nuts penicillin amoxicillin antibiotic lobster cashew bitten walnut fire_ants crab egg
Many: too_many too_much whole_bottle entire_bottle all_my all_of_my all_the handful bunch_of lot_of whole_pack full_bottle fistful multiple a_bottle_of half_a_bottle half_the_bottle bottle_of entire_pack all_her all_his overdosed large_quantity tons_of bunch
Pill: pill pills tablet tablets meds medication medications medicine tylenol acetaminophen ibuprofen advil aspirin xanax benadryl sleeping_pills oxycodone percocet opioid opioids fentanyl ambien antidepressant antidepressants capsule capsules vicodin hydrocodone klonopin ativan seroquel metoprolol digoxin lithium prozac zoloft sertraline gabapentin amitriptyline heroin morphine methadone adderall vitamins vitamin iron_pills painkillers painkiller dose doses edibles edible gummies gummy suboxone clonidine glipizide insulin trazodone nyquil
Took: drink took taken take taking swallowed swallow ingested ate drank eaten swallowing drinking downed popped swallows got_into drink given gave
Poison: nicotine vape vape_juice lamp_oil torch_oil tiki_oil lighter_fluid bleach drain_cleaner antifreeze rat_poison poison poisoned detergent pods tide_pod laundry_pod laundry_detergent pesticide lighter_fluid gasoline cleaner windex lamp_oil poisonous ammonia rubbing_alcohol hand_sanitizer mothball mothballs nail_polish_remover lysol paint_thinner kerosene weed_killer essential_oil oleander toilet_cleaner insecticide methanol ethylene_glycol organophosphate cyanide lye chemical chemicals cleaning_product cleaning_fluid oven_cleaner bug_spray hydrogen_peroxide turpentine dishwasher_pod pod mushrooms wild_mushroom
SmallObject: fish_bone chicken_bone pin needle denture dentures toothpick earring button_battery battery batteries magnet magnets coin quarter penny toy lego marble bead
Monoxide: carbon_monoxide co_alarm co_detector co_detectors monoxide generator_inside gas_leak smell_gas co_poisoning smoke_inhalation inhaled_smoke house_fire
ChestBeat: palpitations palpitation racing pounding fluttering irregular skipping flip_flopping beating_fast beating_so_fast beating_out_of beating_hard jumping beating_really_fast thumping heart_racing svt afib a_fib beating_fast beating_weird
Curtain: curtain shade veil shadow black_curtain dark_curtain flashes flashing_lights floaters flashes_of_light
Gone: lost loss gone went_black went_dark went_blank blind blacked cant disappeared went_away_in_one dark blindness went
Double: double_vision seeing_double blurry blurred blurry_vision see_spots seeing_spots diplopia seeing_stars flashing sparkles blurring
Metal: metal glass chemical bleach acid nail splinter_in fishhook splash splashed sprayed scratched poked foreign_body knife stick punctured hit lime
Retention: retention
CallEmergency: going_to_die gonna_die i_am_dying im_dying dying_right
TestWord: test xray x-ray scan
Person: someone somebody anyone anybody everyone people them him her you
`;
