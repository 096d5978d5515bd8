/** Findings that only matter beside others, and the tones staff should see. */
export const generalFindings = `
nausea: Nausea
rest: Rest
numb: Numb
numbLegs: Numb > Leg|legs|piernas|both; Weak > legs|piernas|both|Leg; Leg|legs|piernas > Numb|Weak
numbLimb: Numb ~ Limb; Limb > Numb; tingl* ; Cant feel
numbWhite: Numb|white|hard|blister* > fingers|toes|dedos|Hand|Foot
weakBody: Weak; weak
tremor: tremor*; shaky; shaking; tembl*; trembling; shakes; tremulous; jittery
clearFluid: clear_fluid|blood|liquido|sangre|fluid > nose|ear|ears|oido|oidos|nariz; raccoon; battle_sign
hopeless: hopeless*; worthless; desesperanz*; sin_esperanza; no_hope; cant_cope; sin_salida; no_way_out; useless; empty_inside; vacio_por_dentro; depress* > very|really|Severe|deep|muy; trapped; cant_take_this; no_puedo_mas; ya_no_aguanto; overwhelmed; despair; falling_apart; at_the_end_of_my_rope; i_give_up; nothing_matters; nada_me_importa; nada_tiene_sentido; hate_my_life; odio_mi_vida; end_of_my_rope; me_rindo
exhausted: burned_out; burnt_out; exhausted > caring|taking|care|cuidar; caregiver > exhausted|overwhelmed|tired|stress*; agotad* > cuidar|cuidando; cant_do_this_alone; at_my_limit; breaking_point; my_wits_end; no_doy_mas|ya_no_doy|estoy_agotada|estoy_agotado|estoy_rendida; cuidador* > agotad*|cansad*; wits_end
lossOfBasics: evict*|homeless|desaloj*|sin_casa|lost_my_house|sleeping_in_my_car|living_in_my_car|no_food|not_enough_food|sin_comida|food_stamps|hungry|lost_my_job|perdi_mi_trabajo|perdi_el_trabajo|cant_afford_food|shelter|no_alcanza_para_comer|no_heat|power_shut|cortaron_la_luz|no_tengo_donde_vivir|nothing_to_eat|nowhere_to_live|lose_my_apartment|food_bank|run_out_of_food; no_tengo > comer|comida|dinero; cant_afford > rent|food|groceries; behind_on > rent
waitingLong: waiting > days|week|weeks|dias|semana|semanas|response|respuesta|answer; no_one|nobody|nadie > called|answered|responded|replied|contesta|contestado|respond*|llamado|returned|gotten|got; still > waiting|havent_heard|no_response; havent_heard|have_not_heard|sin_respuesta|no_me_han_contestado|no_me_contestan|no_he_recibido_respuesta|third_message|second_message|tercer_mensaje|segundo_mensaje|llevo_dias_esperando|left_messages|left_several|third_time|follow_up_on_my_message|nobody_has|no_han_respondido; esperando > respuesta|dias|semanas
worseGeneral: getting_worse|worsening|worse > than|every|again|each|since; not_getting_better|no_mejora|no_mejoro|sigo_peor|cada_vez_peor|still_not_better|not_improving|voy_peor
weightGain: gained|gain|subi|aumente|weight_up|up > # > pounds|lbs|libras|kilos; weight_gain
weightLoss: weight_loss; lost|losing|perdido|bajado > weight|peso|pounds|libras; perdida_de_peso
appetite: no_appetite|loss_of_appetite|not_hungry|dont_want_to_eat|sin_apetito|no_quiere_comer|no_tengo_hambre|no_hambre|anorexia|cant_eat|lost_my_appetite|poor_appetite|decreased_appetite|falta_de_apetito|lost_his_appetite|not_eating|wont_eat|doesnt_want_to_eat
moveHurts: hurts_to_walk|hurts_to_move|hurts_when_i_walk|bumps_in_the_road|worse_with_movement|hurts_when_i_move|hurts_to_jump|duele_al_caminar|worse_when_i_walk|cant_stand_up_straight|worse_with_walking|when_i_let_go|duele_mas_al_caminar|walking_hurts|worse_when_he_walks|cant_jump|hunched|duele_cuando_camino|con_el_movimiento|when_moving|walk_bent
soreThroat: sore_throat|throat_hurts|strep|dolor_de_garganta|me_duele_la_garganta|anginas|tonsil*|amigdal*|throat_pain
throatPain: Pain ~ Throat; Throat > Pain|Swell|Severe; sore_throat; garganta
cantSwallow: Cant|Trouble > Swallow; no_puede_tragar|no_puedo_tragar
mouthSores: llagas|sores|ampollas|blister* > boca|mouth|lips|labios; mouth|lips|boca|labios > sores|blister*|ampollas|llagas|raw|peel*
drugStart: lisinopril|enalapril|benazepril|captopril|ramipril|losartan; started|new|began|empec*|nuevo|nueva|taking|tomando > Pill|antibiotic|medicine|medicina|bactrim|sulfa|lamotrigine|lamictal|allopurinol|medication|antibiotico
ironPills: iron|hierro|pepto|bismuth|bismol|licorice|beets|blueberries|ferrous|sulfato_ferroso
halo: halos|halo|rainbow|arcoiris|fixed_pupil|mid_dilated|cloudy|hazy
contactVision: contact_lens|contacts|lentes_de_contacto|contact_lenses
eyeSwell: Swell ~ Eye; Eye > Swell|bulging|shut; proptosis; periorbital; orbital
eyeMove: Pain > move|moving|movement > Eye; Eye > movement*|move|bulging|mover; proptosis; ophthalmoplegia; moving_his_eye|mover_el_ojo
jawPain: jaw > Pain|claudication|chew*|tired; Pain > chew*|jaw; scalp > tender*; temporal
shoulderPain: Pain > shoulder|hombro; shoulder|hombro > Pain|duele|tip
late: trimester|third
third: third_trimester|tercer_trimestre|placenta_previa|previa
swelling: Swell > Face|Hand|Foot|Leg|feet|hands; Face|Hand|hands|feet > Swell
suddenSwell: Swell > Face|hands|manos|cara
smell: foul*|smell*|huele|stink*|olor|malodor*|apest*
waterBroke: WaterBroke; water|waters|fuente|fluid|liquido > leaking|gush*|broke|broken|rompio|saliendo
softSpot: SoftSpot > Sunken|bulging|hundida|abultada|swollen|in|sunk*|hinchada|full|tense; Sunken|bulging|tense > SoftSpot|fontan*; bulging > soft_spot
blood: Blood
noTemp: NoTemp
hot: heat|calor|sun|sol|hot_car
hotDry: skin > hot|dry|red; stopped_sweating|not_sweating|no_suda|hot_and_dry
jointPain: Joint > Pain|Swell; Pain > Joint|joints|coyunturas
gums: gums|encias
mottled: mottled|mottling|blotchy|cold_hands|moteada|marbled|gray_skin|clammy
redness: red|redness|rojo|roja|hot|warm|streak*
bite: bite|bit|bitten|mordi*|mordedura|scratch|rasguno|stray|perro|gato
blackSkin: skin|Skin|tissue|wound|Wound > black|purple|crackl*|dusky|gray|negra|morada
spasm: spasm*|espasmo*|rigid*|stiff*|contractur*
dark: dark_urine|orina_oscura|dark|oscura
severePain: Severe Pain; Severe > Pain; Pain > Severe
painBody: Pain
Pain: Pain
boneOut: ve|ven|asoma|sale > hueso; bone|hueso > out|sticking|through|visible|poking|afuera|salido|exposed|expuesto|skin|showing|asoma; open_fracture|compound_fracture|fractura_expuesta
fallen: Fall
hipPain: hip|cadera > Pain|Swell|shortened|broke*|duele|dolor|rotated|fractur*; Pain > hip|cadera
tongueBite: tongue|lengua > chewed|bit|bitten|mordi*; bit|bitten|chewed|mordi*|biting > tongue|lengua
biteWound: Bite > me|my|him|her|hand|arm|leg|face|mano|Child; bitten
sprain: twist*|sprain*|rolled|torci*|roll > Joint|ankle|knee|tobillo|rodilla
blisterRash: Blister ~ Rash; Blister > Rash; shingles; herpes_zoster; culebrilla
brainSleepy: sleeping_all_day|sleeps_all_day|wont_stop_sleeping|durmiendo|drunk|borrach*
neckPain: Pain > Neck; Neck > Pain
bothLegs: both|ambas|las_dos|bilateral|ankles|tobillos|pies|feet > Leg|legs|ankles|feet|piernas|Swell|hinch*; Leg > both
needle: iv_drug|inject*|needles|heroin|drogas_inyect*
used: used|gave|usamos|usado|puse
tremorSweat: tremor
oliguria: oliguria|anuria|decreased_urine|little_urine|urine_output
missedInsulin: Out|missed|forgot|skipped|sin|olvid* > insulin|insulina
swallowedObject: Took|swallow* > SmallObject; button_battery; SmallObject > Throat|stuck|swallow*|nose|nariz|trag*|ear
torsion: torsion; twisted
KinSay: KinFar|KinClose
sudden: Sudden
dying: CallEmergency; call_911|llame_al_911|send_ambulance|ambulance > now|please|come|right; think_im_dying|feel_like_im_dying|siento_que_me_muero|i_feel_like_i_am_dying|sense_of_doom|impending_doom|creo_que_me_muero|going_to_die|im_dying|i_am_dying|is_dying|voy_a_morir; ayuda|help > muriendo|dying

`;
