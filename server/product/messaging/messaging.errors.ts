/** Why a message was not sent, for the person to mend. Each names its field, and words live in content/phrases. */
export interface Problem {
  field: 'about' | 'topic' | 'body' | 'attachment' | 'answers';
  code:
    | 'choose_person'
    | 'choose_topic'
    | 'topic_gone'
    | 'write_something'
    | 'too_long'
    | 'unreadable_characters'
    | 'too_large'
    | 'wrong_kind'
    | 'damaged'
    | 'too_many'
    | 'empty_file';
  values?: Record<string, string | number>;
}

/** The message was not sent; nothing of it is lost. */
export class NotSentError extends Error {
  readonly outcome: NotSent;
  constructor(outcome: NotSent) {
    super(outcome.kind);
    this.name = 'NotSentError';
    this.outcome = outcome;
  }
}

export type NotSent =
  | { kind: 'safety'; draftId: string }
  | { kind: 'problems'; problems: readonly Problem[] }
  | { kind: 'changed_elsewhere' };
