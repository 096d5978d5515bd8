import { Fragment } from 'preact';
import type { PlainSection } from '#rules/charter/index.ts';
import type { Frame } from './frame.ts';
import { Points } from './lists.tsx';
import { Unbroken } from './when-said.tsx';

interface Props {
  items: PlainSection['items'];
  frame: Frame;
  /** Of the heading over what to do, and over what not. */
  heading?: 'h3' | 'h4';
}

/** What a section of the rules says: its sentences, then what to do and what not. */
export function RuleItems({ items, frame, heading: Heading = 'h3' }: Props) {
  const of = (wanted: Props['items'][number]['kind']) =>
    items.filter(({ kind }) => kind === wanted);
  return (
    <>
      {of('rule').map(({ clause, text }) => (
        <p key={clause} class="measure">
          <Unbroken text={text} />
        </p>
      ))}
      {(['do', 'dont'] as const)
        .filter((kind) => of(kind).length > 0)
        .map((kind) => (
          <Fragment key={kind}>
            <Heading>{frame.t(`governance.rules.${kind}`)}</Heading>
            <Points
              points={of(kind).map(({ text }) => ({
                key: text,
                content: <Unbroken text={text} />,
                icon: kind === 'do' ? 'check' : 'phone',
              }))}
            />
          </Fragment>
        ))}
    </>
  );
}
