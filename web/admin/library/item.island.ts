import { followForm } from '../../ui/follow-form.ts';

const form = document.querySelector<HTMLFormElement>('form[data-look]');
const parts = [...document.querySelectorAll<HTMLElement>('[data-live]')].map(
  ({ dataset }) => `[data-live="${dataset['live']}"]`,
);
if (form) followForm(form, parts);
