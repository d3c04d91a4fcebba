// What lies in a content folder → which addresses the site has of its own, told without looking into an article.
import { type LocalMonth, type LocalYear, yearOf } from '../dates/moment.ts';
import { periodAddress } from '../pages/addresses.ts';
import type { ListedNames } from './listed-names.ts';
import type { SummarizedFolder } from './resolve-months.ts';

export interface AddressSources {
  readonly folders: readonly SummarizedFolder[];
  /** Paths of the static pages' files. */
  readonly pages: readonly string[];
  readonly names: readonly ListedNames[];
}

/** Whole folders that are the site's own, whatever lies in them today. */
const ownFolders: ReadonlySet<string> = new Set([
  '.well-known',
  'assets',
  'cari',
  'indeks',
  'koreksi',
  'media',
  'pagefind',
  'pemeriksaan',
  'sitemap',
]);

/** Files at the root that the site has or may come to have. */
const ownFiles: ReadonlySet<string> = new Set([
  '/404.html',
  '/apple-touch-icon.png',
  '/build.json',
  '/changes.json',
  '/favicon.ico',
  '/feed.json',
  '/feed.xml',
  '/icon.svg',
  '/icon-192.png',
  '/icon-512.png',
  '/robots.txt',
  '/share.txt',
  '/site.webmanifest',
  '/sitemap-news.xml',
  '/sitemap.xml',
]);

const ownFeeds = /^\/(?:kategori|penulis|topik)\/[^/]+\/feed\.(?:xml|json)$/;

/** Under `/media/` lie pictures made of photos, with a hash in their name, and no photo as it was sent in. */
const photoForm = /^\/media\/(?!.*-[0-9a-f]{8}(?:-[^/]*)?\.\w+$)/;

/** Addresses of the date indexes: the next story may bring any of them. */
const dateForm = /^\/\d{4}\/(?:(?:0[1-9]|1[0-2])\/(?:\d\d\/)?)?$/;
const articleForm = /^\/(\d{4}\/(?:0[1-9]|1[0-2]))\/([^/]+)\/$/;

/** Paths are as the site writes them: with a slash at the end, or a file's ending; case does not matter. */
export class SiteAddresses {
  readonly #sources: AddressSources;
  readonly #pages: ReadonlySet<string>;
  readonly #folders: ReadonlyMap<string, SummarizedFolder>;
  /** Of folders that were asked for. */
  readonly #files = new Map<string, ReadonlySet<string>>();
  #periods: ReadonlySet<string> | undefined;

  constructor(sources: AddressSources) {
    this.#sources = sources;
    this.#pages = new Set(sources.pages);
    this.#folders = new Map(sources.folders.map((each) => [each.folder.path, each]));
  }

  /** Of categories, authors and topics that had another name. */
  get renamed(): ListedNames['renamed'] {
    return this.#sources.names.flatMap(({ renamed }) => renamed);
  }

  /** The content file that stands at an address, drafts too; `site` for an address that is not a writer's. */
  ownerOf(path: string): string | 'site' | undefined {
    const plain = path.toLowerCase();
    const file = this.#articleAt(plain) ?? this.#pageAt(plain);
    if (file !== undefined) return file;
    return this.#isOwn(plain) ? 'site' : undefined;
  }

  /** Whether a file of the site's own lies at a path, so that it cannot be a folder. */
  isOwnFile(path: string): boolean {
    return ownFiles.has(path) || ownFeeds.test(path);
  }

  /** `hidden` is a story that is not published at this time. */
  find(path: string): 'there' | 'hidden' | 'absent' {
    const article = this.#articleAt(path);
    if (article !== undefined) return this.#hiddenPart(article) ? 'hidden' : 'there';
    if (dateForm.test(path)) return this.#hasPeriod(path) ? 'there' : 'absent';
    if (photoForm.test(path)) return 'absent';
    const list = this.#listAt(path);
    if (list !== undefined) return hasPage(list.names, list.id, list.rest) ? 'there' : 'absent';
    return path === '/' || this.#pageAt(path) !== undefined || this.#isOwn(path) ? 'there' : 'absent';
  }

  /** Whether the story at an address is a draft or under an embargo: readers are not to know of it. */
  isYetToCome(path: string): boolean {
    const article = this.#articleAt(path);
    const state = article && this.#hiddenPart(article)?.state;
    return state === 'draft' || state === 'embargoed';
  }

  /** Addresses of stories that have the last name of `path`, in another month. */
  findMoved(path: string): string | undefined {
    const slug = articleForm.exec(path)?.[2];
    return slug && this.#findStory(slug);
  }

  /** The page that a link to a file means, `../11/panen.md` or `/2024/09/panen.html`; or the story of the last part's name. */
  findMeant(path: string): string | undefined {
    const page = path.replace(/(?:\.(?:md|html?|php))?\/?$/, '/').replace(/^.*\/(?:articles|pages)\//, '/');
    if (page !== path && this.find(page) === 'there') return page;
    // Every address of the site is in small letters.
    const small = page.toLowerCase();
    if (small !== page && this.find(small) === 'there') return small;
    const slug = small.split('/').at(-2);
    return slug && this.#findStory(slug);
  }

  #findStory(slug: string): string | undefined {
    const folder = this.#sources.folders.find((each) =>
      this.#filesOf(each).has(`${each.folder.path}/${slug}.md`),
    );
    return folder && `/${folder.folder.path.slice('articles/'.length)}/${slug}/`;
  }

  /** The last parts of addresses of stories, lists or pages beneath one that ends with a slash. */
  namesBeside(path: string): Iterable<string> {
    const [, first = '', second = ''] = path.split('/');
    const names = this.#sources.names.find(({ folder }) => folder === first);
    if (names !== undefined) return names.ids;
    const folder = this.#folders.get(`articles/${first}/${second}`);
    if (folder === undefined) return path === '/' ? Array.from(this.#pages, (file) => file.slice(6, -3)) : [];
    return [...this.#filesOf(folder)].map((file) => file.slice(folder.folder.path.length + 1, -'.md'.length));
  }

  #isOwn(path: string): boolean {
    const [, first = ''] = path.split('/');
    if (path === '/' || first.startsWith('_') || ownFolders.has(first)) return true;
    if (this.isOwnFile(path) || this.isOwnFile(path.replace(/\/$/, ''))) return true;
    if (this.#sources.names.some(({ folder, hasList }) => hasList && path === `/${folder}/`)) return true;
    const list = this.#listAt(path);
    return dateForm.test(path) || (list?.names.ids.has(list.id) ?? false);
  }

  #articleAt(path: string): string | undefined {
    const [, month = '', slug = ''] = articleForm.exec(path) ?? [];
    const folder = this.#folders.get(`articles/${month}`);
    const file = `articles/${month}/${slug}.md`;
    return folder !== undefined && this.#filesOf(folder).has(file) ? file : undefined;
  }

  #pageAt(path: string): string | undefined {
    const file = `pages${path.slice(0, -1)}.md`;
    return this.#pages.has(file) ? file : undefined;
  }

  #hiddenPart(article: string) {
    const summary = this.#folders.get(article.slice(0, article.lastIndexOf('/')))?.summary;
    return summary?.unpublished.find(({ path }) => path === article);
  }

  #listAt(path: string) {
    const [, folder, id = '', ...rest] = path.split('/');
    const names = this.#sources.names.find((each) => each.folder === folder);
    return names === undefined || id === '' ? undefined : { names, id, rest: rest.join('/') };
  }

  #filesOf({ folder }: SummarizedFolder): ReadonlySet<string> {
    const known = this.#files.get(folder.path) ?? new Set(folder.files);
    this.#files.set(folder.path, known);
    return known;
  }

  #hasPeriod(path: string): boolean {
    this.#periods ??= new Set(this.#sources.folders.flatMap(periodsOf));
    return this.#periods.has(path);
  }
}

function periodsOf({ summary }: SummarizedFolder): string[] {
  return summary.published.months.flatMap(({ month, days, filedElsewhere }) => {
    const months = [month, ...filedElsewhere.map(({ period }) => period)];
    const years = months.map(yearOf);
    return [...days.map(({ period }) => period), ...months, ...years].map(periodAddress);
  });
}

function hasPage({ ids, isKnown, hasPeriod }: ListedNames, id: string, rest: string): boolean {
  if (!isKnown) return true;
  if (!ids.has(id)) return false;
  if (/^\d{4}\/(?:\d\d\/)?$/.test(rest)) {
    return hasPeriod(id, rest.slice(0, -1).replace('/', '-') as LocalMonth | LocalYear);
  }
  return rest === '' || /^feed\.(?:xml|json)$/.test(rest);
}
