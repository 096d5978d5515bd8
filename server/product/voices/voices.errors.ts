/** Why a voice was not taken, coded or answered, as a code with words in content/phrases. */
export type VoiceProblem =
  | 'say_something'
  | 'too_long'
  | 'choose_level'
  | 'choose_component'
  | 'choose_outcome'
  | 'write_answer'
  | 'code_first'
  | 'already_answered';
