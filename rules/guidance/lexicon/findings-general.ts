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
hopeless: crying_for_days|crying_every_day|crying_all_day|llorando_todos_los_dias|lloro_todos_los_dias; whats_the_point|what_is_the_point|para_que_sigo|no_aguanto|no_puedo_con_esto|cant_handle_this|cant_bear_it|nothing_left|sin_ganas_de_nada; hopeless*; worthless; desesperanz*; sin_esperanza; no_hope; cant_cope; sin_salida; no_way_out; useless; empty_inside; vacio_por_dentro; depress* > very|really|Severe|deep|muy; trapped; cant_take_this; no_puedo_mas; ya_no_aguanto; overwhelmed; despair; falling_apart; at_the_end_of_my_rope; i_give_up; nothing_matters; nada_me_importa; nada_tiene_sentido; hate_my_life; odio_mi_vida; end_of_my_rope; me_rindo
exhausted: burned_out; burnt_out; exhausted > caring|taking|care|cuidar; caregiver > exhausted|overwhelmed|tired|stress*; agotad* > cuidar|cuidando; cant_do_this_alone; at_my_limit; breaking_point; my_wits_end; no_doy_mas|ya_no_doy|estoy_agotada|estoy_agotado|estoy_rendida; cuidador* > agotad*|cansad*; wits_end
lossOfBasics: evict*|homeless|desaloj*|sin_casa|lost_my_house|sleeping_in_my_car|living_in_my_car|no_food|not_enough_food|sin_comida|food_stamps|hungry|lost_my_job|perdi_mi_trabajo|perdi_el_trabajo|cant_afford_food|shelter|no_alcanza_para_comer|no_heat|power_shut|cortaron_la_luz|no_tengo_donde_vivir|nothing_to_eat|nowhere_to_live|lose_my_apartment|food_bank|run_out_of_food; no_tengo > comer|comida|dinero; cant_afford > rent|food|groceries; behind_on > rent
waitingLong: waiting > days|week|weeks|dias|semana|semanas|response|respuesta|answer; no_one|nobody|nadie > called|answered|responded|replied|contesta|contestado|respond*|llamado|returned|gotten|got; still > waiting|havent_heard|no_response; havent_heard|have_not_heard|sin_respuesta|no_me_han_contestado|no_me_contestan|no_he_recibido_respuesta|third_message|second_message|tercer_mensaje|segundo_mensaje|llevo_dias_esperando|left_messages|left_several|third_time|follow_up_on_my_message|nobody_has|no_han_respondido; esperando > respuesta|dias|semanas
worseGeneral: getting_worse|worsening|worse > than|every|again|each|since; not_getting_better|no_mejora|no_mejoro|sigo_peor|cada_vez_peor|still_not_better|not_improving|voy_peor
weightGain: gained|gain|subi|aumente|weight_up|up > # > pounds|lbs|libras|kilos; weight_gain
weightLoss: weight_loss; lost|losing|perdido|bajado > weight|peso|pounds|libras; perdida_de_peso
appetite: no_appetite|loss_of_appetite|not_hungry|dont_want_to_eat|sin_apetito|no_quiere_comer|no_tengo_hambre|no_hambre|anorexia|cant_eat|lost_my_appetite|poor_appetite|decreased_appetite|falta_de_apetito|lost_his_appetite|not_eating|wont_eat|doesnt_want_to_eat
moveHurts: walk_upright|walk_straight|stand_straight|straighten_up|enderezar*|caminar_derech*|hurts_to_walk|hurts_to_move|hurts_when_i_walk|bumps_in_the_road|worse_with_movement|hurts_when_i_move|hurts_to_jump|duele_al_caminar|worse_when_i_walk|cant_stand_up_straight|worse_with_walking|when_i_let_go|duele_mas_al_caminar|walking_hurts|worse_when_he_walks|cant_jump|hunched|duele_cuando_camino|con_el_movimiento|when_moving|walk_bent
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
biteWound: Animal|bat|raccoon|human|squirrel|rat > bit|bite|bites|mordio|scratch*|arano|mordida; bit|bitten|bite|mordida|mordio|scratched > by|de|un|una|por|a > Animal|bat|raccoon|human|squirrel|rat|person|perro|murcielago; Animal bite
sprain: twist*|sprain*|rolled|torci*|roll > Joint|ankle|knee|tobillo|rodilla
blisterRash: Blister ~ Rash; Blister > Rash; shingles; herpes_zoster; culebrilla
brainSleepy: sleeping_all_day|sleeps_all_day|wont_stop_sleeping|durmiendo|drunk|borrach*
neckPain: Pain > Neck; Neck > Pain
bothLegs: both|ambas|las_dos|bilateral|ankles|tobillos|pies|feet > Leg|legs|ankles|feet|piernas|Swell|hinch*; Leg > both
needle: iv_drug|inject*|needles|heroin|drogas_inyect*
used: used|gave|usamos|usado|puse
tremorSweat: tremor
oliguria: oliguria|anuria|decreased_urine|little_urine|urine_output
missedInsulin: Out|missed|forgot|skipped|stopped|quit|havent_taken|hasnt_taken|off|deje|dejo > insulin|insulina|insulin_pump; insulina|insulin > days|dias|no|sin; no_insulin; without_insulin; sin_insulina; Out|missed|forgot|skipped|sin|olvid* > insulin|insulina
swallowedObject: Took|swallow* > SmallObject; button_battery; SmallObject > Throat|stuck|swallow*|nose|nariz|trag*|ear
torsion: torsion; twisted
KinSay: KinFar|KinClose
sudden: Sudden
dying: CallEmergency; call_911|llame_al_911|send_ambulance|ambulance > now|please|come|right; think_im_dying|feel_like_im_dying|siento_que_me_muero|i_feel_like_i_am_dying|sense_of_doom|impending_doom|creo_que_me_muero|going_to_die|im_dying|i_am_dying|is_dying|voy_a_morir; ayuda|help > muriendo|dying

wornOut: cant_go_on|cant_do_this_anymore|cant_take_it_anymore|cant_take_it_any_more|ya_no_puedo_mas|cant_live_like_this|cant_keep_going|no_puedo_seguir_asi|ya_no_aguanto_mas
irritant: portal|website|web|app|aplicacion|pagina|sitio|login|password|contrasena|captcha|on_hold|hold_music|phone_tree|voicemail|espera|insurance|aseguranza|pharmacy|farmacia|bill|bills|cobro|form|forms|formulario|paperwork|papeleo|tramite*|survey|reminders|texts|mosquito*|itch*|comezon|picazon|diet|dieta|snor*|ronca*|ronquid*|hot_flash*|braces|cast
wantOver: Want > over|end|acabe|termine|stop > ; Want > it > over|end|stop; Want > pain > stop|end; ready_to_quit; done_with_everything; done_with_life; im_done; ya_fue_todo; ya_estuvo
woundOpen: Wound > open*|abri*|split|apart|inside|gaping|dehisc*; opened_up; came_apart; se_abrio
bellySwell: Swell ~ Belly; Belly > Swell|bloated|distended|balloon|globo|hinchad*|huge|enorme; bloated > Belly
noTears: no_tears; without_tears; sin_lagrimas; llora_sin; tears > no|not
rightSide: Pain ~ right_side|lado_derecho; right_side > Pain
syncopeMany: Faint > times|twice|veces|again|warning|aviso|three|two|dos|tres; repeatedly > Faint; keeps passing_out; keeps fainting; no_warning
armed: axe|hammer|bat|sharpened|hacha|martillo|bate|filo|knife|gun|pistol|machete|cuchillo|pistola|navaja|rifle|arma
sleepless: hasnt_slept|havent_slept|no_ha_dormido|no_sleep|not_sleeping > days|nights|week|dias
drowsy: Drowsy; sleep* > too_much|so_much|a_lot_more|demasiado; Drowsy > all_day|wake|eat; sleep* > all_day|todo_el_dia|nonstop; durmiendo > todo_el_dia|todo
deathTalk: it_will_all_be_over|it_will_be_over|todo_se_acaba|se_acabo_todo|it_ends_tonight; when_im_not_here|when_i_am_not_here|for_when_im_gone|cuando_yo_no_este|cuando_me_vaya_de_aqui; wont_be_around|wont_be_here|not_going_to_be_here|no_voy_a_estar_aqui|no_llego_a; if_i_disappeared|if_i_was_gone|if_i_were_gone|if_i_vanished|si_desaparezco|si_desapareciera|si_me_muriera; Want >> cielo|heaven|reunirme|alcanzarlo|alcanzarla; thinking|thought|thoughts|think|dream*|fantasiz*|pienso|pensando|pensar|imagin*|obsess* > dying|death|dead|being_gone|not_being_here|morir*|muerte|not_existing|how_quick|end_it|ending|the_end; not|no|never > be_here|be_around|estar_aqui|wake_up|despert* > when|for|anymore|tomorrow|next|christmas|birthday|manana|mas|then; if_i_died|if_i_was_dead|if_i_were_dead|si_me_muero|si_me_muriera|si_ya_no_estuviera|si_no_estuviera; be_with|join|estar_con|reunirme|alcanzar* > him|her|husband|wife|mom|dad|esposo|esposa|viejo|viejito|el|ella|mama > again|heaven|cielo|soon|pronto|now|otra; at_peace|en_paz|be_free|finally_rest|descansar_por_fin|por_fin_descansar|rest_forever|sleep_forever|long_sleep|go_to_sleep_forever|dormir_para_siempre|irme_de_este_mundo|leave_this_world|leave_this_earth|dejar_este_mundo|partir|off_this_earth|check_out_for_good; how_i_would_do_it|how_id_do_it|como_lo_haria|como_hacerlo|ways_to_do_it|how_to_do_it; wouldnt_mind > dying|dead|crash|gone; hope|hoping|wish|ojala|quisiera > crash*|truck|bus|cancer|heart_stops|plane|choque|camion|carro|dont_wake|not_wake|stop_breathing; dont_deserve|no_merezco > live|alive|breathe|vivir; hate_being_alive|hate_living|odio_vivir|odio_estar_viv*; dead_inside|muert*_por_dentro
givingAway: gave|giving|gives|regalo|regalando|regalar > away|cosas|guitar|clothes|belongings|todo; rehomed; deshac* > cosas
wontNeed: wont_need|wont_be_needing|not_need|no_longer_need|no_va_a_necesitar|ya_no_lo_necesito|ya_no_las_voy|no_voy_a_necesitar
meansRitual: pills|pastillas > counted|contadas|lined_up|listas > bed|cama|table|mesa|nightstand|night|noche; count|counting|counts|cuento|contando|lined_up|holding|hold|staring_at|stare_at > pills|pastillas|gun|pistola|knife|razor > night|noche|every|again|hand|thinking|head
heightsVisit: drove|went|walked|stood|sat|climbed|parked|fui|subi|maneje|pare > bridge|ledge|roof|cliff|tracks|overlook|puente|azotea|barranco|mirador|vias|balcony > stood|sat|again|thought|thinking|alone|night|hour|looked|pensando|otra|rato
adultMed: adult|adults|adulto|adultos|grown > Pill|tylenol|dose|dosis|medicine
pillsLoose: Pill >> mouth|boca|everywhere|all_over|floor|chewed; mouth|boca > pills|powder|residue|stuff|pieces|polvo|pastillas
cryFeed: llora|cry*|crying|comer|feed*|eating|mama|toma
goodbye: goodbye|good_bye|farewell|adios|despedirme|despedida|despedir*|despidio|despidiendo|despedi;  this_is_my_last|last_message|last_time_you|ultimo_mensaje|ultima_vez; by_the_time_you; sorry_for_everything|perdon_por_todo|perdonenme|perdonen|forgive_me; tell > them|her|him|kids|everyone|family|wife|husband > loved|love; diganle|digan > amo|quiero|quise; wont_need|wont_be_needing|no_voy_a_necesitar|ya_no_voy_a_necesitar|ya_no_necesito|wont_be_around|not_be_around|no_voy_a_estar|wont_be_here|ya_no_voy_a_estar; giving_away|gave_away|regale|regalando|regalo > ; gave > my > dog|cat|guitar|things|car|tools|away; rehomed|found_a_home_for|quien_cuide|who_will_take|look_after > cat|dog|gato|perro|kids|hijos|ninos; will|testament|testamento|obituary|obituario|funeral|cremat*|cremar* > wrote|writing|signed|paid|planned|my_own|mi_propi*|arregl*|pague|updated; wrote|written|writing|escribi|deje > letters|notes|letter|cartas|carta|nota|recado > kids|family|everyone|hijos|familia|wife|mom|mama|cada; affairs|papers|asuntos|papeles > in_order|en_orden|arreglados
planTalk: tonight|esta_noche >> be_over|all_over|acaba|termina; with > plan|intent > overdose|hang|shoot|jump|cut|to; picked|chosen|chose|set|decided|escogi|decidi|elegi|ya_escogi > day|date|place|spot|night|dia|fecha|lugar|how|como|bridge|hotel; tonight|esta_noche|this_weekend > do_it|its_over|hacerlo|lo_hago|last|ultima; going_to_do_it|gonna_do_it|will_do_it|ready_to_do_it|voy_a_hacerlo|lo_voy_a_hacer; when|once|after|cuando > leaves|asleep|gone|work|school|duerman|salgan|se_vaya|se_vayan|dormidos|dormida > do_it|lo_hago|going_to|voy_a; bought|got|ordered|compre|pedi|consegui|guarde|saved > rope|gun|stuff|pills|helium|razor|everything|soga|pistola|pastillas|veneno|what_i_need|lo_que_necesit*; have|tengo|got > plan > die|end|tonight|it|para; practiced|rehearsed|practique|ensaye > ; made_up_my_mind|mind_is_made_up|ya_lo_decidi|ya_decidi|its_decided
triedBefore: tried|intente|intento|attempted|attempt > before|again|once|last|week|antes|otra|semana|pasada|failed|didnt_work|pills|hang*|cut*|kill*; last_attempt|previous_attempt|suicide_attempt|attempt_on_my_life
burden: burden|carga|estorbo|estorb*; better_without|better_off_without|mejor_sin; nobody|no_one|nadie > care*|miss|notice|importa*|extran*|know_im_gone|would_even; useless|inutil|worthless|no_sirvo; ruin* > everyone|everything|lives|life; let_everyone_down; nobody_to_be_inconvenienced; hate_myself|me_odio
secrecy: nadie_en_la_casa|nadie_en_casa|house_to_myself|home_alone|alone_tonight|solo_en_la_casa|sola_en_la_casa|havent_told_my|no_le_he_dicho; dont_tell|do_not_tell|no_le_diga*|no_le_digan|no_le_cuente*|please_dont_call|no_llamen|nobody_knows|nadie_sabe|dont_call_my|havent_told_anyone|no_le_he_dicho_a_nadie|doesnt_know|no_sabe_que|first_time_ive_said|never_told_anyone|why_im_telling|telling_you_this|no_se_por_que_les_digo|no_se_ni_para
heights: bridge|overlook|ledge|roof|rooftop|balcony|cliff|tracks|parapet|puente|azotea|balcon|barranco|vias|mirador|river|rio|retaining_wall|overpass|parking_garage
paranoia: putting_thoughts|thoughts_in_my_head|thoughts_in_his_head|controlling_my_mind|read_my_mind|reading_my_mind|leyendo_mi_mente|controlan_mi_mente; convinced|convencido|convencida > poison*|envenen*|spying|cheating|followed|trying; poisoning_him|poisoning_her; cameras|microphones|chip|implant*|bugged|camaras|microfonos; watching_me|following_me|after_me|out_to_get_me|me_siguen|me_vigilan|me_persiguen|me_quieren_matar|trying_to_poison|envenenarme|envenenando|poisoning_me|poisoning_him|poisoned_my_food; messages|mensajes > tv|radio|television|license_plates|songs; demons|demonio*|devil|diablo|possessed|poseid*; chosen_one|im_jesus|soy_jesus|profeta|prophet|mission_from_god
threatTalk: list > people|names > pay|deserve|hurt|kill; will_pay_for_this|are_going_to_pay|van_a_pagar; close_to|about_to|almost|nearly|casi|urge|felt_like|came_close > throw*|shak*|hit*|hurt*|drop*|smother*|aviento|avente|sacud* > baby|him|her|bebe|kids|hijo|nino; perder|pierdo|lose|losing > control > dano|hurt*|kids|ninos|hijos|baby; make_him_pay|make_them_pay|make_her_pay|get_even|get_rid_of|teach_him_a_lesson|hell_be_sorry|theyll_be_sorry|take_them_with_me|going_to_hurt|gonna_hurt|going_to_kill|gonna_kill|voy_a_matar|lo_voy_a_matar|la_voy_a_matar|los_voy_a_matar|me_las_va_a_pagar|want_to_hurt|wants_to_hurt|want_to_kill|wants_to_kill|quiere_matar|quiero_matar|quiere_hacerle_dano|threatening_to_kill|threatened_to_kill|amenaza_con_matar|dice_que_va_a_matar|said_he_would_kill|says_he_will_kill|put_my_hands_around|hands_around_her|shake_her|shake_him|throw_him|throw_her|aventar*_al_bebe|plan_to_hurt|plans_to_hurt|urge_to_hurt|urges_to_hurt|afraid_of_what_i_might_do|scared_of_what_i_might_do|what_i_might_do|miedo_de_lo_que_pueda|lo_que_puedo_hacer|hurt_somebody|hurt_someone|lastimar_a_alguien|hacerle_dano_a_alguien
notEating: hasnt_eaten|havent_eaten|not_eating|no_ha_comido|sin_comer|wont_eat|no_come
rightSideWord: right_side; lado_derecho; on_the_right
collapseNow: just|suddenly|de_repente > collapsed|fainted|passed_out|desmayo|desplomo|colapso; collapsed > Acute|floor|kitchen|street|bathroom|work|church|suelo|piso|bano|cocina
hitByCar: hit_by_a_car; hit_by_car; struck_by_a_car; hit_by_a_truck; run_over; ran_over; atropell*; car > hit > me|him|her|son|daughter|kid|child; thrown_from; ejected; crushed > under|by|between|beneath; trapped > under
amnesia: cant|doesnt|dont|couldnt|no > remember|recuerd*|acuerd* > what_happened|fall|falling|hit|accident|que_paso|caida|golpe; amnesi*; blacked_out > hit|fell
blackLimb: Limb|finger|fingers|toe|toes|skin|dedo|dedos|brazo|pierna|pie > turning|turned|going|is|are|pone*|poniendo|puso > black|negro|negra|purple_and_cold; gangren*
`;
