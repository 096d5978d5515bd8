import { enhance } from '../../ui/islands.ts';
import { showCurrent } from '../../ui/page.ts';
import { readDeskProps } from './desk-props.ts';
import { startKeys } from './desk-keys.ts';
import { startLive } from './desk-live.ts';
import { startPresence } from './desk-presence.ts';
import { keepWords } from './desk-words.ts';

enhance('clinic/triage/desk', readDeskProps, (_root, props) => {
  keepWords();
  showCurrent('.listpane');
  startKeys(props);
  startLive(props);
  if (props.workItemId !== null) startPresence(props.workItemId, props.words);
});
