// A content folder → the files in it that matter, and what lies there that should not.
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { compareText, type Problem, problem } from '../problem.ts';
import { ledgerFolder } from './address-ledger.ts';
import { explainSlug } from './article-path.ts';
import { documentFormatOf } from './document-format.ts';
import { type Meant, meantDataFile, meantFolder, meantText } from './meant-path.ts';
import { commentsFolder } from './read-comments.ts';
import { mediaFolder } from './read-media.ts';

/** Paths relative to the content folder, with `/` between parts, in one order whatever the file system's. */
export interface ContentFiles {
  readonly articles: readonly string[];
  readonly pages: readonly string[];
  /** Relative to content/media/. */
  readonly media: readonly string[];
  readonly comments: readonly string[];
  /** Of the ledger of addresses. */
  readonly addresses: readonly string[];
  /** Which of the data files there are. */
  readonly dataFiles: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** What imports know of the files that they made; nothing in it is a page. */
export const importsFolder = 'imports';

const start = { line: 1, column: 1 };

/** The files that hold a site's settings and names. */
const dataFileNames: ReadonlySet<string> = new Set([
  'site.yaml',
  'categories.yaml',
  'authors.yaml',
  'topics.yaml',
  'redirects.csv',
]);

/**
 * A file in the place of one of these would leave all of it out: Git on Windows writes a link as a file, and a container
 * makes a folder where a file that it is to show is not there.
 */
const folderNames: ReadonlySet<string> = new Set([
  'articles',
  'pages',
  mediaFolder,
  commentsFolder,
  ledgerFolder,
  importsFolder,
]);

/** Files that people and their tools leave about. */
const leftovers = /^\.|^~\$|~$|^#.*#$|^Thumbs\.db$|^desktop\.ini$/;
const guides = /^(?:README|LICENSE|CHANGELOG)(?:\.\w+)?$/i;

/** What a writer would take for a story: by a wrong ending, it is told rather than passed over. */
const anyMarkdown = /\.(?:md|markdown|mdown|mkd|mdx)(?:\.txt)?$/i;

/** A story or a document that was put beside its photos never comes out; a photo may be called otherwise. */
function isText(path: string): boolean {
  return meantStory(path) !== undefined || /\.(?:docx?|odt|rtf)$/i.test(path);
}

function meantStory(path: string): string | undefined {
  return /^\d{4}\/\d\d\/[^/]+\.md$/.test(path) && !guides.test(basename(path))
    ? `articles/${path}`
    : undefined;
}

/** In a name whose bytes are no UTF-8: by what is left of it, nothing can be opened. */
const misread = '\uFFFD';

/** An absent folder is an empty one. Links are followed to files inside the content folder only. */
export function listContentFiles(contentDir: string): ContentFiles {
  const lister = new Lister(contentDir);
  const texts = { articles: [] as string[], pages: [] as string[] };
  const dataFiles = new Set<string>();
  let media: readonly string[] = [];
  let comments: readonly string[] = [];
  let addresses: readonly string[] = [];
  for (const entry of lister.entriesOf('')) {
    const { name } = entry;
    if (entry.isDirectory()) {
      if (name === 'articles' || name === 'pages') texts[name] = [...lister.textsUnder(name)];
      else if (name === mediaFolder) {
        media = lister.filesUnder(name).map((path) => path.slice(name.length + 1));
        for (const path of media.filter(isText)) lister.ignore(`${name}/${path}`, meantStory(path));
      } else if (name === commentsFolder) comments = lister.filesUnder(name);
      else if (name === ledgerFolder) addresses = lister.filesUnder(name);
      else if (dataFileNames.has(name)) lister.refuse('path/not-a-file', name);
      else if (name !== importsFolder) lister.miss(name, meantFolder(name));
    } else if (lister.isFile(name, entry) && !guides.test(name)) {
      if (dataFileNames.has(name)) dataFiles.add(name);
      else if (folderNames.has(name)) lister.refuse('path/not-a-folder', name);
      else if (anyMarkdown.test(name)) lister.misplace(name);
      else lister.miss(name, meantDataFile(name));
    }
  }
  return { ...texts, media, comments, addresses, dataFiles, problems: lister.problems };
}

class Lister {
  readonly #root: string;
  readonly #realRoot: string;
  readonly problems: Problem[] = [];

  constructor(root: string) {
    this.#root = root;
    this.#realRoot = statSync(root, { throwIfNoEntry: false }) ? realpathSync(root) : root;
  }

  entriesOf(folder: string): Dirent[] {
    const path = join(this.#root, folder);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !leftovers.test(name))
      .sort((a, b) => compareText(a.name, b.name));
  }

  *textsUnder(folder: string): Generator<string> {
    for (const entry of this.entriesOf(folder)) {
      const path = `${folder}/${entry.name}`;
      if (entry.name.includes(misread)) this.#misname(path, entry.name);
      else if (entry.isDirectory()) yield* this.textsUnder(path);
      else if (!this.isFile(path, entry)) continue;
      else if (anyMarkdown.test(entry.name)) yield path;
      else this.#ignoreText(path);
    }
  }

  /** Whatever they hold, and however they are called. */
  filesUnder(folder: string): string[] {
    return this.entriesOf(folder).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.name.includes(misread)) this.ignore(path);
      else if (entry.isDirectory()) return this.filesUnder(path);
      else if (this.isFile(path, entry)) return path;
      return [];
    });
  }

  ignore(path: string, suggestion?: string): void {
    this.problems.push(problem('notice', 'path/ignored', path, start, { suggestion }));
  }

  /** Among stories a document may be one that its writer takes for published. */
  #ignoreText(path: string): void {
    const format = documentFormatOf(path);
    if (format === undefined) this.ignore(path, meantText(path));
    else
      this.problems.push(problem('notice', 'path/ignored', path, start, { suggestion: undefined, format }));
  }

  misplace(path: string, suggestion?: string): void {
    this.problems.push(problem('error', 'path/place', path, start, { path, suggestion }));
  }

  /** Beside `site.yml` or in `Articles/` everything would look as if it were read. */
  miss(name: string, meant: Meant | undefined): void {
    if (meant?.isSure) this.misplace(name, meant.path);
    else this.ignore(name, meant?.path);
  }

  #misname(path: string, name: string): void {
    this.problems.push(explainSlug(path, start, name.replace(anyMarkdown, ''), 'form'));
  }

  /** Devices and pipes are refused: reading one may never end. */
  isFile(path: string, entry: Dirent): boolean {
    if (entry.isFile()) return true;
    if (entry.isSymbolicLink()) return this.#isLinkToFile(path);
    if (!entry.isDirectory()) this.refuse('path/not-a-file', path);
    return false;
  }

  refuse(rule: 'path/not-a-file' | 'path/not-a-folder', path: string): void {
    this.problems.push(problem('error', rule, path, start, {}));
  }

  #isLinkToFile(path: string): boolean {
    const refuse = (
      rule: 'path/symlink-broken' | 'path/symlink-outside' | 'path/symlink-folder',
      target: string,
    ) => {
      this.problems.push(problem('error', rule, path, start, { target }));
      return false;
    };
    const full = join(this.#root, path);
    const stat = statThrough(full);
    if (stat === undefined) return refuse('path/symlink-broken', path);
    const target = realpathSync(full);
    const inside = target.startsWith(this.#realRoot + sep);
    if (!inside) return refuse('path/symlink-outside', target);
    if (stat.isDirectory()) return refuse('path/symlink-folder', target.slice(this.#realRoot.length + 1));
    if (!stat.isFile()) {
      this.refuse('path/not-a-file', path);
      return false;
    }
    return true;
  }
}

/** `undefined` where a link leads nowhere, or in a circle. */
function statThrough(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return undefined;
    throw error;
  }
}
