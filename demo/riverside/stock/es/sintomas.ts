/** Síntomas y molestias de adultos. */
export const sintomas = `
# es-tos | symptom | fm ca
s Tos que no se quita / Sigo con tos / Tos seca en la noche
t Tengo tos {since} y nada más no se me quita. [Es seca|Saco un poco de flema clara], y se pone peor {late}.
t El catarro ya pasó, pero la tos se quedó. {family} [ya duerme en la sala|dice que parezco perro]. Llevo así {since}.
m Con [miel|té de gordolobo|limón caliente] descanso un rato y luego vuelve.
q ¿Qué más puedo tomar antes de [pedir cita|ir a verlos]?
q ¿Cuánto tiempo es normal antes de que [me revisen|me escuchen el pecho]?
r té con miel / jarabe de la tienda / vaporizaciones
p ¿Le silba el pecho o se agita al subir escaleras? ¿Ha tenido fiebre?
b No me silba. [Me canso un poquito al subir|Subo bien]. Fiebre no, {when} me la tomé y normal.
a Después de un catarro la tos puede durar tres semanas. Tome líquidos y miel, duerma con la cabeza en alto. Si {day} sigue igual, aquí le escuchamos el pecho.
a {doc} quiere revisarle los pulmones si pasa de tres semanas. Por mientras, un humidificador junto a la cama ayuda más que los jarabes.
# es-garganta | symptom | fm
s Dolor de garganta / Me arde al tragar
t Me duele la garganta {since}, al tragar [siento vidrios|me lloran los ojos]. Me vi con la lámpara y está [roja|roja con puntitos blancos].
t Amanecí con la garganta cerrada, casi no pude [desayunar|pasar la saliva]. En {work} hay varios enfermos.
q ¿Necesito antibiótico o [se quita solo|es virus]? ¿Puedo ir a {work}?
r gárgaras de sal / té / pastillas de miel
p ¿Tiene fiebre, y se le sienten bolitas debajo de la mandíbula?
b Sí, {temp} {when}. Traigo [una bolita|dos bolitas] del lado {side}.
a Con fiebre y bolitas conviene la prueba. Venga {day} a las {time}, es con la enfermera y dura diez minutos.
a Como trae catarro y tos, lo más seguro es un virus. Agua con sal, líquidos fríos, acetaminofén como dice la caja.
# es-espalda | symptom | fm
s Dolor de espalda / Se me trabó la cintura
t Me agaché a [levantar un bulto|cargar al niño|mover la lavadora] {ago} y se me trabó la cintura. Para levantarme de la silla [me tardo|tengo que agarrarme].
t Traigo un dolor en la cintura {since}, [se me va a la pierna {sidea}|no se mueve de ahí]. En {work} cargo todo el día.
m {family} me sobó y [quedé igual|amanecí peor].
q ¿Descanso o sigo trabajando? ¿Hay algo para el dolor que no me dé sueño?
r pomada / calor / ibuprofeno / una faja
p ¿Se le duermen las piernas, le falla un pie, o le cuesta aguantar la orina?
b No, nada de eso. En la mañana estoy ties{o} y ya a medio día se afloja.
a Siga moviéndose, caminatas cortas varias veces al día. Calor antes, hielo después. Casi todas se quitan en dos a cuatro semanas. Si {day} no va a la mitad, le pido terapia.
a {doc} dice que por ahora no hace falta sacar placa. Naproxeno con comida dos veces al día por una semana, y cargue menos.
# es-rodilla | symptom | fm
s Rodilla hinchada / Me duele al bajar escaleras
t Se me hincha la rodilla {since}. [Bajar escaleras es lo peor|Hincada ya no puedo estar]. Por lo plano camino bien.
t Me torcí la rodilla [bajando del camión|jugando con los nietos|en {work}] {ago} y me [truena|da punzadas].
q ¿Me pongo hielo y espero o me hacen una placa?
r hielo / una rodillera / árnica
a Si puede apoyar y no se le traba, hielo veinte minutos, tres veces al día, y los ejercicios de la hoja que le dejé en documentos. Si {day} sigue hinchada, que la vea {doc}.
# es-agruras | symptom | fm
s Agruras en la noche / Me quema el estómago
t Me dan agruras [casi diario|después de cenar] {since}. Duermo casi sentad{o} y a las {time} ya estoy despiert{o} otra vez.
t Se me sube lo ácido cuando [me agacho|me acuesto]. Ya dejé [el chile|el café] y [poquito ayudó|sigue igual].
q ¿Puedo tomar omeprazol diario? ¿Por cuánto tiempo?
r bicarbonato / leche fría / antiácidos
p ¿Se le atora la comida, ha bajado de peso, o hace popó negro?
b No, nada de eso. [Hasta subí|El peso igual].
a Omeprazol de 20, media hora antes del desayuno, ocho semanas. No cene tres horas antes de acostarse, y suba la cabecera con dos ladrillos.
# es-orina | symptom | fm | sex=f
s Ardor al orinar / Otra vez infección
t Me arde al orinar {since} y voy al baño a cada rato, [de a poquito|puras gotas]. Calentura no tengo.
t Creo que es infección otra vez, igual que en {month}. [Huele fuerte|Está turbia] y me arde al final.
q ¿Me pueden mandar algo o tengo que llevar muestra?
r jugo de arándano / mucha agua
p ¿Tiene fiebre, escalofríos o dolor en la espalda? ¿Podría estar embarazada?
b No a todo. [Vi tantita sangre en el papel|Sangre no].
a Como ya la conoce y no hay fiebre, {doc} le mandó el antibiótico a {pharm}: dos veces al día, cinco días, con comida. Con escalofríos, llame.
# es-mareo-cama | symptom | fm
s Se me mueve todo / Mareo al voltearme
t Cuando me volteo en la cama todo me da vueltas [diez|veinte] segundos. {since}. Luego se quita como si nada.
t Alcé la vista para [bajar un plato|colgar una cortina] {when} y se me movió el cuarto. [Tuve que sentarme|Me agarré de la pared].
q ¿Es el oído? A {family} se lo quitaron con unos movimientos.
a Suena a los cristalitos del oído. La enfermera le hace las vueltas {day} a las {time}; a casi todos se les quita a la primera. Que alguien la traiga o lo traiga.
# es-insomnio | symptom | fm
s No puedo dormir / Despierto a las tres
t Me duermo bien pero despierto {late} y ya no vuelvo a pegar el ojo. {since}. [Me pongo a lavar trastes|Rezo un rosario completo].
t No duermo {since}. Apenas apago la luz y la cabeza [se me llena de pendientes|empieza a dar vueltas].
q ¿Hay algo que no haga vicio?
r té de tila / melatonina / apagar el celular
p ¿Hasta qué hora toma café? ¿Ronca? ¿Se ha sentido triste?
b Café hasta las [dos|cuatro]. {family} dice que ronco [tantito|como tractor]. Triste, [un poco|no].
a Levántese siempre a la misma hora, aunque durmiera mal, y salga de la cama si no duerme en veinte minutos. El curso de sueño de su página gana a las pastillas al mes.
# es-tristeza | symptom | fm
s Sin ganas de nada / Me siento triste
t Me he sentido muy decaíd{o} {since}. Voy a {work}, regreso y [me siento en el carro|no quiero ver a nadie]. Estoy bien segur{o} de que no haría nada, nomás no tengo ganas.
t Desde que [falleció mi mamá|me quedé sin trabajo|se fue mi hija] lloro [por todo|bañándome]. Como poquito.
q ¿Con quién puedo hablar, en español?
p Gracias por contarlo. Se lo preguntamos a todos: ¿ha pensado en morirse o en hacerse daño?
b No, eso no. [Quiero volver a ser yo|Solo me siento apagad{o}].
a Qué bueno que lo dijo. Ruth, nuestra trabajadora social, le consigue con quién hablar en español, y {doc} le habla {day} a las {time}. El 988 contesta a cualquier hora, oprima 2.
# es-cansancio | symptom | fm
s Muy cansad{o} / Sin fuerzas
t Ando muy cansad{o} {since}, aunque duerma ocho horas. En {work} [me quedo dormid{o} en el descanso|ya no doy el ancho].
t Antes [caminaba al mercado|barría todo el patio] y ahora con un ratito ya quiero sentarme.
q ¿Me pueden revisar [el azúcar|la tiroides|la anemia]?
p ¿Ha cambiado de peso, de medicinas, o sus reglas son muy fuertes?
b Peso igual. [Empecé unas pastillas para alergia en {month}|Nada nuevo].
a {doc} pidió azúcar, tiroides y hierro. Pase al laboratorio cualquier mañana, sin ayuno. Le escribo con todo junto.
# es-ronchas | symptom | fm
s Ronchas en los brazos / Comezón en la piel
t Me salieron ronchas en los brazos {since}, con una comezón que {late} no aguanto. Anduve [cortando hierba|limpiando el patio].
t Traigo granitos [en el cuello|en la cintura] que [se juntan|me lloran] y en {work} uso guantes.
q ¿Qué me pongo? ¿Se pega a los niños?
r alcohol / sábila / calamina
a Parece hiedra venenosa. Ya lavada la piel no se pega. Fomentos fríos y cortisona al 1 por ciento dos veces al día; lave los guantes y la herramienta.
a Mande foto con buena luz. Por mientras crema sin olor y cetirizina en la noche.
# es-cabeza | symptom | fm
s Dolores de cabeza / Me duele más seguido
t Me ha dolido la cabeza [cinco|seis] veces {since}. Es mi dolor de siempre, [de un lado|detrás del ojo], pero más seguido.
t Otra vez la migraña me tumbó {when}. En {work} [la luz|el ruido] no ayuda.
q ¿Habrá algo para que no me dé?
r cuarto oscuro / compresa fría / Excedrin
a Apunte hora, comida, sueño y pastillas hasta la cita. Si pasa de cuatro al mes conviene prevenirla. {doc} lo platica con usted {day} a las {time}.
# es-pies-hinchados | symptom | ca fm | age=48-95
s Pies hinchados / Se me marcan los calcetines
t Se me hinchan los pies en la tarde {since}. El calcetín me deja [una zanja|la marca]. En la mañana amanecen bien.
t {family} me vio los tobillos y se asustó. Trabajo [de pie|sentad{o}] en {work} y en la noche ni el zapato me entra.
q ¿Me sube la pastilla del agua o es [el calor|la sal]?
p ¿Cuánto ha pesado esta semana, y con cuántas almohadas duerme?
b {lb} {when}, hoy {lb}. Con [una|dos], como siempre.
a Si no sube de peso y duerme igual, vamos bien. Pies en alto media hora después de cenar y cuidado con la sal del caldo de sobre. Si sube tres libras en dos días, llame ese día.
# es-latidos | symptom | ca
s Siento brincos en el corazón / Palpitaciones
t Siento que el corazón me [brinca|se salta uno] {late}. Dura [unos segundos|un ratito] y se va. No me canso ni me duele nada.
t Cuando me acuesto del lado {side} siento [aleteos|golpecitos] en el pecho. {since}.
q ¿Me pongo otra vez el aparato o no es de cuidado?
a Son latidos de más, y con su ultrasonido normal dan lata pero no peligro. Menos café y más sueño. Si le duran más de un minuto seguido, avísenos ese día.
# es-nino-fiebre | symptom | pe | age=1-12
s {child} con calentura / Fiebre desde ayer
t {child} trae calentura {since}, la más alta {temp}. Toma agua [si le insisto|bien] y cuando le baja [anda jugando|pide de comer].
t Le baja con el jarabe y vuelve {late}. Trae [mocos|tos] pero no se queja del oído.
q ¿Cuántos días espero para llevar{lo}?
r baño tibio / ibuprofeno / paletas de hielo
p ¿Cuántas veces ha hecho pipí hoy? ¿Cómo está cuando no tiene fiebre?
b Como [cuatro|tres]. Sin calentura anda [platicando|como si nada].
a Si toma líquidos y juega cuando le baja, se puede cuidar en casa. Nuestro límite son tres días: si {day} sigue arriba de 101, {lo} vemos. La dosis va por peso, {kg} kilos.
# es-nino-tos | symptom | pe | age=1-12
s {child} tose de noche / Tos de {child}
t {child} tose {late} hasta que [vomita|despierta a su hermana]. En el día casi nada. {since}.
t La maestra me mandó recado de que {child} tose mucho en clase. [No trae fiebre|Come bien].
q ¿Le doy [miel|el inhalador] o {lo} llevo?
r miel / vaporub / humidificador
p ¿Le silba el pecho o se le hunden las costillas al respirar?
b No le veo nada de eso. [El año pasado usó inhalador|Nunca ha usado inhalador].
a Una cucharadita de miel antes de dormir y la cabecera alta. Si oye silbido o ve que se hunden las costillas, llame de inmediato.
# es-nino-panza | symptom | pe | age=4-13
s Le duele la panza / {child} y el baño
t A {child} le duele la panza [antes de la escuela|en las mañanas] {since}. A media mañana ya anda bien.
t {child} hace del baño cada [tres|cuatro] días, duro, y [llora|se esconde]. 
q ¿Qué le doy, o qué digo en la escuela?
a Casi siempre es estreñimiento. Media tapita de MiraLAX en jugo cada día por dos semanas y cinco minutos sentad{o} después de desayunar.
# es-nino-ronchas | symptom | pe | age=0-10
s Ronchitas en la piel de {child} / Salpullido
t A {child} le salieron [ronchitas rosas|granitos] en [la panza|la espalda] {when}, después de la calentura. No le da comezón.
t En la guardería me piden [una carta|que no {lo} lleve] porque {child} trae [ronchas|llagas en la boca].
q ¿Puede ir? ¿Mando foto?
a Si salieron cuando se fue la fiebre, es el virus que ya va de salida. Puede volver un día después de estar sin calentura.
# es-nino-oido | symptom | pe | age=1-9
s Le duele el oído / Oído de {child}
t {child} despertó {late} llorando y agarrándose el oído {side}. Trae catarro {since}.
q ¿Le toca antibiótico o esperamos como la otra vez?
a Con un solo oído y poca fiebre, esperar dos días funciona igual. Le dejé la receta guardada en {pharm}; súrtala si {day} no está mejor.
`;
