import type { Screen } from '#rules/charter/index.ts';

const AT_MOST_CHARACTERS = 70;

/** Words of despair or of violence at home do not stand in a list that others may see over a shoulder. */
const delicate: ReadonlySet<Screen> = new Set(['crisis', 'safety']);

/** What a conversation is called: the person's own title, else their first sentence unless it is delicate, else the topic. */
export function subjectOf(title: string, body: string, topicLabel: string, screen: Screen): string {
  const own = title.trim().replaceAll(/\s+/g, ' ');
  if (own !== '') return cut(own);
  if (delicate.has(screen)) return topicLabel;
  const text = body.trim().replaceAll(/\s+/g, ' ');
  const [sentence = ''] = text.split(/(?<=[.?!])\s/, 1);
  return cut(sentence) || topicLabel;
}

function cut(text: string): string {
  const characters = [...text];
  if (characters.length <= AT_MOST_CHARACTERS) return text.replace(/[.,;:]$/, '');
  const kept = characters.slice(0, AT_MOST_CHARACTERS).join('');
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), AT_MOST_CHARACTERS - 20)).replace(/[.,;:\s]+$/, '')}…`;
}
