/** Structured logs, one JSON line each, that cannot carry health content. */
export {
  createLogger,
  fieldsOfError,
  type Logger,
  type LogFields,
  type LogLevel,
  logLevels,
} from './log.ts';
