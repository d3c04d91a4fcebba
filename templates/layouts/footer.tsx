// The chrome → the footer of every page: the ways into the archive, the static pages, the note on rights.
import {
  archiveIndexAddress,
  correctionsAddress,
  homeAddress,
  rssAddress,
  searchAddress,
} from '../../src/pages/addresses.ts';
import type { Chrome, Link } from '../../src/pages/chrome.ts';
import { correctionsStrings } from '../../src/strings/corrections.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { renderOnce } from './render-once.ts';

export function Footer({ chrome }: { readonly chrome: Chrome }) {
  return renderOnce(chrome, 'footer', () => <FooterOf chrome={chrome} />);
}

function FooterOf({ chrome }: { readonly chrome: Chrome }) {
  const words = readerStrings(chrome.language);
  const ways: readonly Link[] = [
    { text: words.home, permalink: homeAddress },
    { text: words.archiveIndex, permalink: archiveIndexAddress },
    { text: words.search, permalink: searchAddress },
    { text: correctionsStrings(chrome.language).onStory, permalink: correctionsAddress },
    ...chrome.footer,
    { text: words.feed, permalink: rssAddress },
  ];
  return (
    <footer class="footer">
      <p class="footer-name">{chrome.siteName}</p>
      <nav aria-label={words.footerNavigation}>
        <LinkList chrome={chrome} links={ways} />
        {chrome.navigation.length > 0 && <LinkList chrome={chrome} links={chrome.navigation} />}
      </nav>
      <p class="footer-note">{words.footerNote(chrome.siteName)}</p>
    </footer>
  );
}

function LinkList({ chrome, links }: { readonly chrome: Chrome; readonly links: readonly Link[] }) {
  return (
    <ul class="footer-links">
      {links.map(({ text, permalink }) => (
        <li key={permalink}>
          <a href={`${chrome.basePath}${permalink}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
