import type { MemoryView } from '#foundation/library/index.ts';
import {
  Banner,
  Button,
  Empty,
  formatWhen,
  PatientLayout,
  VoiceLink,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<MemoryView>;

function Switch({ view, frame }: Props) {
  const { t } = frame;
  return (
    <form class="card stack" method="post" action="/account/remembered">
      <h2>{t(view.remembers ? 'remembered.on' : 'remembered.off')}</h2>
      <p>{t(view.remembers ? 'remembered.onText' : 'remembered.offText')}</p>
      <div class="row">
        <Button name="do" value={view.remembers ? 'off' : 'on'}>
          {t(view.remembers ? 'remembered.switchOff' : 'remembered.switchOn')}
        </Button>
        {view.moments.length > 0 && (
          <Button kind="bare" name="do" value="forget">
            {t('remembered.forget')}
          </Button>
        )}
      </div>
      <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
    </form>
  );
}

function List({ view, frame }: Props) {
  const { t, timeZone, language, now } = frame;
  if (view.moments.length === 0)
    return <Empty title={t('remembered.none')} text={t('remembered.noneText')} />;
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('remembered.list')}</h2>
      <ul class="list above-s">
        {view.moments.map(({ kind, itemId, title, happened, times, at }) => (
          <li key={`${kind} ${itemId} ${happened}`}>
            <p class="mid small">{t(`remembered.kind.${kind}`)}</p>
            <p class="measure">{title}</p>
            <p class="mid small">
              {t('remembered.row', {
                happened: t(`remembered.happened.${happened}`),
                times,
                when: formatWhen(at, timeZone, language, 'near', now),
              })}
            </p>
            {(kind === 'tip' || kind === 'lesson') && (
              <VoiceLink frame={frame} about={`${kind}:${itemId}`} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What help someone was shown and what they did with it: their own list, with the switch for it. */
export default function RememberedPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const staffPlaces = [{ href: '/', label: t('identity.account.toWork'), icon: 'inbox' }] as const;
  return (
    <PatientLayout
      frame={frame}
      title={t('remembered.title')}
      width="narrow"
      back={{ href: '/account', label: t('identity.account.title') }}
      {...(view.isStaff ? { nav: staffPlaces } : {})}
    >
      <div class="stack wide">
        <h1>{t('remembered.title')}</h1>
        {view.notice && <Banner icon="circle-check" text={t(`remembered.notice.${view.notice}`)} />}
        <p class="large measure">{t('remembered.lead')}</p>
        <Switch {...props} />
        <List {...props} />
      </div>
    </PatientLayout>
  );
}
