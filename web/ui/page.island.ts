import { listen } from './live.ts';
import { startPage } from './page.ts';

startPage();
if (document.querySelector('[data-live-fragment]')) listen();
