import { staffVoice as english } from '../en/voice-staff.ts';
import { lines } from '../stock.ts';

/** What staff say around their answer, in Spanish as it is written in the United States. */
export const staffVoice = {
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
    {doc} y yo lo hablamos {lately}.
    Gracias por la paciencia.
    Muchas personas nos preguntan lo mismo.
    Lleva usted muy buen registro.
    En {month} lo vemos seguido.
    Primero la respuesta corta y luego el porqué.
    Le traigo buenas noticias, casi todas.
    Yo en su lugar preguntaría lo mismo.
    Revisé sus medicinas y alergias {lately} y no hay problema.
    {doc} lo leyó {lately} y está de acuerdo.
    Quise asegurarme y le pregunté {lately} a nuestro farmacéutico.
    Intenté llamarle {lately} y pensé que por aquí sería más fácil.
    Lo comparé con sus números de {month}.
    Está bien que escriba por esto, para eso estamos.
    Se nota que lo ha pensado.
    Cubro a una compañera que vuelve {day}, perdone si pregunto dos veces.
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
    Yo vuelvo a revisar esto {day}, escriba o no.
    Si prefiere hablar, estoy en el teléfono {day} después de las {time}.
    {doc} quiere saber si en {n} semanas sigue ahí.
    Apunte una o dos líneas cada día, nos ayuda a decidir lo que sigue.
    Si en {work} no le dejan hacerlo, dígame y buscamos otro modo.
    Se lo dejé anotado a {doc} para la cita de {month}.
    Confíe en lo que siente: si algo anda mal, llame a la hora que sea.
    Si en {pharm} le dicen otra cosa, pregúnteme primero.
    Preferimos que escriba dos veces a que se quede con la duda.
    Si todo va bien {day}, no hace falta que conteste.
  `),
  deskClose: lines(`
    Si no le queda, llame a recepción, 555-0100.
    Escríbanos aquí si necesita otro día.
    Si cambia de planes, avise un día antes, por favor.
    Traiga su tarjeta del seguro y la lista de sus medicinas.
    Le llega un aviso aquí cuando esté listo.
    Yo lo sigo de cerca y le escribo en cuanto avance.
    Si {day} no sabe nada, escríbame aquí mismo.
    Llegue diez minutos antes, por favor.
    Por ahora no tiene que hacer nada más.
    La puerta norte queda más cerca del estacionamiento.
    Si le piden número, es el {ref}.
    Estoy en recepción {day} hasta las {time}, por si prefiere hablar.
    Esto no tiene ningún costo.
    Guarde este mensaje, le sirve de comprobante.
    Ya le avisé a {doc}, no hace falta que usted lo haga.
    Normalmente tarda {n} días, en {month} un poco más.
    Le va a llegar un mensaje de texto como el {date}; sí es de nosotros.
    Si alguien le ayuda con esto, enséñele este mensaje.
  `),
  shortRefill: lines(`
    Ya está en {pharm}.
    Listo, {me}.
    Mandada {lately}.
    Ya quedó.
    Está lista {day}.
    Sí, ya la mandé.
  `),
  shortVisit: lines(`
    Quedó para {day}.
    Cambiada, véala en su página.
  `),
  shortPapers: lines(`
    Firmada {lately}.
    Ya está en sus documentos.
    Lista, en sus documentos.
  `),
  shortDesk: lines(`
    Listo, {me}.
    Ya quedó.
    Arreglado {lately}.
    Hecho, {me}.
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
    De nada, {me}.
    Con gusto, {me}.
    Para servirle.
    Me alegra, {me}.
    Qué gusto leerle.
    Que siga bien, {me}.
    Cuídese, {me}.
    Gracias por avisar.
  `),
  handOff: english.handOff,
  note: english.note,
  noteClinical: english.noteClinical,
  askEnd: lines(`
    Con un sí o un no me basta.
    Conteste cuando pueda, estoy hasta las {time}.
    Luego lo veo con {doc} y le escribo.
    Pregunto para no hacerle venir de balde.
    Si no sabe, dígamelo, también sirve.
    Más o menos está bien.
    Con eso ya le puedo contestar lo demás.
    Si se le hace más fácil, llámeme al 555-0100 antes de las {time}.
    Son las mismas preguntas que le hago a todos.
    {doc} va a querer saberlo antes de decidir.
    Sin prisa, vuelvo a mirar {day}.
  `),
  calledInstead: lines(`
    Le hablé por teléfono {lately}.
    Ya hablamos por teléfono.
    Le devolví la llamada.
    Como quedamos por teléfono.
  `),
  plainClose: lines(`
    Puede agregar algo a este mensaje cuando quiera.
    Si prefiere hablar, estoy en el teléfono {day} después de las {time}.
    Se lo dejé anotado a {doc} para la cita de {month}.
    Puede mandar un número o una foto aquí cuando haga falta.
    Si en {pharm} le dicen otra cosa, pregúnteme primero.
    Lo escribí en su expediente, así quien le atienda ya lo sabe.
    {doc} con gusto lo repasa con usted {day}.
    Todo queda en su página, por si lo quiere volver a leer.
    Si alguna palabra no se entiende, dígame y busco otra.
    No le toca nada más antes de {month}.
    Enséñele esto a quien le ayude, para eso es.
    Preferimos que escriba dos veces a que se quede con la duda.
  `),
};
