export { demoPassword, seedWorld } from './seed-world.ts';
export type { Seeded, SeedOptions } from './seed-world.ts';
export { DEMO_SEED, seedDemo } from './seed-demo.ts';
export type { IdOf } from './seed-people.ts';
export { growDemo } from './grow-demo.ts';
export type { Growth } from './grow-demo.ts';
