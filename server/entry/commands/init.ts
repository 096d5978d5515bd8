import { portalProblems } from '#foundation/governance/index.ts';
import type { Command } from '../cli/command.ts';
import { UsageError } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';
import type { FoundingWishes } from '../founding/found.ts';

const email = /^[^\s@<>"(),;:\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const languages = ['en', 'es'];

export const command: Command = {
  name: 'init',
  summary: 'make an organization and print a one-time link for its first administrator',
  usage: [
    'init --organization NAME --admin EMAIL',
    '  --name NAME       name of the administrator, first name first',
    '  --time-zone ZONE  such as America/Chicago; the one of this machine without it',
    '  --language CODE   en (default) or es',
    '  --phone NUMBER    the number patients call; the first rules name it',
    '  --without-messaging    messages stay in the portal you have: --portal NAME --portal-address URL',
    '  --json            print link and end of the link as JSON',
  ].join('\n'),
  needsDatabase: 'migrated',
  async run(args, { config, database, print, say }) {
    const { values, flags } = readArguments(args, {
      values: [
        'organization',
        'admin',
        'name',
        'time-zone',
        'language',
        'phone',
        'portal',
        'portal-address',
      ],
      flags: ['json', 'without-messaging'],
    });
    const portal = portalOf(values, flags.has('without-messaging'));
    const wishes = { ...wishesOf(values), portal };
    const { createGround } = await import('../app/ground.ts');
    const { found } = await import('../founding/found.ts');
    const { ground } = createGround({
      config,
      connection: database().owner,
      maximumConnections: 2,
    });
    try {
      const { organizationId, link } = await found(ground, wishes);
      const until = new Date(link.expiresAt).toISOString().slice(0, 10);
      if (flags.has('json')) print(JSON.stringify({ organizationId, url: link.url, until }));
      else print(link.url);
      say(
        `${wishes.name} is made. Open the link to choose a password; it works once, until ${until}.`,
      );
      say('Its first rules are in force: read them under "Charter", and approve your own.');
      if (portal !== null)
        say(
          'Messages are written in the other portal. Say under "Another portal" what it calls things.',
        );
      if (wishes.phone === undefined)
        say('They name the phone 555-0100, which reaches nobody: change it before patients write.');
    } finally {
      await ground.database.close();
    }
    return 0;
  },
};

function portalOf(
  values: Readonly<Record<string, string>>,
  withoutMessaging: boolean,
): FoundingWishes['portal'] {
  const { portal: name = '', 'portal-address': address = '' } = values;
  if (!withoutMessaging) {
    if (name !== '' || address !== '')
      throw new UsageError('--portal and --portal-address go with --without-messaging.');
    return null;
  }
  const names = Object.fromEntries(languages.map((code) => [code, name.trim()]));
  const portal = { names, address: address.trim(), words: {} };
  const [problem] = portalProblems(portal, languages);
  if (problem === undefined) return portal;
  throw new UsageError(
    problem.field === 'address'
      ? 'Say where messages are written: --portal-address, beginning with https://'
      : 'Say what the portal you have is called, in 60 letters or fewer: --portal NAME.',
  );
}

function wishesOf(values: Readonly<Record<string, string>>): Omit<FoundingWishes, 'portal'> {
  const name = values['organization']?.trim();
  if (!name) throw new UsageError('Say what the organization is called: --organization NAME.');
  const admin = values['admin']?.trim().toLowerCase() ?? '';
  if (!email.test(admin))
    throw new UsageError('Say who administers it: --admin EMAIL, such as ana@example.org.');
  const language = values['language'] ?? 'en';
  if (!languages.includes(language))
    throw new UsageError(`--language is one of ${languages.join(', ')}.`);
  const [givenName = 'First', ...family] = values['name']?.trim().split(/\s+/) ?? [];
  return {
    name,
    email: admin,
    givenName,
    familyName: family.join(' ') || 'Administrator',
    timeZone: zoneOf(values['time-zone']),
    language,
    phone: values['phone']?.trim() || undefined,
  };
}

function zoneOf(given: string | undefined): string {
  const zone = given ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`--time-zone ${zone} is not known; write it like America/Chicago.`);
  }
}
