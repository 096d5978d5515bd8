import { existsSync } from 'node:fs';

/** The browser without its window costs half the processor time; it renders the same. */
const found = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);

/** Chromium for tests: what `bin/test` found, else what Debian installs. */
export const browserPath = process.env['CHROMIUM'] ?? found ?? 'chromium';
