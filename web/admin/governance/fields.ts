import type { ClauseForm, ClauseView } from '#foundation/governance/index.ts';
import type { Frame } from '../../ui/index.ts';

export interface FieldsProps<Form extends ClauseForm = ClauseForm> {
  form: Form;
  view: ClauseView;
  frame: Frame;
}

/** Fields for the value of one shape. */
export type Of<Shape extends ClauseForm['shape']> = FieldsProps<
  Extract<ClauseForm, { shape: Shape }>
>;
