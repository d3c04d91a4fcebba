// A reader at the search page: questions by form and by address, results page by page, failures and new tries.
import { ArchiveSearch } from './archive-search.ts';
import type { Story } from './engine.ts';
import { fillForm, offerAuthors, readForm } from './form.ts';
import { LoadFailure } from './load-failure.ts';
import { asksSomething, formatQuery, parseQuery, type Query } from './query.ts';
import { ResultsView } from './view.ts';
import type { Walk } from './walk.ts';

export class SearchSession {
  readonly #form: HTMLFormElement;
  readonly #view: ResultsView;
  readonly #archive: ArchiveSearch;
  readonly #pageTitle = document.title;
  #query: Query = parseQuery('');
  #walk: Walk<Story> | undefined;
  /** Counts questions: an answer to an earlier one is dropped. */
  #asked = 0;
  #busy = false;

  constructor(form: HTMLFormElement, results: HTMLElement) {
    this.#form = form;
    this.#view = new ResultsView(results, () => {
      // Two calls at once would share the results of one walk, and one of them would be dropped.
      if (!this.#busy) void this.#continue(true);
    });
    this.#archive = new ArchiveSearch(`${results.dataset.search}/pagefind/`);
  }

  start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#askForm('pushState');
    });
    // A filter acts at once; going through its choices by keyboard is one step back, not ten.
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#askForm('replaceState');
    });
    this.#form.addEventListener('focusin', () => void this.#offerAuthors(), { once: true });
    window.addEventListener('popstate', () => void this.#askAddress());
    void this.#askAddress();
  }

  #askForm(change: 'pushState' | 'replaceState'): void {
    const query = readForm(this.#form);
    const address = `${location.pathname}${formatQuery(query)}`;
    if (address !== `${location.pathname}${location.search}`) history[change](null, '', address);
    void this.#ask(query);
  }

  async #askAddress(): Promise<void> {
    const query = parseQuery(location.search);
    fillForm(this.#form, query);
    await this.#ask(query);
  }

  async #ask(query: Query): Promise<void> {
    this.#query = query;
    this.#walk = undefined;
    document.title = query.text === '' ? this.#pageTitle : `${query.text} – ${this.#pageTitle}`;
    if (asksSomething(query)) return this.#continue(false);
    this.#asked += 1;
    this.#busy = false;
    this.#view.showNothing();
  }

  /** Starts the search, or goes on with it where it stands: also after a failure. */
  async #continue(focusFirst: boolean): Promise<void> {
    this.#asked += 1;
    const question = this.#asked;
    const isDropped = (): boolean => question !== this.#asked;
    this.#busy = true;
    this.#view.showBusy(this.#walk !== undefined);
    try {
      await this.#giveResults(isDropped, focusFirst);
    } catch (error) {
      if (!isDropped()) this.#fail(error);
    } finally {
      if (!isDropped()) this.#busy = false;
    }
  }

  async #giveResults(isDropped: () => boolean, focusFirst: boolean): Promise<void> {
    const walk = this.#walk ?? (await this.#archive.start(this.#query));
    if (isDropped()) return;
    this.#walk = walk;
    const stories = await walk.more();
    if (isDropped()) return;
    this.#view.addResults(stories, walk.progress, focusFirst);
    await this.#offerAuthors();
  }

  /** Where a file is missing a new edition may be online: the next try begins again, from its list of bundles. */
  #fail(error: unknown): void {
    if (error instanceof LoadFailure && error.reason === 'missing') {
      this.#archive.forget();
      this.#walk = undefined;
    }
    this.#view.showFailure(error);
  }

  /** The form can be used without its list of authors: a failure is told when something is asked. */
  async #offerAuthors(): Promise<void> {
    const names = await this.#archive.authors().catch(() => []);
    offerAuthors(this.#form, names, this.#query.author);
  }
}
