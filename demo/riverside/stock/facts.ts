import type { Language } from '../world.ts';
import { facts as english } from './en/facts.ts';
import { facts as spanish } from './es/facts.ts';

/** What a slot may become when it is a matter of chance alone. */
export const facts: Record<Language, Record<string, string[]>> = { en: english, es: spanish };
