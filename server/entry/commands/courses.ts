import { writeFileSync } from 'node:fs';
import { listOrganizations } from '#foundation/governance/index.ts';
import { loadPages } from '#platform/html/index.ts';
import {
  coursePackageView,
  courseShelf,
  courseWords,
  findCourse,
  lessonsInForce,
  makePackage,
  packageFormats,
  packPictures,
  roomFor,
  type Course,
  type PackageFormat,
} from '#product/training/index.ts';
import { coursePrinter } from '../app/course-printer.ts';
import { createGround } from '../app/ground.ts';
import { CommandError, UsageError, type Command, type CommandContext } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

export const command: Command = {
  name: 'courses',
  summary: 'list the courses, or export one as a package for a learning system',
  usage: [
    'courses list',
    'courses export COURSE --format scorm12|scorm2004|cmi5 --language CODE --out FILE',
    '  --organization NAME  whose rules are taught; the first without it',
    '  --clinic NAME        which clinic of it; the first without it',
  ].join('\n'),
  needsDatabase: 'migrated',
  async run([action = '', ...args], context) {
    switch (action) {
      case 'list':
        for (const { id, title, lessons } of courseShelf())
          context.print(`${id.padEnd(24)}${courseWords(title, 'en')} (${lessons.length} lessons)`);
        return 0;
      case 'export':
        return exportCourse(args, context);
      default:
        throw new UsageError(action === '' ? 'Say what to do.' : `courses cannot "${action}".`);
    }
  },
};

async function exportCourse(args: readonly string[], context: CommandContext): Promise<number> {
  const { positionals, values } = readArguments(args, {
    values: ['format', 'language', 'out', 'organization', 'clinic'],
    positionals: ['COURSE'],
  });
  const course = known(positionals[0]);
  const { language = 'en', organization, clinic, out } = values;
  const format = packageFormats.find((each) => each === values['format']);
  if (format === undefined)
    throw new UsageError(`--format is one of: ${packageFormats.join(', ')}.`);
  if (out === undefined) throw new UsageError('--out FILE is missing.');
  const bytes = await packageOf(context, course, format, { language, organization, clinic });
  writeFileSync(out, bytes);
  context.say(`${out}: ${Math.round(bytes.length / 1000)} kB`);
  return 0;
}

function known(id: string | undefined): Course {
  const course = findCourse(id ?? '');
  if (course !== undefined) return course;
  const ids = courseShelf().map((each) => each.id);
  throw new UsageError(`COURSE is one of: ${ids.join(', ')}.`);
}

async function packageOf(
  context: CommandContext,
  course: Course,
  format: PackageFormat,
  asked: { language: string; organization: string | undefined; clinic: string | undefined },
): Promise<Buffer> {
  const pages = await loadPages();
  if (!pages.languages.includes(asked.language))
    throw new UsageError(`--language is one of: ${pages.languages.join(', ')}.`);
  const { ground } = createGround({ config: context.config, connection: context.database().app });
  try {
    const reader = {
      kind: 'anonymous',
      organizationId: null,
      personId: null,
      language: asked.language,
      scope: {},
    } as const;
    const room = await roomFor(ground, reader, asked);
    const organization = (await listOrganizations(ground.database)).find(
      ({ slug }) => slug === room?.place.organizationSlug,
    );
    if (room === undefined || organization === undefined)
      throw new CommandError('There is no such organization here: bin/parley init makes one.');
    const { language } = asked;
    const lessons = await lessonsInForce(ground, organization.id);
    const packed = await packPictures(ground, organization.id, course.lessons, language);
    return makePackage(coursePrinter(pages, ground.clock), {
      view: coursePackageView(lessons, room, course, format, packed),
      language,
      organization,
      baseUrl: context.config.baseUrl,
      pictures: packed.files,
    });
  } finally {
    await ground.database.close();
  }
}
