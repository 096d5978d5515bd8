/** Why a message was not sent, for the person to mend. Each names its field, and words live in content/phrases. */
export interface Problem {
  field: 'about' | 'topic' | 'body' | 'attachment' | 'answers';
  code:
    | 'choose_person'
    | 'choose_topic'
    | 'topic_gone'
    | 'not_seen_lately'
    | 'write_something'
    | 'too_long'
    | 'unreadable_characters'
    | AttachmentProblemCode;
  values?: Record<string, string | number>;
}

/**
 * Why a file was not attached. `values.file` is its name where it had one. too_large: `megabytes` is the limit. too_many: `count`
 * is the limit. too_many_pixels: a smaller picture or a screenshot of it will do. wrong_kind: `found` is 'heic' for a photo as
 * iPhones keep it, 'other' otherwise. choose_file: the form came without a file.
 */
export type AttachmentProblemCode =
  | 'choose_file'
  | 'empty_file'
  | 'too_large'
  | 'too_many'
  | 'too_many_pixels'
  | 'wrong_kind'
  | 'damaged';

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
