/** Where the quick way out leads: a page anyone may have open, that says nothing about who came from here. */
export const plainPage = 'https://www.weather.gov/';
