/** Efectos, dudas y surtidos. */
export const medicinas = `
# es-se-mareo | side-effect | fm ca | med=lisinopril,losartan,amlodipine,hydrochlorothiazide,metoprolol,carvedilol
s Mareo con la pastilla / Me mareo al levantarme
t Me mareo al levantarme desde que me subieron {med} a {dose}. El aparato marcó {lowbp} {when}.
t {family} me agarró porque me iba de lado {when}. Creo que {med} ya es mucha para mí, bajé de peso.
q ¿Tomo la mitad? ¿Puedo manejar?
p ¿Se ha caído o desmayado? ¿Cuánta agua toma?
b No me he caído. Agua, [poca|como tres vasos]. Hoy {lowbp}.
a Desde hoy tome la mitad de {med}. Un vaso de agua antes de pararse y siéntese un minuto en la orilla. No maneje mientras se maree. Mándeme cinco lecturas. Si se desmaya, 911.
a {doc} prefiere quitarla por ahora, ya no le hace tanta falta. Es buena noticia. Una semana de lecturas, por favor.
# es-se-metformina | side-effect | fm | med=metformin
s La metformina me suelta el estómago / Estómago y metformina
t La metformina de {dose} me suelta el estómago [cada mañana|dos veces al día] {since}. No puedo [salir|subirme al camión] hasta las diez.
t Desde que me subieron la metformina ando con [retortijones|la panza inflada]. El azúcar sí bajó, {sugar} hoy.
q ¿Hay otra más suave?
p ¿La toma antes, durante o después de comer?
b Antes, con [puro café|un pan].
a Tómela a media comida, nunca con puro café. {doc} la cambió por la de acción lenta, toda con la cena. Dele diez días.
# es-se-tos | side-effect | fm ca | med=lisinopril
s Tos desde el lisinopril / Carraspera
t Desde que tomo lisinopril traigo una tosecita [todo el día|como de polvo]. Catarro no es. {since}.
q ¿Me la pueden cambiar?
a Sí, es de esa pastilla y no se quita sola. {doc} la cambió por losartán 50 mg, una al día, ya está en {pharm}. La tos tarda hasta un mes en irse.
# es-se-animo | side-effect | fm | med=sertraline,escitalopram,bupropion
s Apenas empecé {med} / Nervios con la pastilla
t Llevo {num} días con {med} y ando [inquiet{o}|como con mucho café]. Bostezo todo el día. El ánimo, [igual|tantito mejor].
q ¿Se quita? ¿Le sigo?
a Sí se quita, casi siempre en la segunda semana. Tómela en la mañana con comida. Lo bueno tarda de cuatro a seis semanas. {doc} le habla {day} a las {time}.
# es-mq-juntas | side-effect | fm ca pe | who=self | age=18-95
s ¿Puedo tomar esto junto? / Duda con {med}
t ¿Puedo tomar [ibuprofeno|pastillas para la gripa|Aspirina] con {med}? {family} dice que no.
t {family} me trajo [un té|unas gotas|moringa] de {place} para [la presión|el azúcar]. ¿Se puede con {med}?
t Traigo gripa y tomo {med} {dose}. En {pharm} hay mil cajas y no sé cuál.
a Con {med} evite ibuprofeno, naproxeno y lo que traiga letra D. Acetaminofén como dice la caja, miel y suero para la nariz sí.
a Tom, el farmacéutico, lo revisó: mejor no, porque puede subirle el efecto a {med}. De manzanilla o tila los que guste.
# es-mq-olvido | side-effect | fm ca
s Se me olvidó una pastilla / La tomé doble
t {when} se me olvidó {med} y apenas hoy me di cuenta. ¿Tomo dos?
t No me acuerdo si tomé {med} {when}, a lo mejor fueron dos. Me siento [bien|normal].
q ¿Qué hago esta noche?
a Nunca dos juntas. Tome la que sigue a su hora y ya. Una sola no se nota.
a Una de más de {dose} no es peligro para usted. Una cajita con los días, llena cada domingo, quita esa duda.
# es-mq-costo | side-effect | fm ca
s {med} está muy cara / Medicina más barata
t En {pharm} me quieren cobrar {money} por {med}. En {month} [costaba diez|era gratis]. La dejé ahí.
t El seguro ya no paga {med}. La carta viene en inglés y no le entiendo bien.
q ¿Hay otra que haga lo mismo?
a Tom encontró la misma en unos doce dólares, sin seguro, en {pharm}. Ya está la receta.
a {doc} la cambió por una que sí está en su lista. Termine la que tiene y al otro día empieza la nueva.
# es-mq-hora | side-effect | fm ca
s ¿A qué hora se toma {med}? / De día o de noche
t El frasco dice una al día pero no a qué hora. Como trabajo de noche en {work}, [no sé cuál es mi mañana|me hago bolas].
t ¿{med} se toma con comida o sin comida? Me dijeron [una cosa en la farmacia y otra en la clínica|las dos cosas].
a Amárrela a algo que haga diario, como lavarse los dientes al despertar, sea la hora que sea.
a Con comida le cae mejor. Le dejé una hoja con dibujos y horas en sus documentos.
# es-mq-azucar-baja | side-effect | fm | med=insulin glargine,glipizide
s Se me bajó el azúcar / Azúcar en {low}
t Se me bajó a {low} {late}, [temblando y sudando|con mucha hambre]. Con jugo se arregló. {med} {dose}, como siempre.
q ¿Le bajo a {med} o ceno más?
a Baje {med} cuatro unidades desde hoy, {doc} está de acuerdo. Si al acostarse está abajo de 120, coma algo. Mándeme las mañanas.
# es-surtido | refill | fm ca
s Surtido de {med} / Se me acaba {med} / Más {med}, por favor
t Me quedan {n} pastillas de {med} y en {pharm} dicen que ya no tengo surtidos.
t ¿Me pueden mandar {med} {dose} a {pharm}? Conté {when} y me alcanza [una semana|unos días].
t Ya me toca {med} otra vez. [La tomo diario|No se me ha olvidado ninguna]. De preferencia para tres meses.
m Mi última cita fue {ago} y salió bien.
q ¿Estará para {day}?
a Ya mandé {med} {dose} a {pharm}, [tres meses|noventa días con surtidos]. Casi siempre tardan un día.
a Listo. {doc} pide un análisis antes del siguiente, la orden ya está en el laboratorio.
# es-surtido-farmacia | refill | fm ca
s Cambié de farmacia / Farmacia nueva
t Me cambié de casa y ahora me queda cerca {pharm}. ¿Mandan ahí {med} y las demás?
t La farmacia de antes [cerró|ya no toma mi seguro]. Me queda {med} para {n} días.
a Ya pasé todas a {pharm} y quedó como la primera. {med} está lista.
# es-surtido-viaje | refill | fm ca
s Me voy de viaje / Surtido antes de tiempo
t Me voy a {place} {day} por [un mes|tres semanas] y {med} me toca hasta después. El seguro dice que es muy pronto.
q ¿Hay modo de que me la den antes?
a Le puse el permiso de viaje y hablé con {pharm}. Recójala {day}.
# es-surtido-negado | refill | fm ca
s Me negaron {med} / No me surtieron
t En {pharm} me dijeron que ustedes negaron {med}. ¿Hice algo mal? Me quedan [tres|cinco].
t La farmacia dice que falta [un permiso del seguro|una autorización] para {med}. Se me acaba {day}.
a No hizo nada mal. El pedido llegó con el nombre de otro doctor y se regresó. Ya mandé uno nuevo.
a El permiso lo pedimos nosotros, tarda tres días. {pharm} le adelanta unas pastillas, ya hablé.
# es-nino-surtido | refill | pe | med=albuterol,fluticasone,montelukast,cetirizine,hydrocortisone cream,polyethylene glycol,methylphenidate,iron drops
s {med} de {child} / Surtido para {child}
t A {child} se le acaba {med}, le queda [una semana|lo último]. En {pharm}, como siempre.
t ¿Le pueden mandar a {child} otro {med} para [la escuela|la casa de su papá]? Siempre se queda en el otro lado.
q ¿Estará para {day}?
a Ya está en {pharm} para tres meses. {doc} quiere ver a {child} antes del siguiente.
a Mandé dos, uno con etiqueta para la escuela.
# es-lecturas | thanks | fm ca | med=lisinopril,losartan,amlodipine,metoprolol,hydrochlorothiazide,carvedilol
s Mis lecturas de presión / Presión de la semana
t Aquí van mis lecturas: {bp}, {bp}, {bp} y {bp} en la mañana; {bp} y {bp} en la noche. [Sentad{o}|Brazo izquierdo], como me enseñaron.
t Presión {since}: {bp} pulso {pulse}, {bp} pulso {pulse}, {bp} pulso {pulse}. La de {bp} fue [después del café|un coraje].
a Muchas gracias, justo lo que necesitamos. El promedio está donde {doc} lo quiere. Misma dosis.
a En la mañana andan altitas. {doc} quiere que tome {med} al acostarse por dos semanas y nos mande siete más.
# es-azucares | thanks | fm | med=metformin,insulin glargine,glipizide,empagliflozin
s Mis azúcares / Azúcar en ayunas
t En ayunas: {sugar}, {sugar}, {sugar}, {sugar}. Después de cenar {sugar}. La de {sugar} fue [el cumpleaños de mi nieta|por unos tamales].
a Gracias, van mejor que en {month}. Siga igual. Ya le toca el análisis de tres meses, la orden está puesta.
# es-peso | thanks | ca | med=furosemide,carvedilol,spironolactone
s Mi peso diario / Pesos de la semana
t Mis pesos: {lb}, {lb}, {lb} y {lb}, [antes de desayunar|con la misma báscula]. Duermo plan{o} y los zapatos me quedan.
a Gracias. Estable es lo que queremos. Si sube tres libras en dos días, llame ese mismo día.
`;
