export { charterSchema } from './charter-schema.ts';
export { charterJsonSchema, type ParsedCharter, parseCharter } from './parse-charter.ts';
