import { lines } from '../stock.ts';

/** Palabras que pueden ocupar el mismo lugar, para que nadie suene como el anterior. */
export const wording = lines(`
  todavía|aún
  ahora mismo|ahorita|en este momento
  por favor|si me hace favor
  diario|cada día|todos los días
  dos veces al día|mañana y noche|2 veces al día
  en la mañana|por la mañana
  en la noche|por la noche
  en la tarde|por la tarde
  empezó|comenzó
  puede ser|tal vez|quizá
  a lo mejor|tal vez|quizá
  casi siempre|por lo general|normalmente
  hay que|es necesario
  no hace falta|no es necesario
  mande|envíe
  ya mandé|ya envié|acabo de mandar
  me alcanza|me dura
  se me acaba|se me termina
  en su página|en el portal
  está en sus documentos|la encuentra en sus documentos|ya aparece en sus documentos
  con comida|con alimentos|junto con la comida
  pastillas|tabletas
  cita|consulta
  se quita|desaparece|se va
  se quitó|desapareció|se fue
  además|aparte
  rápido|pronto
  por una semana|durante siete días
  dos semanas|quince días
  un mes|cuatro semanas
  conviene|es bueno|vale la pena
  ya quedó|quedó
  me preocupa|me inquieta
  avise|díganos
  poco a poco|despacito
  un poco de|un poquito de|tantito de
  puro|solamente
  me gustaría|quisiera
  por mientras|entre tanto|mientras tanto
`);
