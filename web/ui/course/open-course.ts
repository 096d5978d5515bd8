import {
  all,
  choicesIn,
  idOf,
  isRight,
  lessonsIn,
  one,
  questionsIn,
  say,
  showFeedback,
} from './course-marks.ts';
import { isPassed, type Kept, type LearningSystem, type Standing } from './learning-system.ts';
import { fill, type PackageWords } from './package-words.ts';

/** Puts life into the document of a course: one lesson at a time, questions with answers, and every step told. */
export class OpenCourse {
  readonly #root: HTMLElement;
  readonly #system: LearningSystem;
  readonly #kept: Kept;
  readonly #words: PackageWords;
  readonly #lessons: HTMLElement[];
  #at: number;
  #left = false;

  constructor(root: HTMLElement, system: LearningSystem, kept: Kept) {
    this.#root = root;
    this.#system = system;
    this.#kept = kept;
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as PackageWords;
    this.#lessons = lessonsIn(root);
    this.#at = Math.max(
      0,
      this.#lessons.findIndex((lesson) => idOf(lesson) === kept.at),
    );
  }

  start(): void {
    say(one('[data-notice]'), this.#system.reports ? '' : this.#words.alone);
    for (const details of all('[data-why]', this.#root)) details.hidden = true;
    for (const button of all('[data-go], [data-act]', this.#root)) button.hidden = false;
    for (const lesson of this.#lessons) this.#restore(lesson);
    this.#show();
    this.#root.addEventListener('click', (event) => this.#clicked(event));
    this.#root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check(event.target as HTMLFormElement);
    });
    addEventListener('pagehide', () => this.#leave());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && !this.#left)
        void this.#system.save(this.#standing());
    });
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const go = target.closest<HTMLElement>('[data-go]');
    const link = target.closest<HTMLAnchorElement>('[data-contents] a, [data-leave]');
    if (go) return this.#step(Number(go.dataset['go']));
    if (!link) return undefined;
    event.preventDefault();
    if (link.matches('[data-leave]')) return void this.#goBack();
    this.#at = this.#lessons.findIndex((lesson) => link.hash === `#${idOf(lesson)}`);
    return this.#move();
  }

  #step(by: number): void {
    const here = idOf(this.#lessons[this.#at]);
    if (by > 0 && here !== '' && !this.#kept.seen.includes(here)) this.#kept.seen.push(here);
    this.#at = Math.min(this.#lessons.length, Math.max(0, this.#at + by));
    this.#move();
  }

  #move(): void {
    this.#show();
    const shown = this.#lessons[this.#at] ?? one('[data-ended]');
    shown?.focus({ preventScroll: true });
    shown?.scrollIntoView();
    void this.#tell();
  }

  #show(): void {
    const root = this.#root;
    const over = this.#at >= this.#lessons.length;
    for (const [place, lesson] of this.#lessons.entries()) lesson.hidden = place !== this.#at;
    const ended = one('[data-ended]');
    if (ended) ended.hidden = !over;
    for (const back of all('[data-go="-1"]', root)) back.hidden = this.#at === 0;
    const onward = one('[data-go="1"]', this.#lessons[this.#at] ?? root);
    const last = this.#at === this.#lessons.length - 1;
    say(onward, last ? this.#words.end : this.#words.next);
    if (!over) this.#kept.at = idOf(this.#lessons[this.#at]);
    for (const done of all('[data-done]', root))
      say(
        done,
        this.#kept.seen.includes(done.dataset['done'] ?? '') ? `(${this.#words.done})` : '',
      );
    for (const link of all<HTMLAnchorElement>('[data-contents] a', root))
      if (!over && link.hash === `#${this.#kept.at ?? ''}`)
        link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    const where = fill(this.#words.of, { number: this.#at + 1, all: this.#lessons.length });
    say(one('[data-at]'), over ? '' : where);
    if (over) this.#showEnd();
  }

  #check(form: HTMLFormElement): void {
    const lesson = form.closest<HTMLElement>('[data-lesson]') ?? undefined;
    const chosen = questionsIn(form).map((question) =>
      choicesIn(question).findIndex(({ checked }) => checked),
    );
    if (lesson === undefined) return;
    if (chosen.includes(-1)) return say(one('[data-result]', form), this.#words.choose);
    this.#kept.answers[idOf(lesson)] = chosen.join('');
    this.#feedback(lesson, chosen.join(''));
    void this.#tell();
  }

  #restore(lesson: HTMLElement): void {
    const chosen = this.#kept.answers[idOf(lesson)];
    const questions = questionsIn(lesson);
    if (chosen === undefined || chosen.length !== questions.length) {
      delete this.#kept.answers[idOf(lesson)];
      return;
    }
    for (const [place, question] of questions.entries()) {
      const input = choicesIn(question)[Number(chosen[place])];
      if (input) input.checked = true;
    }
    this.#feedback(lesson, chosen);
  }

  #feedback(lesson: HTMLElement, chosen: string): void {
    const right = showFeedback(lesson, chosen);
    const values = { right, all: questionsIn(lesson).length };
    say(one('[data-result]', lesson), fill(this.#words.result, values));
    say(one('[data-act]', lesson), this.#words.again);
  }

  #openLessons(): HTMLElement[] {
    return this.#lessons.filter(
      (lesson) =>
        !this.#kept.seen.includes(idOf(lesson)) ||
        (questionsIn(lesson).length > 0 && this.#kept.answers[idOf(lesson)] === undefined),
    );
  }

  #standing(): Standing {
    const right = this.#lessons.reduce((sum, lesson) => {
      const chosen = this.#kept.answers[idOf(lesson)];
      const questions = questionsIn(lesson);
      return sum + questions.filter((each, place) => isRight(each, place, chosen)).length;
    }, 0);
    return {
      kept: this.#kept,
      complete: this.#openLessons().length === 0,
      right,
      questions: questionsIn(this.#root).length,
      passPercent: Number(this.#root.dataset['pass'] ?? '0'),
    };
  }

  #showEnd(): void {
    const now = this.#standing();
    const words = this.#words;
    const open = this.#openLessons().map((lesson) => lesson.dataset['title'] ?? '');
    const values = { right: now.right, all: now.questions, percent: now.passPercent };
    say(one('[data-score]'), fill(words['ended.score'], values));
    const verdict = isPassed(now) ? words['ended.passed'] : words['ended.again'];
    const still = fill(words['ended.open'], { lessons: open.join(', ') });
    say(one('[data-verdict]'), open.length > 0 ? still : fill(verdict, values));
    say(one('[data-kept]'), this.#system.reports ? words['ended.kept'] : words['ended.alone']);
    const exit = one('[data-leave]');
    if (exit) exit.hidden = this.#system.leaveTo === null;
  }

  async #tell(): Promise<void> {
    const taken = await this.#system.save(this.#standing());
    if (this.#system.reports) say(one('[data-notice]'), taken ? '' : this.#words.lost);
  }

  #leave(): void {
    if (!this.#left) this.#system.end(this.#standing());
    this.#left = true;
  }

  async #goBack(): Promise<void> {
    const { leaveTo } = this.#system;
    if (this.#left || leaveTo === null) return;
    this.#left = true;
    await this.#system.finish(this.#standing()).catch(() => undefined);
    location.assign(leaveTo);
  }
}
