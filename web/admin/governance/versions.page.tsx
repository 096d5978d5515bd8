import type { VersionsView } from '#foundation/governance/index.ts';
import { Button, ClinicLayout, DataTable, StatusTag, type PageProps } from '../../ui/index.ts';
import { CharterHead, dayOf } from './head.tsx';

/** Every version there was: when it held, and who approved it. */
export default function VersionsPage({ view, frame }: PageProps<VersionsView>) {
  const { t } = frame;
  const title = t('charter.versions.title');
  return (
    <ClinicLayout frame={frame} title={title}>
      <CharterHead head={view.head} frame={frame} title={title} />
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { label: t('charter.versions.version') },
          { label: t('charter.versions.from') },
          { label: t('charter.versions.state') },
          { label: t('charter.versions.approved') },
          { label: t('charter.versions.file') },
        ]}
        rows={view.versions.map(({ version, effectiveAt, state, approvedBy }) => ({
          id: String(version),
          cells: [
            <a key="version" href={`/admin/charter/versions/${version}`}>
              {t('charter.versions.number', { version })}
            </a>,
            dayOf(frame, effectiveAt),
            <>
              <StatusTag look={state === 'in_force' ? 'with' : 'plain'}>
                {t(`charter.state.${state}`)}
              </StatusTag>
              {state === 'approved' && (
                <form method="post" action="/admin/charter/withdraw">
                  <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
                  <input type="hidden" name="version" value={version} />
                  <Button kind="destructive">{t('charter.versions.callOff', { version })}</Button>
                </form>
              )}
            </>,
            approvedBy.length > 0 ? approvedBy.join(', ') : t('charter.versions.setUp'),
            <a key="file" href={`/admin/charter/versions/${version}/file`} download>
              {t('charter.file.download', { version })}
            </a>,
          ],
        }))}
      />
    </ClinicLayout>
  );
}
