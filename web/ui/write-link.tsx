import { LinkButton, type LinkButtonProps } from './button.tsx';
import type { Frame } from './frame.ts';
import { Banner } from './notices.tsx';

export interface WriteLinkProps extends Required<Pick<LinkButtonProps, 'kind'>> {
  frame: Frame;
  /** What it says to somebody signed in, and to anybody else; for both when left out. */
  label: string;
  labelSignedOut?: string;
}

/** The way to writing a message: here, after signing in, or in the portal where messages are written. */
export function WriteLink({ frame, kind, label, labelSignedOut = label }: WriteLinkProps) {
  const { t, person, portal } = frame;
  if (portal)
    return (
      <LinkButton kind={kind} icon="external-link" href={portal.address}>
        {t('elsewhere.open', { portal: portal.name })}
      </LinkButton>
    );
  return (
    <LinkButton kind={kind} icon="pen-line" href={person ? '/write' : '/sign-in?next=/write'}>
      {person ? label : labelSignedOut}
    </LinkButton>
  );
}

/** Says on pages about writing that it happens in another portal. */
export function PortalNote({ frame }: { frame: Frame }) {
  const { t, portal } = frame;
  if (!portal) return null;
  return (
    <Banner text={t('elsewhere.note', { portal: portal.name })}>
      <p>
        <a href={portal.address}>{t('elsewhere.open', { portal: portal.name })}</a>
      </p>
    </Banner>
  );
}
