import type { FormPart, ItemView } from '#foundation/library/index.ts';
import { Button, TextArea, TextField, type Frame } from '../../ui/index.ts';
import { fieldId, languageWithin, problemWords } from './words.ts';

interface Props {
  view: ItemView;
  frame: Frame;
}

/** 'Letter 2', 'Letter 1 of part 3': the innermost number first. */
function labelOf({ label, counts }: FormPart, kind: string, { t }: Frame): string {
  const [outer, inner] = counts;
  return t(`library.part.${kind}.${label}`, {
    number: (label.startsWith('stages.') ? inner : outer) ?? 0,
    many: counts.length,
  });
}

const A_ROW_CHARACTERS = 56;

/** Both languages get the room the longer one needs, so that they stay side by side. */
function rowsFor({ shape, values }: FormPart): number {
  const rows = Object.values(values).map((text) =>
    shape === 'lines' ? text.split('\n').length : Math.ceil(text.length / A_ROW_CHARACTERS),
  );
  return Math.min(12, Math.max(...rows) + 1);
}

function One({ view, frame, part, code }: Props & { part: FormPart; code: string }) {
  const name = `part.${part.name}`;
  const found = view.problems.find(
    (problem) => problem.field === name && problem.language === code,
  );
  const props = {
    id: fieldId(name, code),
    name: `${code}.${name}`,
    label: `${labelOf(part, view.kind, frame)} (${languageWithin(frame, code)})`,
    value: part.values[code] ?? '',
    error: found && problemWords(frame, found),
    lang: code,
  };
  if (part.shape === 'line') return <TextField {...props} />;
  const hint = part.shape === 'lines' ? { hint: frame.t('library.part.onePerLine') } : {};
  return <TextArea {...props} {...hint} rows={rowsFor(part)} />;
}

/** Parts that stand together: a stage of the story, or all of one kind. */
function sections(parts: readonly FormPart[]): { key: string; parts: FormPart[] }[] {
  const found = new Map<string, FormPart[]>();
  for (const part of parts) {
    const key = part.group === 'stages' ? `stages.${part.counts[0] ?? 1}` : part.group;
    found.set(key, [...(found.get(key) ?? []), part]);
  }
  return [...found].map(([key, members]) => ({ key, parts: members }));
}

/** The words of a document as fields, both languages side by side; how it goes is written in its file. */
export function PartsForm({ view, frame }: Props) {
  const { t } = frame;
  return sections(view.parts).map(({ key, parts }) => {
    const [group = '', number = '0'] = key.split('.');
    return (
      <fieldset key={key} class="card stack">
        <legend class="strong">{t(`library.group.${view.kind}.${group}`, { number })}</legend>
        {parts.map((part) => (
          <div key={part.name} class="grid two">
            {view.languages.map(({ code }) => (
              <One key={code} view={view} frame={frame} part={part} code={code} />
            ))}
          </div>
        ))}
      </fieldset>
    );
  });
}

/** The whole document: to take away, to bring back, and to change how it goes. */
export function WholeFile({ view, frame }: Props) {
  const { t } = frame;
  if (!view.mayWrite || view.parts.length === 0 || view.draft?.retires) return null;
  const fields = view.fields.filter(({ shape }) => shape === 'document');
  const found = view.problems.filter(({ field }) => fields.some(({ name }) => name === field));
  return (
    <details class="card" open={found.length > 0}>
      <summary>{t('library.file.title')}</summary>
      <form
        class="stack above"
        method="post"
        action={`/admin/library/${view.kind}/${view.id}`}
        noValidate
      >
        <p class="prose">{t('library.file.lead')}</p>
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
