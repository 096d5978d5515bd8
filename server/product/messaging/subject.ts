const AT_MOST_CHARACTERS = 70;

/** What a conversation is called: the person's own title, else their first sentence, else the topic. */
export function subjectOf(title: string, body: string, topicLabel: string): string {
  const own = title.trim().replaceAll(/\s+/g, ' ');
  if (own !== '') return cut(own);
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
