// The search field: a plain GET form to the search page, which works with and without script.
import type { ComponentChildren } from 'preact';
import { searchAddress } from '../../src/pages/addresses.ts';
import type { Chrome } from '../../src/pages/chrome.ts';
import { readerStrings } from '../../src/strings/reader.ts';

interface SearchFormProps {
  readonly chrome: Chrome;
  /** The field's id, one of its kind on the page. */
  readonly id: string;
  /** `compact` hides the label from sight, as the header's form does. */
  readonly variant: 'compact' | 'full';
  /** Further fields, under the search field. */
  readonly children?: ComponentChildren;
}

export function SearchForm({ chrome, id, variant, children }: SearchFormProps) {
  const words = readerStrings(chrome.language);
  return (
    <search class={`search-form search-form-${variant}`} aria-label={words.searchLabel}>
      <form action={`${chrome.basePath}${searchAddress}`} method="get">
        <label class={variant === 'compact' ? 'visually-hidden' : 'search-label'} for={id}>
          {words.searchLabel}
        </label>
        <div class="search-row">
          <input
            id={id}
            class="search-input"
            type="search"
            name="q"
            autocomplete="off"
            placeholder={variant === 'compact' ? words.searchLabel : undefined}
          />
          <button class="search-button" type="submit">
            {words.search}
          </button>
        </div>
        {children}
      </form>
    </search>
  );
}
