/** Every setting, read once at boot from the environment. docs/operating.md lists them. */
export { readConfig, settingNames, ConfigError, type Config } from './config.ts';
export { parleyVersion } from './version.ts';
