/** Spanish words for each class, as people in the US and Latin America write them; no accents, ñ as n. */
export const spanishTerms = `
Chest: pecho torax esternon toracic* precordial retroesternal pechito tetilla
Heart: corazon cardiac* latidos
Arm: brazo brazos bracito
LeftArm: brazo_izquierdo
RadSite: brazo brazos mandibula quijada hombro_izquierdo
Neck: cuello nuca cervical
Back: espalda columna lomo
LowBack: espalda_baja cintura espalda lumbar columna rabadilla
Flank: costado rinon rinones flanco fosa_renal
Belly: estomago panza barriga abdomen vientre abdominal tripa pancita barriguita guata epigastri* boca_del_estomago estomagito
LowerRight: abajo_a_la_derecha lado_derecho_abajo bajo_derecho lado_derecho_de_la_panza lado_derecho_de_la_barriga derecho_del_abdomen fosa_iliaca derecha_abajo parte_derecha inferior_derech* lado_derecho_del_estomago lado_derecho_bajo lado_derecho
UpperRight: debajo_de_las_costillas bajo_las_costillas hipocondrio superior_derech* arriba_a_la_derecha
Pelvis: pelvi* bajo_vientre vientre_bajo parte_baja ovario
Head: cabeza craneo frente cabecita
Face: cara rostro boca facial cachete sonrisa
Side: un_lado lado_izquierdo lado_derecho medio_cuerpo mitad media_cara hemicuerpo media
Limb: brazo brazos pierna piernas mano manos extremidad* pie pies
OneLimb: brazo_izquierdo brazo_derecho pierna_izquierda pierna_derecha mano_izquierda mano_derecha un_brazo una_pierna el_brazo la_pierna una_mano
Eye: ojo ojos vista vision ocular ojito
Vision: vista vision visual
Throat: garganta gaznate
Tongue: lengua
Lips: labio labios
FaceParts: labio labios lengua cara ojos boca parpados
Leg: pierna piernas pantorrilla pantorrillas muslo tobillo batata chamorro
Calf: pantorrilla pantorrillas batata chamorro
Foot: pie pies dedos
Hand: mano manos dedo dedos
Testicle: testicular testiculares testiculo testiculos huevo huevos escroto bolas
Groin: ingle entrepierna genitales partes_intimas silla_de_montar perine
Wound: herida heridas incision puntos cortada corte cirugia cicatriz mordida llaga
Joint: rodilla cadera articulacion codo tobillo muneca hombro
Skin: piel
Gums: encias nariz
Pain: dolor dolores duele duelen dolia dolio doliendo dolido adolorid* doloros* molestia molestias dolorcito punzada punzadas punzante colico colicos retorcijon* calambre* dolencia duela
PainWord: dolor dolores duele duelen dolia
Pressure: presion opresion apriet* apret* pesadez pesado oprime opresiv* aplast* peso estruj* opresor tension elefante
Burning: ardor arde ardiendo quemazon quemad* queme quemo quemadura*
Headache: dolor_de_cabeza dolores_de_cabeza duele_la_cabeza migrana jaqueca cefalea duele_mucho_la_cabeza dolia_la_cabeza duele_cabeza duele_horrible_la_cabeza
Weak: debil debilidad paraliz* dormido dormida paralisis sin_fuerza sin_fuerzas fuerza no_responde guango floj* hemiparesia paresia
Numb: adormecid* entumecid* hormigueo hormigue* dormido dormida dormidas adormec* no_siento sin_sentir entum* parestesia* no_siente perdio_la_sensibilidad entumi*
Droop: caida torcida torcido chueca chueco torcio caido colgad* cayo cuelga torc* desviad* jalad* ladead* colgo de_lado enchuec* virada asimetri* paralisis_facial
Swell: gord* enorm* hinch* inflam* hinchaz* edema inflad* edematiz*
Cant: no_puedo no_puede no_pude no_pudo no_podia no_pueden no_logr* no_alcanz* no_me_deja sin_poder imposible incapaz no_soy_capaz no_consig* no_ha_podido no_he_podido no_me_sale no_le_sale no_podemos no_poder no_pudiendo no_me_salen no_le_salen
Barely: apenas casi_no_puedo casi_no_puede casi_no
Trouble: dificultad trabajo cuesta batall* problemas problema le_falta dificil
Breathe: respirar respira respiro respirando respiracion aire resuello aliento resp* jalar_aire agarrar_aire
ShortBreath: falta_de_aire falta_el_aire falta_aire le_falta_el_aire me_falta_el_aire disnea sin_aire falta_de_aliento falta_el_aliento sofoc* fatiga_al_respirar corto_de_aire me_fatigo_al_respirar agit* respira_rapido respirando_rapido respiracion_rapida taquipne* respira_muy_rapido respirando_muy_rapido cansa_al_respirar sin_aliento hambre_de_aire falta_respiracion ortopnea polipne* silba_y_respira
Speak: hablar habla hablo hablando palabra palabras frases decir
SpeechOdd: arrastra arrastrando enredad* traba trabad* raro rara chistoso
SpeechBad: balbuce* no_se_le_entiende afasia disartria incoherencias raro_al_hablar habla_raro hablando_raro lengua_trabada arrastra_las_palabras arrastra_la_voz no_le_entend* no_entendemos_lo_que_dice no_le_salen_las_palabras no_me_salen_las_palabras sin_sentido habla_mal habla_como_borrach* arrastrad* incoherente
Swallow: tragar traga babea babeando saliva baba
Walk: caminar camina equilibrio pararse pararme apoyar sostenerse andar
Move: mover mueve muevo movi movimiento* movido levantar moverse moviendo alzar
Urinate: orinar orina orino hacer_pipi pipi mear hacer_del_uno chichi vejiga orinado pis
Wake: despert* despierta despierto desperta
Stop: parar para paro detiene detener deja cesa
Keep: retener retiene tolera aguanta detiene_nada
Vomit: vomit* devolv* guacar* arroj* trasboc* basca bascas gomit* devuelve volviendo_el_estomago vomo*
Nausea: nausea nauseas asco mareo_y_vomito ganas_de_vomitar
Blood: sangre coagulo coagulos sanguinolent*
Bleed: sangr* hemorragia* desangr*
BloodVomit: hematemesis posos_de_cafe cafe_molido vomito_sangre vomitando_sangre asientos_de_cafe poso_de_cafe borra_de_cafe
BlackStool: melena heces_negras popo_negro popo_negra caca_negra excremento_negro evacuaciones_negras deposiciones_negras como_chapopote
Black: negro negra negras negros alquitran chapopote brea
Red: rojo roja rojos viva roj_viv* vivo
Stool: diarrea heces popo caca excremento evacuar evacua* defec* intestino* esfinter* recto rectal deposicion* del_bano hago_del_bano panal ano del_dos hice_del_bano zurra*
Cough: tos tose tosiendo tosi toser flema escupir escup*
Hemoptysis: hemoptisis
Sputum: flema flemas moco esputo
Blue: azul azules morad* amoratad* azulad* cianosis cianotic* gris
Pale: palid* blanca_como_papel descolorid* amarill* transparente palidez
Sweat: sudor sudores sudando suda sudoroso sudorosa sudo sudoracion sudar empapad* diafore* traspir*
Faint: desmay* desvanec* sincope perdi_el_conocimiento perdio_el_conocimiento perdida_de_conocimiento perdi_el_sentido perdio_el_sentido colaps* desplom* perder_el_conocimiento desmall* perdida_del_conocimiento sincopal privo cayo_redond* se_me_fue_el_mundo perdida_de_la_conciencia perdio_la_conciencia perdida_de_conciencia
Dizzy: mare* vertigo vahido* casi_me_desmayo siento_que_me_desmayo a_punto_de_desmay* da_vueltas aturdid*
Unconscious: inconsciente no_responde no_reacciona sin_reaccionar sin_responder_a_nada no_ha_reaccionado en_coma sin_conocimiento no_respondia no_me_responde inconciente desmayado_y_no no_despierta no_vuelve_en_si arreactiv* estuporos*
Confused: no_me_conoce no_conoce_a que_dia_es confundid* confus* desorientad* delir* no_sabe_donde no_me_reconoce no_reconoce incoheren* encefalopatia no_sabe_que_dia no_conoce dice_cosas_sin_sentido no_sabe_quien alterad* como_ido ido no_coordina perdido_no_sabe habla_incoherencias dice_disparates raro actua_raro
Lethargic: letarg* aletarg* no_despierta no_se_despierta dificil_de_despertar flacid* desmadejad* cuesta_despert* hipoton* obnubil* apenas_despierta casi_no_despierta cuesta_que_despierte
Drowsy: adormilad* aguad* decaid* desguanzad* floj* guang* guangu* muy_dormida muy_dormido sin_fuerzas somnolient* sonolient* trapo mucho_sueno modorra atontad* dormilon*
Seizure: convulsi* ataque_epileptico epilept* ataques_epilepticos temblo_todo combuls* convuls* ojos_en_blanco ojos_para_atras tiembla_todo_el_cuerpo sacud* postictal
StiffNeck: cuello_tieso cuello_duro rigidez_de_nuca cuello_rigido nuca_rigida nuca_dura rigidez_en_el_cuello rigidez_de_cuello no_puede_doblar_el_cuello no_puedo_doblar_el_cuello nuca_tiesa cuello_muy_tieso cuello_esta_tieso cuello_muy_duro tieso_el_cuello duro_el_cuello rigidez_nucal tiene_el_cuello_tieso rigidez_del_cuello doblar_el_cuello bajar_la_barbilla meningismo meninge*
Photophobia: molesta_la_luz fotofobia no_aguanta_la_luz duele_la_luz lastima_la_luz no_soporta_la_luz no_aguanto_la_luz luz_le_molesta luz_me_molesta no_soporto_la_luz
TemperatureWord: rectal axila fiebre temperatura calentura febril termometro temp
FeverWord: fiebre calentura febril fiebron calenturon temperatura_alta ardiendo_en_fiebre fievre hirviendo
NoTemp: hipotermia temperatura_baja
Chills: escalofrio* tiritando temblando_de_frio tiritona
Rash: ronchas sarpullido manchas erupcion rash granos salpullido brote exantema
Hives: picazon_por_todo comezon_por_todo ronchas urticaria habones picazon_en_todo comezon_en_todo
Petechiae: petequi* manchas_moradas puntos_morados puntitos_rojos moretones manchitas_moradas purpura no_desaparecen_al puntitos_morados manchas_rojas_que_no purpuric* no_se_quitan_al_apretar
Blister: ampollas ampolla pelando pelandose se_le_cae_la_piel despelleja* desprend*
Wheeze: chillar_del_pecho chilla_el_pecho pecho_le_chilla pecho_me_chilla silbido* silba sibilan* asma ataque_de_asma pecho_apretado chiflido* chifla* asmatic*
Stridor: estridor ruido_al_respirar
Retraction: hunde hunden tiraje aleteo quejido quejidos costillas sume retraccion* quejandose_al_respirar quejumbr* musculos_accesorios
Choke: atragant* atorad* ahog* asfixi* atoro hoga hogando aogo aogando
Puffer: inhalador salbutamol albuterol nebuliz*
NotHelping: no_sirvio no_le_sirvio no_funciono no_le_hizo no_me_hizo no_le_hace_efecto no_me_hace no_ayuda no_sirve no_mejora no_funciona no_le_ayuda no_se_le_quita sin_mejoria no_responde_a no_me_ayuda no_cede no_me_hace_nada no_le_hace_nada ya_no_hace_efecto sin_alivio
Severe: severo severa severos severas insoportable fuerte fuertes fuertisim* horrible terrible intens* peor mucho muchisim* tremend* demasiado grave atroz brutal no_aguanto no_aguanta no_soporto me_mata muy_fuerte doblad* retorc* doblo matando llorando_de espantos* bastante_fuerte feisimo no_puedo_caminar no_puedo_ni abundante mucha
Mild: leve leves ligero ligera poco poquito tantito suave de_vez_en_cuando a_veces tolerable soportable pequen* no_tan_fuerte levemente
Sudden: de_repente repentin* subit* de_golpe de_pronto brusc* de_la_nada de_momento agudo aguda se_me_vino empezo_de_un agud* inesperad* fulminante me_desperto
Worse: peor empeor* aumentando cada_vez_mas agrav* creciendo va_en_aumento va_subiendo extend*
Chronic: cronic* meses anos siempre de_toda_la_vida igual_que_siempre desde_nino estable de_siempre toda_la_vida
Acute: minutos horas hora hoy ahorita anoche esta_manana ahora esta_tarde ayer en_este_momento desde_ayer esta_noche madrugada ya_mismo este_instante media_hora rato
Persistent: no_para no_se_quita no_se_me_quita no_deja_de no_se_le_quita sin_parar constante todo_el_dia continu* no_paro sigue persist* cada_rato toda_la_noche no_se_detiene no_se_me_pasa seguido no_ha_parado no_ha_dejado todo_el_tiempo varias_veces muchas_veces todo_lo_que no_cede todavia incoercible incontrolable
Exertional: escaleras ejercicio esfuerzo al_correr gimnasio al_subir
Rest: en_reposo sentad* acostad* acostarme acostarse reposo descansando
Wall: al_tocar cuando_me_toco al_presionar cuando_presiono me_aprieto costillas muscular cargue cargar pesas al_palpar tiron desgarre
Heartburn: agruras acidez reflujo indigestion despues_de_comer picante antiacido gastritis eructos
Baby: bebe nene nena recien_nacid* criatura beba bebito bebita neonato lactante bebecito guagua
Child: hijo hija nino nina bebe nene nena nieto nieta chamaco chamaca hijito hijita recien_nacid* beba criatura bebito bebita sobrin* menor muchachito nenita pequeno lactante chiquit* ninito escolar
NewbornWord: recien_nacid* neonat*
Feed: comer come comido pecho tomar toma mama mamar tetero biberon lactar leche chupa succion* tomado
Drink: tomar beber agua liquidos liquido bebe
Not: no ni sin casi_no apenas rechaza nada tampoco
Diaper: panal panales orina orinado pipi moja mojado orino
SoftSpot: mollera fontanela
Sunken: hundid* sumid* caida abultada
Tears: lagrimas
Inconsolable: no_se_calma no_se_consuela inconsolable no_para_de_llorar no_deja_de_llorar llora_sin_parar no_se_calma nada_lo_calma nada_la_calma llanto_agudo llora_y_llora
Pregnant: embarazada embarazo encinta semanas_de_gestacion prenada gestante embarasada gestacion trimestre primigesta
PostpartumWord: posparto postparto di_a_luz dio_a_luz cesarea parto tuve_a_mi_bebe me_alivie parir tuvo_a_su_bebe nacio_mi_bebe alumbramiento puerperi* tuve_mi_bebe pari
Fetal: bebe feto patea pataditas patadas fetal*
Contraction: contraccion* dolores_de_parto colicos
WaterBroke: rompio_la_fuente rompi_fuente rompio_fuente se_me_salio_el_agua liquido_amniotico bolsa_de_agua fuente salio_liquido saliendo_agua saliendo_liquido se_me_sale_agua
Period: regla menstruacion periodo no_me_ha_bajado prueba_de_embarazo atrasada atraso retraso prueba_positiva no_me_baja
Pad: toalla toallas kotex toallitas tampon tampones compresa*
Soak: empap* llen* mojo cambi*
Vaginal: vagina vaginal por_abajo partes abajo
ChemoWord: quimios oncologo oncologia suero_del_cancer tratamiento_del_cancer tratamiento_de_cancer bazo medula cancer rinon_trasplantado inmunosupres* quimio quimioterapia trasplante defensas_bajas inmunosuprim* leucemia sin_bazo inmunodeprimid* vih neutropenia linfoma radioterapia anemia_falciforme inmunocomprometid* sida trasplantad* biologico cancer esplenectom* sin_el_bazo neutrofilos anemia_aplasica micofenolato metotrexato capecitabina higado_nuevo rinon_nuevo globulos_blancos leuzemia
SurgeryWord: operaron cirugia operacion operado operada cesarea posoperatori* postoperatori* reemplazo_de operarme me_operaron
Thinner: warfarina anticoagulante anticoagulantes coumadin eliquis xarelto sintrom para_la_sangre_espesa adelgazar_la_sangre anticoagulad* adelgazante diluir_la_sangre acenocumarol adelgazantes clopidogrel heparina
Diabetes: diabet* insulina azucarada metformina
SugarWord: sensor bomba aparato glucometro azucar glucosa glucometro glucemia glicemia hemoglucotest dextrostix asucar
NotSugar: hemoglobina cucharad* unidades
OxygenWord: aparato_del_dedo dedito oxigeno saturacion oximetro satura saturando spo2 o2 oxigenacion
PressureWord: presion presion_arterial tension ta
PulseWord: corazon pulso frecuencia_cardiaca latidos fc pulsaciones palpitaciones
RateWord: frecuencia_respiratoria respiraciones fr
UnitFahrenheit: grados farenheit
UnitCelsius: grados centigrados
TimeUnit: minutos horas dias semanas meses anos hora dia semana mes ano pastillas tabletas libras kilos
YearUnit: ano anos anitos
MonthUnit: mes meses mesecitos
WeekUnit: semana semanas
DayUnit: dia dias
Old: de_edad de_nacid* de_vida
OutOf: de sobre
Goal: menos_de debajo_de meta menor_a
HeadInjury: golpe_en_la_cabeza golpeo_la_cabeza golpe_la_cabeza pego_en_la_cabeza golpee_la_cabeza pegue_en_la_cabeza golpe_la_cabeza cayo_de_cabeza conmocion traumatismo_craneo* golpazo_en_la_cabeza se_pego_la_cabeza descalabr* trauma_craneal tce
Fall: caida cayo cai caerse caer resbal*
Allergy: alergi* reaccion_alergica anafila*
Sting: abeja avispa mani cacahuate camaron camarones mariscos nuez penicilina amoxicilina antibiotico pico picadura
Many: muchas demasiad* todo_el_frasco toda_la_botella todas_las todas_mis monton punado un_bote el_bote frasco puno de_mas muchos bote un_chorro caja
Pill: pastilla pastillas pildora* medicamento* medicina* tableta* capsula* paracetamol ibuprofeno aspirina tylenol clonazepam insulina calmantes vitaminas dosis fentanilo opioides pastillitas hierro
Took: tome tomado se_tomo tomar tomarme tomando trago trague ingirio comio bebio metio_a_la_boca se_tomo me_tome ingeri* bebi trag* ingesta
Poison: vaporizador nicotina aceite_de_la_lampara aceite_de_las_lamparas aceite_de_lampara cloro blanqueador veneno anticongelante detergente raticida envenen* intoxic* insecticida gasolina pinol fabuloso amoniaco limpiador destapa_canos sosa_caustica fosforado* cianuro quimico plaguicida lejia suavizante jabon_liquido aguarras petroleo mata_ratas diablito
SmallObject: espina hueso_de_pollo alfiler aguja arete palillo pila_de_boton pila bateria baterias iman imanes moneda juguete canica
Monoxide: monoxido detector_de_monoxido huele_a_gas olor_a_gas fuga_de_gas humo_del_incendio inhalo_humo intoxicacion_por_humo
ChestBeat: palpitaciones palpita taquicardia acelerad* late_muy_rapido arritmia late_rapido brincos latiendo_fuerte latiendo_rapido corazon_rapido se_me_sale_el_corazon
Curtain: cortina sombra destellos moscas luces_brillantes telon velo relampag*
Gone: perdi perdio perdida se_fue se_me_fue ciego ciega perdido oscurecio nublo negro desaparecio
Double: vision_doble veo_doble vision_borrosa veo_borroso veo_lucecitas ve_doble nublad* borros* lucecitas luces estrellitas manchas_en_la_vista vista_nublada centell*
Metal: metal vidrio quimico cloro acido astilla rasguno salpic* pico le_entro me_cayo le_cayo clavo palo piedra
Retention: retencion
CallEmergency: me_voy_a_morir me_estoy_muriendo se_esta_muriendo se_va_a_morir
TestWord: prueba
Person: alguien gente personas
`;
