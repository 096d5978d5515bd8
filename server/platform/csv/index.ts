/** Tables in and out of spreadsheet programs. */
export { CsvError, decodeText, readCsv, writeCsv } from './csv.ts';
export type { CsvRecord } from './csv.ts';
