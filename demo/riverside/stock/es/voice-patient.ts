import { lines } from '../stock.ts';

/** What patients say around their reason, in Spanish as it is written in the United States. */
export const patientVoice = {
  greeting: lines(`
    Hola,
    Buenos días,
    Buenas tardes,
    Buenas noches,
    Hola {Doc},
    Buen día {Doc},
    Estimados,
    A quien lea esto,
    Buenas,
    Hola a todos,
    {Doc}, buenos días,
    Saludos,
  `),
  lead: lines(`
    Disculpe la molestia, pero prefiero preguntar.
    [Se me olvidó|No me acordé de] decirle esto en la cita.
    {family} me dijo que [les escribiera|mejor preguntara].
    No sé si esto va con ustedes, pero [aquí lo dejo|le cuento].
    Perdone si me alargo.
    Quise llamar {when} y no [alcancé|pude comunicarme].
    A lo mejor no es nada.
    Espero que estén bien.
    Le escribo del celular, perdone las faltas.
    Es la primera vez que uso esto.
    Ya sé que tienen mucha gente.
    Usted me dijo que avisara si algo cambiaba.
    Llevo {n} días [pensando si escribir|dándole vueltas].
    No es emergencia.
    Estoy en {work} y no puedo llamar hasta las {shift}.
    Mi hija me ayudó a entrar a la página.
    Son dos cosas, pero la primera es la que me apura.
    Otra vez yo.
  `),
  life: lines(`
    Nos vamos a {place} {day}.
    {family} me puede llevar si quieren verme.
    No manejo, así que por teléfono me queda mejor.
    Me toca tomar dos camiones para llegar, por eso pregunto primero.
    Mi seguro cambia en {month}, por si importa.
    Apunto todo en una libreta, les puedo mandar más números.
    Ya me había pasado algo así en {month} y se quitó sin nada.
    Busqué en internet y nomás me asusté.
    Tenemos una boda en {place} en {n} semanas.
    Estamos de mudanza y todo anda en cajas.
    Contesto mejor después de las {shift}.
    {day} estoy en casa todo el día.
    No he cambiado lo que como, [solo menos sal|nada más dejé el café|puro caldito].
    Ahorita el dinero está corto, si se puede sin cita, mejor.
    Acabo de volver de {place}.
    No me gusta tomar pastillas si no hace falta.
    Mi próxima cita es hasta {month}.
    Ayuno {day} por la iglesia, por si cuenta.
    Camino con mi comadre una hora diaria, igual que siempre.
    Canto en el coro {day} y no quisiera faltar.
    En inglés leo despacio, por eso le escribo así.
    {family} lee esto conmigo, escríbanos a los dos.
    Tengo visitas de {place} hasta {day}.
    Me levanto temprano, desde las seis pueden llamar.
  `),
  lifeWork: lines(`
    Trabajo de noche en {work} y duermo en la mañana.
    Paso todo el día de pie en {work}.
    Empiezo trabajo nuevo en {work} y quisiera arreglar esto antes.
    En {work} no me dejan ver el teléfono hasta las {shift}.
    Perdí un día en {work} por esto.
    Manejo para {work}, nada que me dé sueño, por favor.
    Faltan dos en {work}, así que solo contesto a la hora de la comida.
  `),
  lifeYoung: lines(`
    El bebé no me deja dormir, perdone si me repito.
    Nunca había necesitado doctor, no sé bien cómo es esto.
    Mis niños entran a la escuela a las ocho y de ahí salgo volando.
    Estudio en la noche y trabajo en el día.
    Vivo con mis primos, mejor al celular que por carta.
    Juego futbol {day} y no quisiera dejarlo.
  `),
  lifeOld: lines(`
    Cuido a mis nietos casi todos los días y no me puedo acostar.
    Vivo sin nadie más y trato de no descuidarme.
    Mi nieto me enseñó a usar esta página.
    Las manos me tiemblan un poco, perdone las letras.
    La camioneta de los mayores pasa {day}, por si tengo que ir.
    Mis pastillas están en la cajita azul de los días.
    Ya no manejo de noche.
  `),
  asides: lines(`
    Si quieren foto, se las mando.
    Puedo ir cualquier día menos {day}.
    En la casa nadie más lo tiene.
    Estoy tomando bastante agua.
    Lo mismo me pasó en {month}.
    Fuera de eso me siento bien.
    Calentura no he tenido.
    Como y duermo más o menos igual.
    Es más preocupación que dolor.
    Apunté las horas por si sirve.
    Las otras pastillas las tomé como siempre.
    {when} dormí en el sillón.
    Va y viene.
    Estuvo peor {when}.
    {family} se dio cuenta antes que yo.
    El Tylenol casi no me hizo nada.
    Es la primera vez que me pasa.
    Té de manzanilla sí he tomado.
  `),
  hope: lines(`
    Lo que ustedes digan está bien.
    Con una respuesta corta me basta.
    Si tengo que ir, puedo {day}.
    Contésteme por aquí, por favor.
    Puede dejar recado en mi teléfono.
    Prefiero que me lo diga claro.
    Puedo esperar hasta {day}.
    No hay prisa.
    Nomás no quiero hacer algo mal.
    Reviso esta página en la noche.
    Dígame si le falta algún dato.
    Si {doc} no está, cualquiera que sepa.
    Antes de las {shift} sí contesto llamadas.
    Mientras, sigo igual hasta que me avisen.
  `),
  signOff: lines(`
    Gracias, {me}
    Muchas gracias.
    Gracias.
    Mil gracias, {Me}
    {me}
    {Me}
    Gracias por su ayuda, {me}
    Se lo agradezco.
    Gracias por su tiempo. {me}
    De antemano gracias.
    Que Dios los bendiga. {me}
    Atentamente, {Me}
    Saludos, {me}
    Quedo pendiente, {me}
  `),
  thanks: lines(`
    Gracias.
    Perfecto, gracias.
    Muchas gracias {nurse}.
    Ok gracias
    Ya entendí, gracias.
    Así le hago.
    Mil gracias.
    Qué bueno saberlo.
    Gracias por contestar pronto.
    Dios se lo pague.
    Muy amable.
    Listo.
    Se lo leí a {family} y ya entendimos los dos. Gracias {nurse}.
    Qué bueno que pregunté, yo lo estaba haciendo al revés desde {month}.
    Le agradezco que me lo explicara sin palabras raras, lo pegué en el refri.
    {family} me lleva {day}, así que esa hora me queda bien.
    Es la primera respuesta que entiendo completa desde {month}. Gracias {nurse}.
    Lo puse en el teléfono para {day} a las {time}, con alarma y todo.
  `),
  reopen: lines(`
    Perdone que insista, pero sigo sin saber qué hacer. Hice lo que me dijo por {n} días y no cambió nada.
    No era eso lo que preguntaba. Yo quería saber si puedo seguir yendo a {work} así como estoy.
    Se me había quitado y {when} volvió igual de fuerte. ¿Hago lo mismo otra vez o voy para allá?
    Faltó la otra parte de mi pregunta: cuánto tiempo espero antes de preocuparme.
    En {pharm} dicen que no les ha llegado nada. Estuve ahí esperando un buen rato {when}.
    Llamé al número que me dieron y me dijeron que tiene que pedirlo {doc}, que conmigo no hablan.
    Siempre no puedo {day} a las {time}, me quedé sin quien me lleve.
    Me volvió {late}, en el mismo lugar. Les había dicho que ya se me quitó y no quiero dejarlos con esa idea.
    Entendí mal su respuesta {when} y nomás hice la mitad. ¿Empiezo otra vez {day}?
    {family} me llevó a urgencias en {place} y me cambiaron lo que usted dijo. Ahora tengo dos planes.
    Hice la prueba {n} días, pero en {work} no me dan permiso. ¿De qué otra manera se puede?
  `),
  parenting: lines(`
    Trabajo hasta las {shift}, mejor una llamada en la tarde.
    {day} {lo} cuida {family}, cualquiera de los dos contesta.
    Salimos a {place} {day} y quisiera saber antes.
    En {work} me llaman de la escuela a cada rato.
    Tengo fotos en el celular, si las quieren.
    A su hermana le pasó igual en {month} y duró semanas.
    Pesa como {kg} kilos, por si lo ocupan para la dosis.
    La abuelita dice una cosa y yo prefiero preguntarles a ustedes.
    Esta semana no tenemos carro, si se puede por teléfono mejor.
    Salió temprano de la escuela {when} por lo mismo.
    Lo apunto todo en el refri, con la hora.
    Si hay a escoger, de sabor uva, porque lo demás lo escupe.
    Su papá anda fuera hasta {month} y estoy sin ayuda.
    Ya perdí medio turno en {work} y no puedo perder otro.
    Puedo ir cualquier tarde menos {day}.
  `),
  caring: lines(`
    Yo vivo en {place} y {lo} veo los fines de semana.
    No quiere dar molestias, por eso escribo yo.
    {family} ayuda {day}, lo demás me toca a mí.
    Oye mejor del lado {side}, por si llaman.
    Trabajo en {work} y contesto hasta las {shift}.
    Sabe que les escribo, no lo hago a escondidas.
    Le tiene mucha confianza a {doc}.
    Las escaleras de su casa son altas, por si mandan a alguien.
    Su teléfono casi siempre está apagado, márquenme a mí.
    Come cuando yo cocino y cuando no, casi nada.
    Ha sido un año difícil para todos.
    {day} voy a estar en su casa hasta las {shift}, por si quieren hablar con los dos.
  `),
  shortBack: lines(`
    No, nada de eso.
    Sí, un poquito.
    No a todo.
    Solo lo primero.
    Una vez, {when}.
    Creo que no.
  `),
  thanksRefill: lines(`
    Ya la recogí, gracias.
    Ya fui a {pharm} {when} y ahí estaba, sin problema. Gracias.
    Ya la tengo, gracias.
    Ya me avisaron, gracias.
    Gracias {nurse}, ahí estaba.
  `),
  thanksSymptom: lines(`
    Gracias {nurse}, ya puedo descansar, anoche casi no dormí de pensar.
    Está bien. {day} empiezo con eso y les aviso si no funciona.
    Ya hice lo que me dijo {when} y amanecí mejor. Gracias.
    Está bien {nurse}, ya no voy a buscar en internet en la noche.
    Gracias por no hacerme ir, hubiera perdido el turno en {work}.
    Ya voy mejor, gracias.
    Así le hago, gracias {nurse}.
    Está bien, le doy hasta {day} y le cuento.
  `),
};
