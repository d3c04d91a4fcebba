// Links from the top of the site down to the page's parent.
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
