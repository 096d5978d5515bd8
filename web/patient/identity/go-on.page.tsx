import type { GoOnView } from '#foundation/identity/index.ts';
import { Button, LinkButton, PatientLayout, type PageProps } from '../../ui/index.ts';

/** After signing in again: one button sends what was kept, to where it was going. */
export default function GoOnPage({ view, frame }: PageProps<GoOnView>) {
  const { t } = frame;
  const title = t(view.samePerson ? 'identity.goOn.title' : 'identity.goOn.otherTitle');
  return (
    <PatientLayout frame={frame} title={title} width="slim" quiet>
      <div class="stack">
        <h1>{title}</h1>
        {view.samePerson ? (
          <form method="post" action={view.path} class="stack">
            <p>{t('identity.goOn.text')}</p>
            {view.fields.map(([name, value], index) => (
              <input key={index} type="hidden" name={name} value={value} />
            ))}
            <Button kind="main" tall wide>
              {t('identity.goOn.button')}
            </Button>
          </form>
        ) : (
          <div class="stack">
            <p>{t('identity.goOn.otherText')}</p>
            <LinkButton kind="main" href="/" wide tall>
              {t('identity.goOn.otherButton')}
            </LinkButton>
          </div>
        )}
      </div>
    </PatientLayout>
  );
}
