import { followForm } from '../../ui/follow-form.ts';

const form = document.querySelector<HTMLFormElement>('form[data-look]');
if (form) followForm(form, ['[data-faces]', '[data-ruler]']);
