// The search page's elements ← what a search found. Every text goes in as text.
import type { SearchScriptWords } from '../../../src/strings/search.ts';
import type { Story } from './engine.ts';
import { LoadFailure } from './load-failure.ts';
import type { Progress } from './walk.ts';

export class ResultsView {
  readonly #basePath: string;
  readonly #words: SearchScriptWords;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #button: HTMLButtonElement;

  /** `root` is what `SearchResults` renders. `onMore` is called for further results, and to try again. */
  constructor(root: HTMLElement, onMore: () => void) {
    this.#basePath = root.dataset.search ?? '';
    this.#words = JSON.parse(root.dataset.words ?? '{}');
    this.#status = find(root, '.search-status');
    this.#list = find(root, '.search-list');
    this.#more = find(root, '.search-more');
    this.#button = find<HTMLButtonElement>(this.#more, 'button');
    this.#button.addEventListener('click', onMore);
  }

  /** The page as it is before a question. */
  showNothing(): void {
    this.#list.replaceChildren();
    this.#offer('');
    this.#say(this.#words.ask);
  }

  showBusy(keepResults: boolean): void {
    if (!keepResults) {
      this.#list.replaceChildren();
      this.#offer('');
    }
    this.#list.setAttribute('aria-busy', 'true');
    this.#say(this.#words.searching);
  }

  /** Adds results; `focusFirst` leads the keyboard on to the first of them, since its button may go. */
  addResults(stories: readonly Story[], progress: Progress, focusFirst: boolean): void {
    const items = stories.map((story) => this.#item(story));
    this.#list.append(...items);
    this.#list.removeAttribute('aria-busy');
    const waiting = progress.found > progress.shown;
    if (waiting) this.#offer(this.#words.more);
    else this.#offer(progress.complete ? '' : this.#words.further);
    this.#say(this.#describe(progress));
    if (focusFirst) items[0]?.querySelector('a')?.focus();
  }

  showFailure(error: unknown): void {
    this.#list.removeAttribute('aria-busy');
    const reason = error instanceof LoadFailure ? error.reason : 'failed';
    this.#offer(reason === 'failed' ? '' : this.#words.retry);
    this.#say(this.#words[reason]);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** A button with this text, or none. */
  #offer(text: string): void {
    this.#more.hidden = text === '';
    this.#button.textContent = text;
  }

  #describe({ shown, found, since, complete }: Progress): string {
    const words = this.#words;
    const language = document.documentElement.lang;
    const count = (value: number): string => value.toLocaleString(language);
    const fill = (text: string): string =>
      text
        .replace('{shown}', count(shown))
        .replace('{found}', count(found))
        .replace('{since}', since === undefined ? '' : formatDate(since, language));
    if (!complete && since !== undefined) return fill(shown === 0 ? words.noneSince : words.shownSince);
    if (found === 0) return words.none;
    if (shown < found) return fill(words.someShown);
    return found === 1 ? words.oneResult : fill(words.allShown);
  }

  #item(story: Story): Element {
    const link = make('a', '', story.headline);
    link.href = `${this.#basePath}${story.permalink}`;
    const time = make('time', '', story.dateText);
    time.dateTime = story.date;
    const excerpt = story.excerpt.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
    return make(
      'li',
      'search-result',
      make('h2', 'search-headline', link),
      ...story.labels.map(({ kind, text }) => make('p', `${kind}-label`, text)),
      make('p', 'search-meta', make('span', 'search-category', story.category), ' ', time),
      make('p', 'search-excerpt', ...excerpt),
    );
  }
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** `2024-09-14` in the page's language. */
function formatDate(date: string, language: string): string {
  return new Date(date).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

export function find<E extends Element = HTMLElement>(within: ParentNode, selector: string): E {
  const element = within.querySelector<E>(selector);
  if (element === null) throw new Error(`the search page has no ${selector}`);
  return element;
}
