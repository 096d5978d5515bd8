import { ownVoice, readAloud } from './read-aloud.ts';

// A lesson whose sound was not made is read by the device, where it has a voice of its own. Without one the words stand alone.
const place = document.querySelector<HTMLElement>('[data-read-aloud]');
const button = place?.querySelector('button');
const words = [...document.querySelectorAll<HTMLElement>('[data-aloud] p')];

function offer(ground: HTMLElement, act: HTMLButtonElement, speech: SpeechSynthesis): void {
  const language = ground.dataset['language'] ?? document.documentElement.lang;
  const { start = '', stop = '' } = ground.dataset;
  const face = act.querySelector('[data-face]') ?? act;
  let reading: { stop: () => void } | undefined;
  const show = (at: number | null) => {
    for (const [index, word] of words.entries()) word.toggleAttribute('data-now', index === at);
    face.textContent = at === null ? start : stop;
    if (at === null) reading = undefined;
  };
  const say = (text: string, ended: () => void) => {
    const saying = new SpeechSynthesisUtterance(text);
    const voice = ownVoice(speech.getVoices(), language);
    if (voice) saying.voice = voice;
    saying.lang = voice?.lang ?? language;
    saying.rate = 0.9;
    saying.addEventListener('end', ended);
    saying.addEventListener('error', () => reading?.stop());
    speech.speak(saying);
  };
  const end = () => {
    reading?.stop();
    speech.cancel();
  };
  act.addEventListener('click', () => {
    if (reading) return end();
    speech.cancel();
    const texts = words.map(({ textContent }) => textContent ?? '');
    reading = readAloud({ texts, say, onAt: show });
  });
  addEventListener('pagehide', end);
  const look = () => {
    ground.hidden = ownVoice(speech.getVoices(), language) === undefined;
  };
  look();
  speech.addEventListener('voiceschanged', look);
}

if (place && button && 'speechSynthesis' in globalThis) offer(place, button, speechSynthesis);
