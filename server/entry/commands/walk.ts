import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { CommandError, type Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  subject: z.string().optional(),
  lang: z.string().optional(),
});

export const command: Command = {
  name: 'walk',
  summary: 'send messages from a file as demo patients and write where each one went',
  usage: [
    'walk --in FILE --out FILE',
    '  --in   JSON Lines of {id, text, subject?, lang?}',
    '  --out  JSON Lines of {id, topic, kind, team, urgency, promised_at, advice, work_item_state}',
  ].join('\n'),
  needsDatabase: 'seeded',
  async run(args, context) {
    const { values } = readArguments(args, { values: ['in', 'out'] });
    const { in: from, out: to } = values;
    if (from === undefined || to === undefined)
      throw new CommandError('walk needs --in FILE and --out FILE.');
    const { createWalk } = await import('../walk/walk-message.ts');
    const walk = await createWalk(context);
    const out = createWriteStream(to);
    const began = performance.now();
    let count = 0;
    try {
      for await (const line of createInterface({
        input: createReadStream(from),
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        if (line.trim() === '') continue;
        count += 1;
        const row = rowSchema.safeParse(parsed(line));
        if (!row.success)
          throw new CommandError(
            `Line ${count} of ${from} is not a row {id, text, subject?, lang?}.`,
          );
        out.write(`${JSON.stringify(await walk.send(row.data))}\n`);
      }
    } finally {
      await walk.end();
      out.end();
      await once(out, 'finish');
    }
    context.say(
      `${count} messages walked in ${((performance.now() - began) / 1000).toFixed(1)} s.`,
    );
    return 0;
  },
};

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
