import { classes } from './classes.ts';
import { describedBy, Field, type FieldProps } from './field.tsx';

/** A stretch of the text, in UTF-16 code units. */
export interface Underline {
  start: number;
  end: number;
}

/** Cuts a text into plain and underlined pieces, in order; overlapping stretches are joined. */
export function piecesOf(
  text: string,
  underlines: readonly Underline[],
): { text: string; underlined: boolean }[] {
  const pieces: { text: string; underlined: boolean }[] = [];
  let at = 0;
  for (const { start, end } of underlines.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), underlined: false });
    pieces.push({ text: text.slice(from, to), underlined: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), underlined: false });
  return pieces;
}

export interface MirrorProps {
  text: string;
  underlines: readonly Underline[];
}

/** The layer behind a text area that draws the underlines; hidden from assistive technology. */
export function Mirror({ text, underlines }: MirrorProps) {
  return (
    <div class="input area mirror" aria-hidden="true" data-mirror="">
      {piecesOf(text, underlines).map((piece, index) =>
        piece.underlined ? (
          <mark key={index} class="span">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
      {'\n'}
    </div>
  );
}

export interface TextAreaProps extends Omit<FieldProps, 'children'> {
  name: string;
  value?: string | undefined;
  /** Lines shown before it grows. */
  rows?: number;
  maxLength?: number;
  /** Words to underline; pass an empty list for a draft that a script will underline. */
  underlines?: readonly Underline[] | undefined;
  lang?: string;
  required?: boolean;
}

/** Many lines of text. A real text area always; underlines are drawn on a layer behind it. */
export function TextArea(props: TextAreaProps) {
  const control = (
    <textarea
      class={classes('input', 'area')}
      id={props.id}
      name={props.name}
      rows={props.rows ?? 4}
      maxLength={props.maxLength}
      lang={props.lang}
      required={props.required}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? 'true' : undefined}
      value={props.value ?? ''}
    />
  );
  return (
    <Field {...props}>
      {props.underlines ? (
        <div class="mirrored">
          <Mirror text={props.value ?? ''} underlines={props.underlines} />
          {control}
        </div>
      ) : (
        control
      )}
    </Field>
  );
}
