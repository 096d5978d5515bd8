import type { AboutView } from '#product/messaging/index.ts';
import {
  Button,
  ChoiceCards,
  ErrorSummary,
  MomentOffer,
  PatientLayout,
  type PageProps,
} from '../../ui/index.ts';
import { problemOf, summaryOf } from './problems.ts';
import { UnsentDrafts } from './unsent-drafts.tsx';
import { roleLabel } from './who.ts';

/** The first step: who is it about. */
export default function AboutPage({ view, frame }: PageProps<AboutView>) {
  const { t } = frame;
  const title = t('messaging.about.title');
  const only = view.people.length === 0;
  const choices = [
    ...(view.self
      ? [
          {
            value: view.self.id,
            label: t('messaging.about.self'),
            hint: view.self.name,
            checked: only,
          },
        ]
      : []),
    ...view.people.map(({ id, name, relation }) => ({
      value: id,
      label: name,
      hint: t('messaging.about.youAre', { relation: roleLabel(relation, t) }),
    })),
    {
      value: 'someone-else',
      label: t('messaging.about.someoneElse'),
      hint: t('messaging.about.someoneElseHint'),
      checked: view.self === null && view.people.length === 0,
    },
  ];
  return (
    <PatientLayout
      frame={frame}
      title={title}
      failed={view.problems.length > 0}
      width="narrow"
      back={{ href: '/home', label: t('ui.nav.home') }}
    >
      <ErrorSummary {...summaryOf(view.problems, { about: 'about-0' }, frame)} />
      <h1>{t('messaging.write')}</h1>
      <div class="above">
        <MomentOffer frame={frame} />
      </div>
      <form class="form above-l" method="post" action="/write">
        <ChoiceCards
          id="about"
          name="about"
          legend={title}
          error={problemOf(view.problems, 'about', frame)}
          choices={choices}
        />
        <Button kind="main" tall>
          {t('messaging.goOn')}
        </Button>
      </form>
      {view.drafts.length > 0 && <UnsentDrafts drafts={view.drafts} frame={frame} />}
    </PatientLayout>
  );
}
