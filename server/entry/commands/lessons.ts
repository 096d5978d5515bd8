import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lessonShelf, storyboardOf } from '#product/training/index.ts';
import { createGround } from '../app/ground.ts';
import { UsageError, type Command, type CommandContext } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

export const command: Command = {
  name: 'lessons',
  summary: 'make pictures, films and sound of patient lessons, by the rules in force',
  usage: [
    'lessons build [--lesson P2] [--language es]',
    '  --organization NAME  one organization only',
    '  --clinic NAME        one clinic only',
    '  --check              say what is not as today, and make nothing',
    'lessons script --lesson P2 --language es [--clinic NAME]',
    '  prints what a person reads aloud',
    '  --to FOLDER          writes it there, one file for each recording',
  ].join('\n'),
  needsDatabase: 'seeded',
  async run([action = '', ...args], context) {
    switch (action) {
      case 'build':
        return build(args, context);
      case 'script':
        return script(args, context);
      default:
        throw new UsageError(action === '' ? 'Say what to do.' : `lessons cannot "${action}".`);
    }
  },
};

const named = ['lesson', 'language', 'organization', 'clinic'] as const;

async function build(args: readonly string[], context: CommandContext): Promise<number> {
  const { flags, values } = readArguments(args, { flags: ['check'], values: named });
  const wish = { ...values };
  known(wish['lesson']);
  const { buildLessons, checkLessons } = await import('../lessons/build-lessons.ts');
  const { ground } = createGround({ config: context.config, connection: context.database().app });
  try {
    if (flags.has('check')) {
      const stale = await checkLessons(ground, wish, context.print);
      context.say(stale === 0 ? 'All are as today.' : `${stale} are not as today.`);
      return stale === 0 ? 0 : 1;
    }
    const { say, stopping } = context;
    const began = performance.now();
    const { made, kept, missing } = await buildLessons(ground, wish, { say, stopping });
    const seconds = Math.round((performance.now() - began) / 1000);
    for (const line of missing) say(line);
    say(`${made} made in ${seconds} s, ${kept} as they were.`);
    return 0;
  } finally {
    await ground.database.close();
  }
}

async function script(args: readonly string[], context: CommandContext): Promise<number> {
  const { values } = readArguments(args, { values: [...named, 'to'] });
  if (values['lesson'] === undefined || values['language'] === undefined)
    throw new UsageError('script needs --lesson and --language.');
  known(values['lesson']);
  const { lessonTasks } = await import('../lessons/lesson-tasks.ts');
  const { wordsToRecord } = await import('../lessons/read-lesson-aloud.ts');
  const { ground } = createGround({ config: context.config, connection: context.database().app });
  try {
    const [task] = await lessonTasks(ground, values);
    if (task === undefined) throw new UsageError('There is no such lesson in that language.');
    const { to } = values;
    if (to !== undefined) await mkdir(to, { recursive: true });
    for (const { name, text } of wordsToRecord(task.told.story)) {
      if (to === undefined) context.print(`# ${name}.txt\n${text}\n`);
      else await writeFile(join(to, `${name}.txt`), `${text}\n`);
    }
    if (to !== undefined)
      context.say(`Read each file in ${to} aloud, and lay the recording beside it.`);
    return 0;
  } finally {
    await ground.database.close();
  }
}

function known(lesson: string | undefined): void {
  if (lesson === undefined || storyboardOf(lesson) !== undefined) return;
  const ids = lessonShelf()
    .of('patient', 'en')
    .map(({ id }) => id);
  throw new UsageError(`--lesson is one of: ${ids.join(', ')}.`);
}
