import { situations } from '../stock.ts';

export const first = situations(
  'es',
  `
# tos | symptom | fm ca pe | who=self
s Tos que no se quita / Sigo con tos
t Tengo tos {since} y no se me quita. [Es seca|Saco un poco de flema], y es peor {late}.
q ¿Qué más puedo tomar antes de ir a verlos?
a La tos puede durar tres semanas después de un resfriado. Tome líquidos y miel, y duerma con la cabeza en alto. Si el {day} sigue, la revisamos.
# surtido | refill | fm ca pe
s Surtido de {med} / Se me acaba {med}
t Me quedan {n} pastillas de {med} y en {pharm} dicen que ya no tengo surtidos.
q ¿Me lo pueden mandar antes de {day}?
a Ya mandé {med} {dose} a {pharm}. Normalmente está {day}.
# resultado | test-result | fm ca pe
s Resultado de la sangre
t Vi mis análisis de {ago} y hay un número en rojo que no entiendo.
q ¿Es algo malo?
a Revisé sus resultados. Ese número está apenas arriba y así ha estado desde {month}. No hay que cambiar nada.
# cita | visit | fm ca pe
s Cambiar mi cita
t Tengo cita {day} a las {time} y no puedo salir de {work}.
q ¿Habrá otra hora?
a Le cambié la cita para {day} a las {time}.
`,
);
