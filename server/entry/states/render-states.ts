import { charterTransitions } from '#foundation/governance/index.ts';
import { contentTransitions } from '#foundation/library/index.ts';
import { publicStatusTransitions } from '#product/messaging/index.ts';
import { workItemTransitions } from '#product/triage/index.ts';

/** The tables that decide, as a page a nurse could check. */
export function renderStates(): string {
  const work = Object.entries(workItemTransitions).flatMap(([from, events]) =>
    Object.entries(events).map(([event, to]) => `| ${said(from)} | ${said(event)} | ${said(to)} |`),
  );
  const charter = Object.entries(charterTransitions).flatMap(([from, acts]) =>
    Object.entries(acts).map(([act, to]) => `| ${said(from)} | ${said(act)} | ${said(to)} |`),
  );
  const words = Object.entries(contentTransitions).flatMap(([from, acts]) =>
    Object.entries(acts).map(([act, to]) => `| ${said(from)} | ${said(act)} | ${said(to)} |`),
  );
  const status = Object.entries(publicStatusTransitions).map(
    ([from, to]) => `| ${said(from)} | ${to.map(said).join(', ')} |`,
  );
  return `# States

Rendered by \`bin/parley states\` from the tables in the code; a test holds the two together.

## A work item: what the care team must do

| is | when | becomes |
|---|---|---|
${work.join('\n')}

What is not in this table cannot happen.

## A charter: how a rule changes

| is | when | becomes |
|---|---|---|
${charter.join('\n')}

## Words of the library: how a tip or a lesson changes

| is | when | becomes |
|---|---|---|
${words.join('\n')}

## The public status: what the patient sees

| is | may become |
|---|---|
${status.join('\n')}
`;
}

const said = (name: string): string => name.replaceAll('_', ' ');
