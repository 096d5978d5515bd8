export { charterSchema } from './charter-schema.ts';
export {
  charterJsonSchema,
  type ParsedCharter,
  parseCharter,
  parsePlace,
} from './parse-charter.ts';
export { type PlacePack, placeSchema } from './place-schema.ts';
