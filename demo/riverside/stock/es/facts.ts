import { lines } from '../stock.ts';

/** What a slot may become when it is a matter of chance alone, in Spanish. */
export const facts: Record<string, string[]> = {
  since: lines(`
      desde el domingo
      desde el lunes
      desde el martes en la noche
      desde el miércoles pasado
      desde el jueves
      desde el fin de semana
      desde hace una semana
      desde hace como diez días
      desde hace tres días
      desde hace casi dos semanas
      desde fines del mes pasado
      desde que cambió el clima
      desde que volvimos del viaje
      hace ya cuatro días
      hace más de una semana
      hace unas tres semanas
      desde la semana antepasada
      desde mi turno del sábado
      desde el día de mi cumpleaños
    `),
  ago: lines(`
      hace tres días
      hace cinco días
      hace una semana
      hace dos semanas
      el martes pasado
      el jueves pasado
      el sábado
      el domingo en la tarde
      hace un mes
      hace unos diez días
      el fin de semana pasado
      la semana antepasada
    `),
  when: lines(`
    anoche
    esta mañana
    ayer
    ayer en la tarde
    el domingo
    anteayer
    el viernes
    hoy temprano
    el sábado
    hace dos noches
    el jueves en la noche
  `),
  day: ['el lunes', 'el martes', 'el miércoles', 'el jueves', 'el viernes'],
  shift: ['dos', 'tres', 'tres y media', 'cuatro', 'cinco', 'seis', 'siete'],
  time: ['7:30', '8:15', '9:00', '9:40', '10:20', '11:10', '1:00', '1:45', '2:20', '3:10', '4:15'],
  late: lines(`
      como a las dos de la mañana
      ya pasada la medianoche
      antes de acostarme
      como a las nueve de la noche
      cuando me acuesto
      al caer la tarde
      al levantarme
      como una hora después de comer
      a media tarde
      cada mañana a eso de las seis
    `),
  lately: lines(`
      esta mañana
      ayer
      hoy
      ayer por la tarde
      hace un momento
      antes del almuerzo
      hoy temprano
      hace rato
    `),
  n: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'tres o cuatro', 'unas cinco', 'dos o tres'],
  side: ['izquierdo', 'derecho'],
  sidea: ['izquierda', 'derecha'],
  family: lines(`
      mi esposo
      mi esposa
      mi hermana
      mi hermano
      mi hija
      mi hijo mayor
      una vecina
      mi mamá
      mi comadre
      mi prima
      un compañero del trabajo
      mi tía
      mi suegra
    `),
  fam: lines(`
      esposa
      esposo
      hermana
      hermano
      hija
      hijo
      vecina
      mamá
      prima
    `),
  pharm: lines(`
      la farmacia de la calle Elm
      la farmacia de la Quinta
      la farmacia Lakeview
      la farmacia de la cooperativa
      la farmacia Hillcrest
      la farmacia de Riverside
      la farmacia de Northgate
      la farmacia por correo
      la farmacia del centro
      la farmacia junto a la estación
    `),
  place: lines(`
      Guadalajara
      San Antonio
      Puebla
      casa de mi hermana
      Michoacán
      Guatemala
      Laredo
      El Paso
      San Salvador
      casa de mis papás
    `),
  month: lines(`
      enero
      febrero
      marzo
      abril
      mayo
      junio
      julio
      agosto
      septiembre
      octubre
      noviembre
      diciembre
    `),
  work: lines(`
      la bodega
      la escuela
      la panadería
      la fábrica
      la oficina
      la obra
      el restaurante
      la lavandería
      el hotel
      el rancho
      la empacadora
      la tienda
    `),
};
