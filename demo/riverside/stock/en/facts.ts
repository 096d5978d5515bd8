import { lines } from '../stock.ts';

/** What a slot may become when it is a matter of chance alone, in English. */
export const facts: Record<string, string[]> = {
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
    on Friday
    early this morning
    on Saturday
    two nights ago
    late yesterday
    on Thursday night
  `),
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  shift: ['two', 'three', 'half past three', 'four', 'five', 'six', 'seven'],
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
};
