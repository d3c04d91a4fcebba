// The chrome → the header of every page: the site's name, the search form, the categories.
import type { Permalink } from '../../src/archive/address.ts';
import { archiveIndexAddress, homeAddress, searchAddress } from '../../src/pages/addresses.ts';
import type { Chrome } from '../../src/pages/chrome.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { SearchForm } from '../components/search-form.tsx';
import { renderOnce } from './render-once.ts';

interface HeaderProps {
  readonly chrome: Chrome;
  readonly current: Permalink | undefined;
  readonly isHome: boolean;
  readonly withSearch: boolean;
}

export function Header(props: HeaderProps) {
  const { chrome, current = '', isHome, withSearch } = props;
  const key = `header ${isHome} ${withSearch} ${current}`;
  return renderOnce(chrome, key, () => <HeaderOf {...props} />);
}

function HeaderOf({ chrome, current, isHome, withSearch }: HeaderProps) {
  const words = readerStrings(chrome.language);
  const links = [...chrome.navigation, { text: words.archiveIndex, permalink: archiveIndexAddress }];
  return (
    <header class="masthead">
      <div class="masthead-bar">
        <div class="masthead-title">
          <Name chrome={chrome} isHome={isHome} />
          {chrome.tagline !== '' && <p class="masthead-tagline">{chrome.tagline}</p>}
        </div>
        {withSearch && <SearchForm chrome={chrome} id="cari-di-kepala" variant="compact" />}
        <a class="masthead-search" href={`${chrome.basePath}${searchAddress}`}>
          {words.search}
        </a>
      </div>
      <nav class="sections" aria-label={words.mainNavigation}>
        <ul>
          {links.map(({ text, permalink }) => (
            <li key={permalink}>
              <a
                href={`${chrome.basePath}${permalink}`}
                aria-current={permalink === current ? 'true' : undefined}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Name({ chrome, isHome }: { readonly chrome: Chrome; readonly isHome: boolean }) {
  const link = <a href={`${chrome.basePath}${homeAddress}`}>{chrome.siteName}</a>;
  return isHome ? <h1 class="masthead-name">{link}</h1> : <p class="masthead-name">{link}</p>;
}
