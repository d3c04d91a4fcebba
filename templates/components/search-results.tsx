// The language → the empty places that the search script fills: status, list and button.
import type { Chrome } from '../../src/pages/chrome.ts';
import { searchStrings } from '../../src/strings/search.ts';

/** The script's words and the base path come with it as data, so that the script is the same for every site. */
export function SearchResults({ chrome }: { readonly chrome: Chrome }) {
  const { script: words } = searchStrings(chrome.language);
  return (
    <div class="search-results" data-search={chrome.basePath} data-words={JSON.stringify(words)}>
      <p class="search-status" role="status" />
      <ol class="search-list" />
      <p class="search-more" hidden>
        <button class="search-button" type="button">
          {words.more}
        </button>
      </p>
    </div>
  );
}
