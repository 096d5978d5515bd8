import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { worthSendingMs, type NotificationKind } from './notification-kind.ts';
import { mailWords } from './mail-words.ts';

const kinds = Object.keys(worthSendingMs) as NotificationKind[];
const phrases = new URL('../../../content/phrases/', import.meta.url);

const languages = readdirSync(phrases).filter((name) => !name.includes('.'));

describe.each(languages)('a mail in %s', (language) => {
  const file = new URL(`${language}/mail.json`, phrases);
  const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const ofAdmin = new URL(`${language}/admin.json`, phrases);

  test.each(kinds)('of kind %s is named in the list of mail that could not be sent', (kind) => {
    expect(JSON.parse(readFileSync(ofAdmin, 'utf8'))).toHaveProperty([`mail.of.${kind}`]);
  });

  test.each(kinds)(
    'of kind %s says that there is something to read, and nothing of a person',
    (kind) => {
      const mail = mailWords(kind, language, 'https://parley.example/sign-in');
      expect(mail.subject).toBe(written[`${kind}.subject`]);
      const said = [`${kind}.text`, `${kind}.after`, 'foot'].map((key) => written[key] ?? '');
      const whole = [said[0], 'https://parley.example/sign-in', ...said.slice(1)];
      expect(mail.text).toBe(whole.filter((part) => part !== '').join('\n\n'));
      // Nothing can be put into the words: they have no places for it.
      expect(Object.values(written).join(' ')).not.toMatch(/[{}]/);
    },
  );
});
