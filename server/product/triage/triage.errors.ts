/** What the person has to mend, or to know, before the work can go on. Words live in content/phrases/<lang>/clinic.json. */
export type RefusalCode =
  | 'taken'
  | 'already_closed'
  | 'not_possible_now'
  | 'write_something'
  | 'too_long'
  | 'choose_someone'
  | 'team_gone'
  | 'person_gone'
  | 'same_place'
  | 'give_reason'
  | 'too_late_to_undo'
  | 'choose_outcome'
  | 'answer_first'
  | 'urgent_needs_answer'
  | 'say_what_was_said'
  | 'nothing_promised'
  | 'choose_time'
  | 'not_later'
  | 'changed_meanwhile';

export type RefusalField = 'item' | 'body' | 'to' | 'reason' | 'outcome' | 'call_note' | 'time';

export interface Refusal {
  field: RefusalField;
  code: RefusalCode;
  values?: Record<string, string | number>;
}

/** Nothing was done. What the person typed is still in their hands: the page shows it again. */
export class RefusedError extends Error {
  readonly refusal: Refusal;
  constructor(field: RefusalField, code: RefusalCode, values?: Record<string, string | number>) {
    super(code);
    this.name = 'RefusedError';
    this.refusal = { field, code, ...(values ? { values } : {}) };
  }
}
