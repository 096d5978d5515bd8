import type { Language } from '../world.ts';
import { lines } from './stock.ts';

/** What a slot may become when it is a matter of chance alone. */
export const facts: Record<Language, Record<string, string[]>> = {
  en: {
    since: lines(`
      since Sunday
      since Monday
      since Tuesday night
      since last Wednesday
      since Thursday
      since Friday evening
      since the weekend
      since about a week ago
      since the end of last month
      since we got back from my sister's
      since the weather turned
      for three days
      for four days now
      for about a week
      for nearly two weeks
      for ten days or so
      for two and a half weeks
      for most of this month
      for the better part of a week
      going on eight days
      going on three weeks
      off and on for a month
      ever since the move
      since the night of the storm
      since my shift on Saturday
      since the day after my birthday
    `),
    ago: lines(`
      three days ago
      five days ago
      about a week ago
      two weeks ago
      last Tuesday
      last Thursday
      on Saturday
      on Sunday afternoon
      a few weeks back
      the week before last
      right after the holiday
      a month ago
      ten days ago
      last weekend
      the other week
    `),
    when: lines(`
      last night
      this morning
      yesterday
      yesterday evening
      on Sunday
      the day before yesterday
      at work on Friday
      early this morning
      after supper last night
      on the way home
      around noon today
      in the middle of the night
      while making breakfast
      at church on Sunday
      during my lunch break
      after my walk
    `),
    day: lines(`
      Monday
      Tuesday
      Wednesday
      Thursday
      Friday
      Monday morning
      Tuesday afternoon
      Wednesday morning
      Thursday after lunch
      Friday morning
      Thursday around noon
      Wednesday after work
    `),
    time: lines(`
      7:30
      8:15
      9:00
      9:40
      10:20
      11:10
      1:00
      1:45
      2:20
      3:10
      3:50
      4:15
    `),
    late: lines(`
      around two in the morning
      at about three a.m.
      a little after midnight
      right before bed
      around 9 at night
      when I lie down
      toward evening
      as soon as I get up
      about an hour after I eat
      by mid afternoon
      on the drive home
      every morning around six
    `),
    lately: lines(`
      this morning
      yesterday
      today
      yesterday afternoon
      just now
      before lunch
      at the end of the day yesterday
      between visits today
      first thing today
      a few minutes ago
    `),
    n: ['two', 'three', 'four', 'five', 'six', 'three or four', 'maybe five', 'two or three'],
    side: ['left', 'right'],
    family: lines(`
      my husband
      my wife
      my sister
      my brother
      my daughter
      my oldest
      my neighbor
      my mother
      my partner
      my roommate
      my cousin
      a friend from work
      my son
      my aunt
    `),
    fam: lines(`
      husband
      wife
      sister
      brother
      daughter
      son
      neighbor
      mother
      roommate
      cousin
    `),
    pharm: lines(`
      Elm Street Pharmacy
      the Corner Drug on Fifth
      Lakeview Pharmacy
      the pharmacy inside the co-op
      Ferry Road Drugs
      Hillcrest Pharmacy
      the Riverside outpatient pharmacy
      Northgate Pharmacy
      Mill Creek Drug
      the mail order pharmacy
      Parkway Pharmacy
      the pharmacy by the depot
    `),
    place: lines(`
      Duluth
      Tucson
      my sister's place in Ohio
      Omaha
      the lake
      Guadalajara
      my daughter's in Denver
      Atlanta
      the cabin
      Manila
      Lagos
      San Antonio
      Tampa
      my brother's farm
    `),
    month: lines(`
      January
      February
      March
      April
      May
      June
      July
      August
      September
      October
      November
      December
    `),
    work: lines(`
      the warehouse
      school
      the bakery
      the plant
      the office
      the salon
      the bus depot
      the hardware store
      the nursing home
      the library
      the farm
      the restaurant
      the print shop
      the hotel
    `),
  },
  es: {
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
      en el trabajo el viernes
      hoy temprano
      después de cenar
      camino a la casa
      al mediodía
      en la madrugada
      mientras hacía el desayuno
      saliendo de misa
    `),
    day: lines(`
      el lunes
      el martes
      el miércoles
      el jueves
      el viernes
      el lunes temprano
      el martes por la tarde
      el miércoles por la mañana
      el jueves después de comer
      el viernes temprano
      el jueves a mediodía
    `),
    time: [
      '7:30',
      '8:15',
      '9:00',
      '9:40',
      '10:20',
      '11:10',
      '1:00',
      '1:45',
      '2:20',
      '3:10',
      '4:15',
    ],
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
  },
};
