import type { DraftHead } from '#foundation/governance/index.ts';
import type { ComponentChildren } from 'preact';
import { listed } from './words.ts';
import { Banner, formatWhen, PageHead, StatusTag, type Frame } from '../../ui/index.ts';

interface HeadProps {
  head: DraftHead;
  frame: Frame;
  title: string;
  actions?: ComponentChildren;
}

/** Title, which draft this is, and what is in force. */
export function CharterHead({ head, frame, title, actions }: HeadProps) {
  const { t } = frame;
  const { draft, inForce } = head;
  return (
    <PageHead
      title={title}
      above={frame.organizationName}
      beside={
        <>
          {draft && (
            <StatusTag look="with">{t('charter.head.draft', { version: draft.version })}</StatusTag>
          )}
          <span class="small mid">
            {t('charter.head.inForce', {
              version: inForce.version,
              when: dayOf(frame, inForce.effectiveAt),
            })}
          </span>
        </>
      }
      actions={actions}
    />
  );
}

export function dayOf({ timeZone, language }: Frame, at: number): string {
  return formatWhen(at, timeZone, language, 'day');
}

/** How far the draft is on its way, in words. */
export function Standing({ head, frame }: { head: DraftHead; frame: Frame }) {
  const { t } = frame;
  const { draft, waiting } = head;
  return (
    <>
      {waiting && (
        <Banner
          icon="calendar"
          text={t('charter.head.waiting', {
            version: waiting.version,
            when: dayOf(frame, waiting.effectiveAt),
          })}
        />
      )}
      {draft && <Progress draft={draft} frame={frame} />}
      {draft && !draft.mine && <p class="measure">{t('charter.notYours.draft')}</p>}
    </>
  );
}

function Progress({ draft, frame }: { draft: NonNullable<DraftHead['draft']>; frame: Frame }) {
  const { t, timeZone, language, now } = frame;
  const { concerns, unchangedSince, approvals, approvalsNeeded: needed } = draft;
  if (unchangedSince !== null)
    return <p>{t('charter.head.unchanged', { version: unchangedSince })}</p>;
  return (
    <p class="small mid">
      {concerns === null
        ? t('charter.head.concernsAll')
        : concerns.length > 0 &&
          t('charter.head.concerns', { clinics: listed(frame, concerns) })}{' '}
      {t('charter.head.changed', {
        name: draft.changedBy,
        when: formatWhen(draft.changedAt, timeZone, language, 'near', now),
      })}{' '}
      {t(`charter.head.state.${draft.state}`, { count: draft.problems })}{' '}
      {draft.state === 'checked' &&
        t('charter.head.approvals', { given: approvals.length, needed })}
    </p>
  );
}
