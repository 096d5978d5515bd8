import type { LibraryVersionView } from '#foundation/library/index.ts';
import { Button, ClinicLayout, formatWhen, PageHead, type PageProps } from '../../ui/index.ts';
import { languageName } from './words.ts';

type Props = PageProps<LibraryVersionView>;

function Words({ view, frame }: Props) {
  const { t } = frame;
  return (
    <div class="grid two">
      {Object.entries(view.content.texts).map(([code, fields]) => (
        <section key={code} class="card stack tight" aria-labelledby={`l-${code}`}>
          <h2 id={`l-${code}`}>{languageName(frame, code)}</h2>
          {Object.entries(fields).map(([name, text]) => {
            const was = view.before?.texts[code]?.[name];
            return (
              <div key={name} class="stack tight" lang={code}>
                <p class="small mid" lang={frame.language}>
                  {t(`library.field.${name}`)}
                </p>
                {was !== undefined && was !== text && <del class="was own-text">{was}</del>}
                <p class="own-text">{text}</p>
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
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
