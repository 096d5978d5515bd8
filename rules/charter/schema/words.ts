import * as z from 'zod';

export const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a language code such as en or es.');

export const words = z
  .record(languageCode, z.string())
  .refine((written) => Object.keys(written).length > 0, 'Write the text in each language here.');

/** Lower case, digits, hyphens: the same name stands in addresses and in the database. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Use lower case letters, digits and hyphens.');

export const itemId = z
  .string()
  .regex(/^[a-z][a-z0-9]*([._-][a-z0-9]+)*$/, 'Use lower case letters, digits, - and _.');

export const phone = z.string().regex(/^[0-9][0-9 -]{2,20}$/, 'Write a phone number in digits.');

export const wholeNumber = (minimum: number, maximum: number) =>
  z.number().int().min(minimum).max(maximum);
