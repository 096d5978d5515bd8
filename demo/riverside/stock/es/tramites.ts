/** Resultados, citas, papeles, cuentas, gracias y lo demás. */
export const tramites = `
# es-res-rojo | test-result | fm ca
s Un número en rojo / Duda de mis análisis
t Vi mis análisis y hay un número [en rojo|con una flecha]: [plaquetas|bilirrubina|eosinófilos]. Lo demás está en verde. [Me asusté|No sé qué es].
t {family} me leyó el resultado en inglés y dice que algo salió alto. Yo me siento [bien|igual].
q ¿Es algo malo o nada más la orillita?
a Está apenas fuera de la línea del laboratorio, y a una de cada veinte personas sanas le sale así. {doc} vio todo junto y no le preocupa.
a Eso sube con [una alergia|una comida pesada] y solo no quiere decir nada. Se repite en {month}.
# es-res-a1c | test-result | fm | med=metformin,glipizide,insulin glargine,empagliflozin
s Mi A1c / Azúcar de tres meses
t La A1c me salió en {num}.{num}. En {month} era [8.1|7.8]. Dejé el refresco y [camino diario|ceno temprano].
t Mi azúcar de tres meses subió aunque en ayunas ando en {sugar}. No le entiendo.
q ¿Me cambian {med} o sigo igual?
a Va por buen camino y eso lo hizo usted. {doc} deja {med} igual y repetimos en tres meses.
a En ayunas es solo una parte. Por una semana mida también dos horas después de cenar y mándenos los números.
# es-res-colesterol | test-result | fm ca
s Colesterol alto / Mi colesterol
t El colesterol malo me salió en 1{date}. La página dice límite. Mi papá [tuvo un infarto|murió del corazón] joven.
q ¿Necesito pastilla o con avena y caminar se baja?
a Por su papá, {doc} lo quiere más bajo. Vale la pena hablar de una pastilla chica {day} a las {time}. La avena y caminar ayudan de todos modos.
# es-res-falta | test-result | fm ca
s ¿Dónde está mi resultado? / Sigo esperando
t Me sacaron sangre {ago} y no aparece nada en la página. Me dijeron que dos días.
t Salieron [dos|tres] resultados pero falta el de [la tiroides|la orina|la vitamina D].
a Ese va a otro laboratorio y tarda ocho días. Llega {day}, yo lo reviso y le escribo.
a Lo encontré, había entrado con su otro apellido. Está normal y ya lo puede ver. Disculpe.
# es-res-mama | test-result | fm | sex=f | age=40-80
s Carta de la mamografía / Me llamaron otra vez
t Me llegó carta de que quieren más imágenes del lado {side}. Nadie me dijo por qué y [no he dormido|estoy con el pendiente].
q ¿Qué tan pronto puede ser?
a Nueve de cada diez veces no es nada, solo una sombra encimada. Le conseguí {day} a las {time}.
# es-res-rayos | test-result | fm
s Radiografía de la rodilla / Qué quiere decir degenerativo
t La placa de mi [rodilla|cadera|cintura] dice "cambios degenerativos". ¿Eso es artritis? Trabajo de pie en {work}.
a Es un poco de desgaste, como el de casi todos a nuestra edad. La mejor medicina es fortalecer alrededor. Pedí terapia, le llaman.
# es-nino-res | test-result | pe | age=1-16
s Análisis de {child} / Hierro de {child}
t El análisis de {child} trae una L junto al [hierro|hemoglobina]. ¿Está anémic{o}? Tiene {age} y come [de todo|poquita carne].
a {doc} lo ve tantito bajo. Gotas una vez al día con jugo, no con leche, y repetimos en {n} meses.
a La marca es para adultos. Para {age} años está normal.
# es-cita-cambio | visit | fm ca
s Cambiar mi cita / No puedo ir {day}
t Tengo cita {day} a las {time} y [me cambiaron el turno|me quedé sin quien me lleve|tengo que ir a {place}].
t No voy a poder {day}. Se me juntó con [la escuela de los niños|un funeral|la corte].
q ¿Habrá otra, [en la mañana|después de las {time}]?
a Le cambié la cita para {day} a las {time} con {doc}. Ya la ve en su página.
a Lo más cercano es {day} a las {time}. {Lo} puse en lista por si se abre antes.
# es-cita-nueva | visit | fm ca
s Quiero una cita / Chequeo anual
t Quisiera un chequeo, tengo [dos|tres] años sin ir. Salgo de {work} a las {time}. ¿Voy en ayunas?
t {doc} me dijo que volviera en [un mes|tres meses] y no saqué la cita. [Ya estaba cerrado|Había mucha fila].
q ¿Con quién hay primero?
a {day} a las {time}, cuarenta minutos. Solo agua desde la medianoche y sus pastillas como siempre.
a {doc} tiene {day} a las {time}. El laboratorio, una semana antes.
# es-cita-interprete | visit | fm ca
s Intérprete para la cita / Cita en español
t Para {day} quisiera alguien que hable español, la otra vez [usaron la tableta y se cortaba|tradujo mi hija y no está bien].
a Le cambié con {doc}, que habla español, misma hora. No hace falta que traiga a nadie.
# es-nino-cita | visit | pe | age=0-17
s Cita para {child} / Vacunas de {child}
t A {child} le tocan [vacunas|el chequeo]. Después de la escuela sería mejor, o {day} temprano.
t {child} tiene cita {day} a las {time} y su hermana otro día. ¿Las pueden poner juntas?
a {day} a las {time} con {doc}. Traiga la hoja de la escuela.
a Quedaron seguidas, {day} a las {time}, en el mismo cuarto.
# es-referencia | referral | fm ca
s No me llaman de la referencia / Referencia perdida
t El consultorio del [estómago|oído|riñón] dice que no les ha llegado nada. {doc} la puso {ago} y ya llamé [dos|tres] veces.
t Me dijeron que me iban a llamar para [la terapia|el especialista] y llevo {n} semanas esperando.
q ¿La pueden mandar otra vez?
a La mandé otra vez, número {ref}, y llamé para ver que llegara. Háblele a Lena, ella la tiene.
a Venía con la fecha de nacimiento equivocada. Ya quedó. Le dan {day} a las {time}.
# es-terapeuta | referral | fm
s Busco con quién hablar / Consejería en español
t Busco un consejero que hable español. Llamé a [cinco|seis] de la lista y [no contestan|no aceptan gente nueva].
a Ruth tiene su propia lista. Dos aceptan este mes y atienden por video, los nombres están en sus documentos.
# es-nino-referencia | referral | pe | age=1-16
s Terapia de lenguaje para {child} / Referencia de {child}
t La maestra cree que {child} necesita [terapia de lenguaje|que le revisen los ojos]. {doc} me dijo que avisara.
a Ya {lo} mandé con el grupo de terapia infantil, llaman en dos semanas. La escuela también evalúa gratis si lo pide por escrito.
# es-papel-trabajo | papers | fm ca
s Carta para el trabajo / Papeles del permiso
t En {work} me piden [una carta|los papeles del permiso] a más tardar {day}. Son {num} hojas, yo ya llené lo mío.
t El patrón quiere una nota de que ya puedo [cargar|estar de pie].
q ¿La firma {doc} sin cita?
a {doc} la firmó {lately}. Está en sus documentos y la mandé por fax.
a Nos faltan las fechas en que no fue. Escríbalas aquí y queda el mismo día.
# es-papel-expediente | papers | fm ca
s Copia de mi expediente / Mis vacunas
t Necesito copia de mi expediente para [inmigración|un doctor en {place}|el seguro].
t Para un curso me piden mis vacunas y solo tengo una cartilla [vieja|de México].
q ¿Cuánto tardan?
a Firme el permiso en su página, usted escoge qué partes. Después son tres días hábiles.
a Encontré casi todas en el sistema del estado, la lista está en sus documentos.
# es-papel-escuela | papers | pe | age=3-17
s Formulario de la escuela / Papel para el campamento
t La escuela de {child} pide el formulario de salud [firmado|con sello] a más tardar {day}. Se lo mandé en foto.
t En la escuela no le dan la medicina a {child} sin un papel de ustedes. ¿Lo firma {doc}?
a {doc} lo firmó {lately}, está en los documentos de {child}. Imprima las dos hojas.
# es-cuenta | bill | fm ca
s No entiendo esta cuenta / Me cobraron {money}
t Me llegó una cuenta de {money} por la cita de {month}. Yo pagué en la ventanilla y [tengo el recibo|tengo dos seguros].
t No puedo pagar {money} de un jalón. ¿Se puede en pagos? Me [bajaron las horas|descansaron] en {month}.
q ¿Con quién lo arreglo?
a Tiene razón, salió antes de que entrara su pago. No debe nada, tire esa hoja.
a Sí, sin intereses, veinticinco al mes. También le dejé la solicitud de ayuda en sus documentos; es corta y está en español.
# es-seguro | bill | fm ca
s Seguro nuevo / Medicaid
t Me cambió el seguro en {month} y siguen cobrando al otro. El nuevo termina en {num}{num}{num}.
a Ya puse el nuevo y volví a mandar las cuentas. Tarda cuatro semanas, no haga caso de lo que llegue antes.
# es-pregunta | question | fm ca
s Vacuna de la gripe / Una pregunta
t ¿Me puedo poner la de la gripe y la de [COVID|la culebrilla] el mismo día? Tengo {age} y tomo {med}.
t ¿Qué chequeos me tocan a los {age}? {family} ya fue a los suyos y me dio pendiente.
a Sí se puede, una en cada brazo. Espere un día de brazo adolorido.
a Le hice la lista, son cuatro y dos se hacen en casa. Está en sus documentos.
# es-pregunta-comida | question | fm ca
s Qué puedo comer / Tortillas y azúcar
t ¿Cuántas tortillas puedo comer al día? Unos dicen [dos|ninguna] y yo [trabajo pesado en {work}|tengo hambre].
t ¿El nopal y la canela sirven de algo para el azúcar? Tomo {med}.
a Dos de maíz por comida está bien, y el plato la mitad de verdura. La nutrióloga habla español y tiene {day} a las {time}.
a El nopal en el plato, con gusto. En cápsulas mejor no, porque se suma a {med}.
# es-nino-pregunta | question | pe | age=0-8
s {child} no quiere comer / Duda de {child}
t {child} come [cuatro|cinco] cosas y todas blancas. Pesa {kg} kilos. {family} dice que {lo} chiqueo.
t ¿Cuánta leche es mucha? {child} toma [cuatro|cinco] vasos y casi no come.
a Dos vasos son suficientes, más le llenan la panza. Usted decide qué y cuándo, {child} decide cuánto.
# es-gracias | thanks | fm ca
s Gracias / Ya estoy mejor
t Nada más para decirles que ya estoy [mucho mejor|como nuev{o}] {since}. Con [los ejercicios|la pastilla nueva] se me quitó.
t Dígale a {doc} que ya [subo las escaleras|dormí corrido|bailé en la boda]. Dios se lo pague a todos.
t No es pregunta, es para dar gracias a quien me [contestó|consiguió lugar] {when}.
a Nos alegró la mañana. Se lo paso a {doc}.
# es-operacion | thanks | fm ca | age=30-90
s Salí bien de la operación / Ya en casa
t Me operaron de [la vesícula|la cadera|los ojos] {ago} y salí bien. Ya estoy en casa con {family}.
a Qué gusto. Lo puse en su expediente. No cargue más de diez libras, y avise si la herida se pone roja o caliente.
# es-nino-gracias | thanks | pe | age=0-17
s {child} ya está bien / Gracias por {child}
t {child} ya durmió toda la noche. [El jarabe|La crema|El inhalador] le ayudó mucho. Gracias por hacerle un lugarcito.
a Qué alegría. Dele un abrazo de parte de todas.
# es-direccion | other | fm ca pe | who=self | age=18-95
s Cambio de dirección / Teléfono nuevo
t Me cambié de casa {ago} y las cartas siguen llegando a la otra. No hallo dónde cambiarlo.
t Tengo número nuevo, termina en {num}{num}. Al otro ya no llamen, por favor.
a Ya quedó cambiado en los tres lados.
# es-pagina | other | fm ca
s No puedo entrar / Quiero la página en español
t La página me sacó [dos|tres] veces {when} mientras escribía.
t Se me cambió todo a inglés y no sé cómo regresarlo.
a Perdone. Lo que escribió quedó guardado en borradores.
a Arriba a la derecha dice Español. Ya se lo dejé fijo, también en los avisos.
# es-hija-ve | other | fm ca | age=45-95
s Que mi hija vea mi página / Dar permiso a mi hijo
t Quiero que mi hija pueda leer esto y escribir por mí, yo [no veo bien|me hago bolas con el teléfono]. ¿Qué firmo?
a A su hija le llega un enlace por correo hoy. Usted escoge qué ve y lo puede quitar cuando quiera.
# es-mama-olvida | symptom | fm ca | who=elder | age=60-100
s {kin} se confunde / Se le olvidan las cosas
t Escribo por {kin}. Me pregunta lo mismo [cuatro veces|a cada rato] {since} y {ago} [dejó la estufa prendida|se perdió viniendo del mercado].
q ¿Hay que hacerle alguna prueba?
a Si ha sido poco a poco, no es de hoy, pero sí hay que ver{lo}. Aparté una cita larga {day} a las {time}. Quítele las pastillas para dormir de la tienda, si toma.
# es-mama-pastillas | side-effect | fm ca | who=elder | age=55-100
s Muchas pastillas / La cajita de {kin}
t {kin} tiene [nueve|once] frascos y encontré [dos|tres] iguales con otro nombre. Yo le lleno la cajita los domingos.
q ¿Alguien los revisa conmigo?
a Sí, por teléfono, con los frascos en la mesa. {day} a las {time}, en español.
# es-mama-cita | visit | fm ca | who=elder | age=55-100
s Cita de {kin} / Quiero estar en la cita
t Quisiera estar por teléfono en la cita de {kin}, {day}. Yo vivo en {place}.
a Apunté su número en la cita. {doc} le marca desde el cuarto.
# es-mama-surtido | refill | fm ca | who=elder | age=55-100
s Medicina de {kin} / {med} para {kin}
t A {kin} se le acaba {med} de {dose}. Yo la recojo {day} en {pharm}.
a Ya está, y junté todas para el mismo día.
# es-urg-pecho | symptom | fm ca | urgency=emergency | age=45-95
s Presión en el pecho / Me aprieta el pecho
t Siento una presión en el pecho ahorita, desde hace como una hora, y el brazo {side} pesado. Estoy sudando frío. No quería molestar.
a No espere aquí. Ya le llamé y contestaron en su casa: la ambulancia va en camino.
# es-urg-oscuro | symptom | fm | urgency=emergency | confidential | age=19-75
s No sé a quién decirle / Ya no puedo
t Ya no quiero vivir así. Pienso que todos estarían mejor sin mí y tengo las pastillas a la mano. No lo puedo decir en voz alta.
a Gracias por decirlo. Le estoy llamando y voy a seguir. Puede marcar ahora mismo al 988 y oprimir 2, contestan en español.
# es-urg-pierna | symptom | fm ca | urgency=same_day | age=30-90
s Pierna hinchada / Una pierna más gorda
t Traigo la pantorrilla {sidea} hinchada y caliente {since}. La otra está normal. Veníamos de {place}, muchas horas sentad{o}.
a Eso no espera. Venga hoy a las {time} y le hacemos un ultrasonido. No la sobe. Si le falta el aire, 911.
# es-urg-presion | symptom | fm ca | urgency=same_day | age=40-90 | med=lisinopril,amlodipine,losartan,hydrochlorothiazide,metoprolol,carvedilol
s Presión muy alta / 190 con 110
t La presión me salió 19{num}/11{num} y al rato 18{num}/10{num}. [Me duele tantito la cabeza|No siento nada]. Se me acabó {med} {ago}.
a No tome doble. Tome la de siempre, descanse una hora y mida otra vez. {Lo} espero hoy a las {time}. Si le duele el pecho o se le duerme un lado, 911.
# es-urg-nino | symptom | pe | urgency=same_day | age=0-6
s {child} no retiene nada / No hace pipí
t {child} ha vomitado [siete|ocho] veces {since} y no ha hecho pipí desde las {time}. Está [sin ganas|dormilón pero despierta].
a Venga ya, por favor, a las {time}. Una cucharadita de suero cada cinco minutos en el camino. Si no despierta, 911.
`;
