import type { FormPart, ItemView } from '#foundation/library/index.ts';
import { Button, TextArea, TextField, type Frame } from '../../ui/index.ts';
import { Reading } from './reading.tsx';
import { fieldId, groupLabel, languageWithin, partLabel, problemWords } from './words.ts';

interface Props {
  view: ItemView;
  frame: Frame;
}

const A_ROW_CHARACTERS = 56;

/** Both languages get the room the longer one needs, so that they stay side by side. */
function rowsFor({ values }: FormPart): number {
  const rows = Object.values(values).map((text) =>
    text
      .split('\n')
      .reduce((all, line) => all + Math.max(1, Math.ceil(line.length / A_ROW_CHARACTERS)), 0),
  );
  return Math.min(16, Math.max(...rows) + 1);
}

function One({ view, frame, part, code }: Props & { part: FormPart; code: string }) {
  const name = `part.${part.name}`;
  const found = view.problems.find(
    (problem) => problem.field === name && problem.language === code,
  );
  const props = {
    id: fieldId(name, code),
    name: `${code}.${name}`,
    label: `${partLabel(frame, view.kind, part)} (${languageWithin(frame, code)})`,
    value: part.values[code] ?? '',
    error: found && problemWords(frame, found),
    lang: code,
  };
  if (part.shape === 'line') return <TextField {...props} />;
  const hint = part.shape === 'lines' ? { hint: frame.t('library.part.onePerLine') } : {};
  const reading = view.languages.find((each) => each.code === code)?.partReadings[part.name];
  return (
    <div>
      <TextArea {...props} {...hint} rows={rowsFor(part)} />
      <div data-live={`reading-${props.id}`}>
        {reading && reading.formula !== 'none' && (
          <div class="above-s">
            <Reading reading={reading} frame={frame} onlyIfHard />
          </div>
        )}
      </div>
    </div>
  );
}

/** Parts that stand together: a section of the lesson, a stage of the story, or all of one kind. */
export function together(parts: readonly FormPart[]): { key: string; parts: FormPart[] }[] {
  const found = new Map<string, FormPart[]>();
  for (const part of parts) {
    const key = `${part.group}.${part.groupNumber ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), part]);
  }
  return [...found].map(([key, members]) => ({ key, parts: members }));
}

// Long, and seldom what is looked for.
const folded = new Set(['lesson.script', 'lesson.listen']);

function Group({ view, frame, parts }: Props & { parts: readonly FormPart[] }) {
  const [first] = parts;
  if (first === undefined) return null;
  const title = groupLabel(frame, view.kind, first);
  const fields = parts.map((part) => (
    <div key={part.name} class="grid two">
      {view.languages.map(({ code }) =>
        part.values[code] === undefined ? (
          <p key={code} class="small mid">
            {frame.t('library.part.absent', { language: languageWithin(frame, code) })}
          </p>
        ) : (
          <One key={code} view={view} frame={frame} part={part} code={code} />
        ),
      )}
    </div>
  ));
  if (folded.has(`${view.kind}.${first.group}`)) {
    const isWrong = view.problems.some(({ field }) =>
      parts.some(({ name }) => field === `part.${name}`),
    );
    return (
      <details class="card" open={isWrong}>
        <summary>{title}</summary>
        <div class="stack above">{fields}</div>
      </details>
    );
  }
  return (
    <fieldset class="card stack">
      <legend class="strong">{title}</legend>
      {fields}
    </fieldset>
  );
}

/** The words of a document as fields, both languages side by side; how it goes is written in its file. */
export function PartsForm({ view, frame }: Props) {
  if (view.parts.length === 0) return null;
  const example = '{{promise:side-effect}}';
  return (
    <>
      <p class="prose">{frame.t(`library.part.help.${view.kind}`, { example })}</p>
      {together(view.parts).map(({ key, parts }) => (
        <Group key={key} view={view} frame={frame} parts={parts} />
      ))}
    </>
  );
}

/** The whole document: to take away, to bring back, and to change how it goes. */
export function WholeFile({ view, frame }: Props) {
  const { t } = frame;
  if (!view.mayWrite || view.parts.length === 0 || view.draft?.retires) return null;
  const fields = view.fields.filter(({ shape }) => shape === 'document');
  const found = view.problems.filter(({ field }) => fields.some(({ name }) => name === field));
  return (
    <details class="card" open={found.length > 0}>
      <summary>{t(`library.file.${view.kind}.title`)}</summary>
      <form
        class="stack above"
        method="post"
        action={`/admin/library/${view.kind}/${view.id}`}
        noValidate
      >
        <p class="prose">{t(`library.file.${view.kind}.lead`)}</p>
        <div class="grid two">
          {fields.flatMap(({ name }) =>
            view.languages.map(({ code, fields: said }) => {
              const problem = found.find((each) => each.language === code);
              return (
                <TextArea
                  key={`${name}-${code}`}
                  id={fieldId(name, code)}
                  name={`${code}.${name}`}
                  label={`${t(`library.field.${name}`)} (${languageWithin(frame, code)})`}
                  value={said[name] ?? ''}
                  error={problem && problemWords(frame, problem)}
                  rows={24}
                  lang={code}
                />
              );
            }),
          )}
        </div>
        <p>
          <Button name="do" value="save">
            {t('library.file.save')}
          </Button>
        </p>
        <input type="hidden" name="idempotency_key" value={`${view.idempotencyKey}-file`} />
        <input type="hidden" name="revision" value={view.revision} />
      </form>
    </details>
  );
}
