import type { Voice } from '../en/voice.ts';
import { lines } from '../stock.ts';

/** What people say around their reason, in Spanish as it is written in the United States. */
export const voice: Voice = {
  greeting: lines(`
    Hola,
    Buenos días,
    Buenas tardes,
    Buenas noches,
    Hola {doc},
    Buen día {doc},
    Estimados,
    Señorita enfermera,
    Buenas,
    Hola a todos,
    {doc}, buenos días,
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
    Estoy en {work} y no puedo llamar hasta las {time}.
    Mi hija me ayudó a entrar a la página.
    Son dos cosas, pero la primera es la que me apura.
    Otra vez yo.
  `),
  life: lines(`
    Trabajo de noche en {work} y duermo en la mañana.
    Cuido a mis nietos casi todos los días y no me puedo acostar.
    Paso todo el día de pie en {work}.
    Nos vamos a {place} {day}.
    Empiezo trabajo nuevo en {work} y quisiera arreglar esto antes.
    Vivo sol{o} y trato de no descuidarme.
    {family} me puede llevar si quieren verme.
    No manejo, así que por teléfono me queda mejor.
    Me toca tomar dos camiones para llegar, por eso pregunto primero.
    Mi seguro cambia en {month}, por si importa.
    Apunto todo en una libreta, les puedo mandar más números.
    Ya me había pasado algo así en {month} y se quitó sin nada.
    Busqué en internet y nomás me asusté.
    Tenemos una boda en {place} en {n} semanas.
    Estamos de mudanza y todo anda en cajas.
    Contesto mejor después de las {time}.
    {day} estoy en casa todo el día.
    No he cambiado lo que como, [solo menos sal|nada más dejé el café|puro caldito].
    Ahorita el dinero está corto, si se puede sin cita, mejor.
    En {work} no me dejan ver el teléfono hasta las {time}.
    Acabo de volver de {place}.
    Perdí un día en {work} por esto.
    No me gusta tomar pastillas si no hace falta.
    Mi próxima cita es hasta {month}.
    Mi mamá falleció en {month} y tal vez no me fijo en todo.
    Ayuno {day} por la iglesia, por si cuenta.
    Camino con mi comadre una hora diaria, igual que siempre.
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
    Antes de las {time} sí contesto llamadas.
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
    Enterad{o}, gracias.
    Así le hago.
    Mil gracias.
    Qué bueno saberlo.
    Gracias por contestar pronto.
    Dios se lo pague.
    Muy amable.
    Ya la recogí, gracias.
    Listo.
    Gracias {nurse}, ya me quedo tranquil{o}, anoche casi no dormí de pensar.
    Está bien. {day} empiezo con eso y les aviso si no funciona.
    Se lo leí a {family} y ya entendimos los dos. Gracias {nurse}.
    Qué bueno que pregunté, yo lo estaba haciendo al revés desde {month}.
    Ya hice lo que me dijo {when} y amanecí mejor. Gracias, {me}
    Le agradezco que me lo explicara sin palabras raras, lo pegué en el refri.
    {family} me lleva {day}, así que esa hora me queda bien.
  `),
  reopen: lines(`
    Perdone que insista, pero sigo sin saber qué hacer. Hice lo que me dijo por {n} días y no cambió nada.
    No era eso lo que preguntaba. Yo quería saber si puedo seguir yendo a {work} así como estoy.
    Se me había quitado y {when} volvió igual de fuerte. ¿Hago lo mismo otra vez o voy para allá?
    Faltó la otra parte de mi pregunta: cuánto tiempo espero antes de preocuparme.
    En {pharm} dicen que no les ha llegado nada. Estuve ahí parad{o} un buen rato {when}.
    Llamé al número que me dieron y me dijeron que tiene que pedirlo {doc}, que conmigo no hablan.
    Siempre no puedo {day} a las {time}, me quedé sin quien me lleve.
  `),
  staffGreeting: lines(`
    Hola {me},
    Buenos días {me},
    Buenas tardes {me},
    Gracias por escribir, {me},
    {me},
    Hola {me}, le escribe {nurse}.
    Hola {me}, soy {nurse}, del equipo.
  `),
  partnership: lines(`
    Gracias por escribir antes de que empeorara.
    Qué bueno que preguntó.
    Gracias por tantos detalles, así es más fácil ayudarle.
    Me imagino que ha sido [cansado|pesado].
    Entiendo su duda.
    Hizo bien en [esperar y preguntar|escribir primero].
    Leí su mensaje junto con {doc}.
    Revisé su expediente antes de contestar.
    Perdone la demora.
    Es una buena pregunta.
    Siento que haya pasado {n} días así.
    {doc} y yo lo hablamos {when}.
    Gracias por la paciencia.
    Muchas personas nos preguntan lo mismo.
    Lleva usted muy buen registro.
    En esta época lo vemos seguido.
  `),
  safetyNet: lines(`
    Si empeora antes de {day}, llámenos y diga que ya escribió.
    La línea de enfermería, 555-0142, contesta de día y de noche.
    Si se preocupa fuera de horario, llame al 555-0142.
    Escríbanos {day} si sigue igual.
    Si se extiende o le da fiebre, mejor llame.
    Con dolor de pecho, falta de aire o desmayo, siempre llame al 911.
    Cualquier cosa nueva, no espere aquí: llame al 555-0142.
    Cuénteme {day} cómo va, bien o mal.
    Lo que sea de repente o muy fuerte es de llamada, no de mensaje.
    Puede agregar algo a este mensaje cuando quiera.
  `),
  deskClose: lines(`
    Si no le queda, llame a recepción, 555-0140.
    Escríbanos aquí si necesita otro día.
    Si cambia de planes, avise un día antes, por favor.
    Traiga su tarjeta del seguro y la lista de sus medicinas.
    Le llega un aviso aquí cuando esté listo.
    Yo lo sigo de cerca y le escribo en cuanto avance.
    Si {day} no sabe nada, escríbame aquí mismo.
    Llegue diez minutos antes, por favor.
    Por ahora no tiene que hacer nada más.
  `),
  staffSignOff: lines(`
    {nurse}, {role}
    {nurse}
    Que esté bien, {nurse}
    Con gusto, {nurse}, {role}
    {nurse}, por {doc}
    Saludos, {nurse}
    Quedo al pendiente, {nurse}
    Cuídese mucho, {nurse}
  `),
  welcome: lines(`
    De nada, {me}. Cierro este mensaje, y puede escribir otra vez cuando quiera.
    Me alegra que le sirviera. Que tenga buena semana, {me}.
    Con gusto, {me}.
    De nada.
    Qué gusto leerlo. Se lo anoto a {doc}.
    Muy bien. Avísenos {day} si algo cambia.
  `),
  handOff: lines(`
    Needs a decision about the dose from {doc}.
    Writes in Spanish and asks for a medical opinion.
    This is a refill, pharmacy is quicker.
    Wrong topic picked; it is a form.
    Outside what I may advise. Story in English is in the note.
    Asks about a bill, not about care.
    Result needs the physician's reading before I answer.
  `),
  note: lines(`
    Wrote in Spanish. In short: worried, no red flags, asks what to do next. Last seen by {doc}.
    Called once in Spanish, voicemail, left no details.
    Home readings per patient {bp}, {bp}. Pulse {pulse}.
    {doc} fine with this plan, recheck in {num} weeks.
    Answer in Spanish, short sentences. Family member reads it aloud.
    Checked allergies and interactions, none that matter here.
    Reference {ref}, waiting on outside office.
    Weight {lb} at last visit, about the same at home per patient.
  `),
};
