import { afterAll } from 'vitest';
import { endLeases } from './test-database.ts';

// Files share a process: each gives its databases back itself, and whatever is still connected to them is cut off.
afterAll(endLeases);
