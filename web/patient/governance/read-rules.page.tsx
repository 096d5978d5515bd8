import type { ReadRulesView } from '#foundation/governance/index.ts';
import {
  Button,
  DataTable,
  LinkButton,
  PatientLayout,
  RuleItems,
  formatWhen,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<ReadRulesView>;

function Changes({ view, frame }: Props) {
  if (view.changes.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="changes">
      <h2 id="changes">{frame.t('charter.read.changed')}</h2>
      <ul class="stack tight">
        {view.changes.map(({ what, sentence }) => (
          <li key={what}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Times({ view, frame }: Props) {
  const { t } = frame;
  return (
    <DataTable
      caption={t('charter.read.times')}
      columns={[{ label: t('charter.read.topic') }, { label: t('charter.read.within') }]}
      rows={view.times.map(({ topic, promise }) => ({ id: topic, cells: [topic, promise] }))}
    />
  );
}

function Section({
  section,
  frame,
}: {
  section: ReadRulesView['sections'][number];
  frame: Props['frame'];
}) {
  return (
    <section class="section stack tight" aria-labelledby={`read-${section.element}`}>
      <h2 id={`read-${section.element}`}>{section.title}</h2>
      <RuleItems items={section.items} frame={frame} />
    </section>
  );
}

function Answer({ view, frame }: Props) {
  const { t } = frame;
  return (
    <div class="row">
      <form method="post" action="/rules/read">
        <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
        <input type="hidden" name="version" value={view.version} />
        <Button kind="main" tall>
          {t('charter.read.done')}
        </Button>
      </form>
      <LinkButton href="/home">{t('charter.read.later')}</LinkButton>
    </div>
  );
}

/** The rules on one screen, before first use; later only what changed. Whoever reads them later can write all the same. */
export default function ReadRulesPage(props: Props) {
  const { view, frame } = props;
  const { t, timeZone, language } = frame;
  const title = t(`charter.read.title.${view.standing}`);
  const [first, ...rest] = view.sections;
  return (
    <PatientLayout frame={frame} title={title}>
      <div class="stack wide">
        <h1>{title}</h1>
        <p class="large measure">{t('charter.read.lead')}</p>
        <Changes {...props} />
        {view.standing === 'changed' ? (
          <p>
            <a href="/how-we-answer">{t('charter.read.all')}</a>
          </p>
        ) : (
          <>
            {first && <Section section={first} frame={frame} />}
            <Times {...props} />
            {rest.map((section) => (
              <Section key={section.element} section={section} frame={frame} />
            ))}
          </>
        )}
        <Answer {...props} />
        <p class="mid">
          {t('governance.rules.version', {
            version: view.version,
            when: formatWhen(view.effectiveAt, timeZone, language, 'day'),
          })}
        </p>
      </div>
    </PatientLayout>
  );
}
