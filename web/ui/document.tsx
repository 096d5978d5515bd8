import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';

export interface DocumentProps {
  /** BCP 47 code. */
  language: string;
  /** Page title, without the product's name. */
  title: string;
  /** `patient` or `clinic` sets type and control size. */
  bodyClass: string;
  /** Hashed addresses of style sheets. */
  styles: readonly string[];
  /** Hashed addresses of module scripts. */
  scripts: readonly string[];
  /** Address of the upright latin font file; empty leaves the preload out. */
  font: string;
  icon?: string | undefined;
  children: ComponentChildren;
}

/** The shell of every page. Nothing inline: the content policy forbids it. */
export function Document(props: DocumentProps) {
  return (
    <html lang={props.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{`${props.title} - Parley`}</title>
        {props.icon && <link rel="icon" type="image/svg+xml" href={props.icon} />}
        {props.font && (
          <link
            rel="preload"
            as="font"
            type="font/woff2"
            href={props.font}
            crossOrigin="anonymous"
          />
        )}
        {props.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {props.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body class={classes(props.bodyClass)}>{props.children}</body>
    </html>
  );
}
