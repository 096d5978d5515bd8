import type { ComponentChildren } from 'preact';

interface PartProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One section of the gallery. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section class="section stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
