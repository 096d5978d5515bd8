import type { Frame } from './frame.ts';
import { Tabs } from './lists.tsx';
import { Banner } from './notices.tsx';

/** Which version a page shows before it holds, and the way to its other pages. */
export interface PreviewHead {
  version: number;
  draft: boolean;
  clinicName: string;
  clinics: readonly { href: string; label: string; current: boolean }[];
  faces: readonly { href: string; face: string; current: boolean }[];
}

/** Stands above every page of a preview, so that nobody takes it for what is in force. */
export function Preview({ preview, frame }: { preview: PreviewHead; frame: Frame }) {
  const { t } = frame;
  const { version, draft, clinicName, clinics, faces } = preview;
  return (
    <div class="preview" data-preview="">
      <Banner
        icon="eye"
        title={t('ui.preview.title', { version, clinic: clinicName })}
        text={t(draft ? 'ui.preview.draft' : 'ui.preview.inForce')}
      >
        <p>
          <a href="/admin/charter/changes">{t('ui.preview.back')}</a>
        </p>
      </Banner>
      {clinics.length > 1 && (
        <Tabs
          label={t('ui.preview.clinics')}
          tabs={clinics.map(({ href, label, current }) => ({ href, label, current }))}
        />
      )}
      <Tabs
        label={t('ui.preview.pages')}
        tabs={faces.map(({ href, face, current }) => ({
          href,
          label: t(`ui.preview.face.${face}`),
          current,
        }))}
      />
    </div>
  );
}
