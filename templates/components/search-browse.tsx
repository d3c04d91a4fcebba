// The search page's props → the ways into the archive that need no script: categories, years, the whole index.
import { archiveIndexAddress } from '../../src/pages/addresses.ts';
import type { Link } from '../../src/pages/chrome.ts';
import type { SearchProps } from '../../src/pages/props.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { searchStrings } from '../../src/strings/search.ts';

export function SearchBrowse({ chrome, categories, years }: SearchProps) {
  const words = readerStrings(chrome.language);
  const dates = [...years, { text: words.archiveIndex, permalink: archiveIndexAddress }];
  return (
    <section class="search-browse" aria-labelledby="telusuri">
      <h2 id="telusuri" class="section-title">
        {searchStrings(chrome.language).page.browse}
      </h2>
      <div class="search-ways">
        {categories.length > 0 && (
          <Ways title={words.archiveByCategory} links={categories} basePath={chrome.basePath} />
        )}
        <Ways title={words.archiveByDate} links={dates} basePath={chrome.basePath} />
      </div>
    </section>
  );
}

interface WaysProps {
  readonly title: string;
  readonly links: readonly Link[];
  readonly basePath: string;
}

function Ways({ title, links, basePath }: WaysProps) {
  return (
    <div>
      <h3 class="search-way-title">{title}</h3>
      <ul class="way-list">
        {links.map(({ text, permalink }) => (
          <li key={permalink}>
            <a href={`${basePath}${permalink}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
