import type { LibraryVersionView } from '#foundation/library/index.ts';
import { Button, ClinicLayout, formatWhen, PageHead, type PageProps } from '../../ui/index.ts';
import { together } from './parts-form.tsx';
import { WordChanges } from './word-changes.tsx';
import { groupLabel, languageName, partLabel } from './words.ts';

type Props = PageProps<LibraryVersionView>;

/** What it said otherwise than the version before it. */
function Changed({ view, frame }: Props) {
  const { changes } = view;
  if (changes === null) return null;
  return (
    <section class="card stack" aria-labelledby="changed">
      <h2 id="changed">{frame.t('library.version.changed')}</h2>
      {changes.length === 0 ? (
        <p>{frame.t('library.review.factsOnly')}</p>
      ) : (
        <WordChanges kind={view.kind} changes={changes} frame={frame} />
      )}
    </section>
  );
}

/** The whole of it in one language: by its fields, or as its documents are written. */
function Words({ view, frame }: Props) {
  const { t } = frame;
  return (
    <div class="grid two">
      {Object.entries(view.content.texts).map(([code, fields]) => (
        <section key={code} class="card stack" aria-labelledby={`l-${code}`}>
          <h2 id={`l-${code}`}>{languageName(frame, code)}</h2>
          {view.parts.length === 0 ? (
            <Fields fields={fields} code={code} frame={frame} />
          ) : (
            <>
              <Parts view={view} frame={frame} code={code} />
              <details>
                <summary>{t(`library.file.${view.kind}.title`)}</summary>
                <div class="stack above">
                  <Fields fields={fields} code={code} frame={frame} />
                </div>
              </details>
            </>
          )}
        </section>
      ))}
    </div>
  );
}

function Fields({
  fields,
  code,
  frame,
}: {
  fields: Readonly<Record<string, string>>;
  code: string;
  frame: Props['frame'];
}) {
  return Object.entries(fields).map(([name, text]) => (
    <div key={name} class="stack tight">
      <p class="small mid">{frame.t(`library.field.${name}`)}</p>
      <p class="as-written" lang={code}>
        {text}
      </p>
    </div>
  ));
}

function Parts({ view, frame, code }: Props & { code: string }) {
  const said = view.parts.filter(({ values }) => (values[code] ?? '') !== '');
  return together(said).map(({ key, parts }) => (
    <section key={key}>
      <div class="stack tight">
        <h3>{parts[0] && groupLabel(frame, view.kind, parts[0])}</h3>
        {parts.map((part) => (
          <div key={part.name}>
            <p class="small mid">{partLabel(frame, view.kind, part)}</p>
            <p class="as-written" lang={code}>
              {part.values[code]}
            </p>
          </div>
        ))}
      </div>
    </section>
  ));
}

/** One version as it was, with the way to make it the next one. */
export default function LibraryVersionPage({ view, frame }: Props) {
  const { t, timeZone, language } = frame;
  const number =
    view.version === 0
      ? t('library.version.shipped')
      : t('library.version.own', { version: view.version });
  const item = `/admin/library/${view.kind}/${view.id}`;
  return (
    <ClinicLayout frame={frame} title={`${view.title} · ${number}`}>
      <p>
        <a class="back" href={item}>
          {view.title}
        </a>
      </p>
      <PageHead title={number} above={view.title} />
      <div class="stack wide">
        {view.approvedAt !== null && (
          <p>
            {t('library.version.by', {
              name: view.approvedBy,
              when: formatWhen(view.approvedAt, timeZone, language, 'day-hour'),
            })}
          </p>
        )}
        <Changed view={view} frame={frame} />
        <Words view={view} frame={frame} />
        {view.mayRestore && !view.isNewest && (
          <form method="post" action={`${item}/step`}>
            <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
            <input type="hidden" name="revision" value={view.revision} />
            <input type="hidden" name="version" value={view.version} />
            <Button name="do" value="restore" icon="history">
              {t('library.step.restore')}
            </Button>
          </form>
        )}
      </div>
    </ClinicLayout>
  );
}
