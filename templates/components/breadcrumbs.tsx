// Links from the top of the site down to the page's parent.

import { homeAddress } from '../../src/pages/addresses.ts';
import type { Chrome, Link } from '../../src/pages/chrome.ts';
import { readerStrings } from '../../src/strings/reader.ts';

export function Breadcrumbs({ chrome, path }: { readonly chrome: Chrome; readonly path: readonly Link[] }) {
  return (
    <nav class="breadcrumbs" aria-label={readerStrings(chrome.language).breadcrumbs}>
      <ol>
        {path.map(({ text, permalink }) => (
          <li key={permalink}>
            <a href={`${chrome.basePath}${permalink}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The links above a page; `path` are those under the front page, which comes first. */
export function pathTo({ chrome }: { readonly chrome: Chrome }, path: readonly Link[] = []): Link[] {
  return [{ text: readerStrings(chrome.language).home, permalink: homeAddress }, ...path];
}
