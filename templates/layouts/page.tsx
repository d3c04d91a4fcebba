// What every page has around its own content: head, skip link, header, main, footer.
import type { ComponentChildren } from 'preact';
import type { Permalink } from '../../src/archive/address.ts';
import type { Chrome, Link } from '../../src/pages/chrome.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import type { Thing } from '../../src/structured-data/thing.ts';
import { Breadcrumbs, pathTo } from '../components/breadcrumbs.tsx';
import { Footer } from './footer.tsx';
import { Head } from './head.tsx';
import { Header } from './header.tsx';

export interface PageLayoutProps {
  readonly page: PageHead;
  /** The link of the header that this page stands under: its category, or the index. */
  readonly section?: Permalink;
  /** Links from under the front page down to the page's parent; none where the front page is its parent. */
  readonly path?: readonly Link[];
  /** On the front page the site's name in the header is the h1. */
  readonly isHome?: boolean;
  /** `false` where the page has a search form of its own. */
  readonly searchInHeader?: boolean;
  /** `false` for pages that search engines are to leave out. */
  readonly indexed?: boolean;
  /** Whether the page's stories have a feed of their own. */
  readonly hasFeed?: boolean;
  /** Elements added to the head: an article's metadata, the search page's script. */
  readonly head?: ComponentChildren;
  /** Open Graph's word for the page. */
  readonly type?: 'website' | 'article';
  /** What the page is about, for machines; the way down to it is added. */
  readonly about?: readonly Thing[];
  readonly children: ComponentChildren;
}

/** The props that all page kinds share. */
export interface PageHead {
  readonly chrome: Chrome;
  readonly permalink: Permalink;
  readonly title: string;
  readonly description: string;
}

export function PageLayout(props: PageLayoutProps) {
  const { page, section, isHome = false, searchInHeader = true, children } = props;
  const { chrome } = page;
  return (
    <html lang={chrome.language}>
      <Head {...props} />
      <body>
        <a class="skip-link" href="#isi">
          {readerStrings(chrome.language).skipToContent}
        </a>
        <Header chrome={chrome} current={section} isHome={isHome} withSearch={searchInHeader} />
        <main id="isi" class="page" tabindex={-1}>
          {!isHome && <Breadcrumbs chrome={chrome} path={pathTo(page, props.path)} />}
          {children}
        </main>
        <Footer chrome={chrome} />
      </body>
    </html>
  );
}
