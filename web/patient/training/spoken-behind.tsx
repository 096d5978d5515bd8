import { Banner, type Frame } from '../../ui/index.ts';

/** What is heard is older than the text of the lesson. */
export function SpokenBehind({ href, frame: { t } }: { href: string; frame: Frame }) {
  return (
    <Banner icon="info" text={t('training.spokenBehind')}>
      <p>
        <a href={href}>{t('training.spokenBehind.read')}</a>
      </p>
    </Banner>
  );
}
