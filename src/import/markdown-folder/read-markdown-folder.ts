// Another generator's folder of texts (Hugo, Jekyll and their like) → its stories as records, one text at a time.
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { readText } from '../../content/text-file.ts';
import { type Position, type Problem, problem } from '../../problem.ts';
import type { SourceItem, SourceReader } from '../source-record.ts';
import { isFolder, sizeOf } from './files-of-site.ts';
import { ReadableNames } from './readable-names.ts';
import { recordOfText, type TextSurroundings } from './record-of-text.ts';
import type { MarkdownRule } from './rules.ts';
import { readSourceSite, type SourceSite } from './source-site.ts';
import { readTextBytes, readTitle } from './text-file.ts';
import { kindOf, type SourceText, TextIndex, type TextKind } from './text-index.ts';

const top: Position = { line: 1, column: 1 };

export const readMarkdownFolder: SourceReader = async function* (files, { operands, mapping, advance }) {
  for (const [root, paths] of groupByRoot(files, operands)) {
    const site = readSourceSite(root, mapping);
    const texts = placeTexts(paths, site);
    const index = new TextIndex(texts);
    const names = new ReadableNames(readKnownNames(site, texts));
    const reader = new TextReader({ site, tags: mapping.tags, index, names });
    for (const text of texts) {
      yield reader.read(text);
      advance(sizeOf(text.path));
    }
  }
};

/** A folder that was named is the root of what lies in it; a file that was named, its own folder. */
function groupByRoot(files: readonly string[], operands: readonly string[]): Map<string, string[]> {
  const roots = operands.filter(isFolder).sort((a, b) => b.length - a.length);
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const root = roots.find((each) => isBelow(file, each)) ?? dirname(file);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [file]);
    else group.push(file);
  }
  return groups;
}

function isBelow(file: string, folder: string): boolean {
  return resolve(file).startsWith(resolve(folder) + sep);
}

function placeTexts(paths: readonly string[], site: SourceSite): SourceText[] {
  const placed = paths.map((path) => {
    const fromRoot = relative(site.root, path).replaceAll(sep, '/');
    const inContent = site.contentDir !== '' && fromRoot.startsWith(`${site.contentDir}/`);
    const below = inContent ? fromRoot.slice(site.contentDir.length + 1) : fromRoot;
    const { language, within } = site.languages?.split(below) ?? { language: '', within: below };
    return { path, fromRoot, fromContent: within, language, inContent };
  });
  const bundles = new Set(
    placed
      .filter(({ fromRoot }) => /(?:^|\/)index(?:\.[a-z-]+)?\.(?:md|markdown|html)$/i.test(fromRoot))
      .map(({ fromRoot }) => posix.dirname(fromRoot)),
  );
  const content = placed.filter(({ inContent }) => inContent || site.contentDir === '');
  const ofSections = (site.generator === 'hugo' || site.generator === 'zola') && site.hasSections;
  const hasPages = ofSections && areFew(content, besideSections);
  const mayHavePages = areFew(content, besideFolders);
  return placed.map(({ inContent: _, ...text }) => ({
    ...text,
    kind: kindOf(text.fromRoot, text.fromContent, site, bundles, hasPages),
    mayBePage: mayHavePages && besideFolders.test(text.fromContent),
  }));
}

const besideSections = /^(?!_index\.)[^/]+$/;
/** Or in a folder for itself and its pictures, `about/index.md`. */
const besideFolders = /^(?!_index\.)(?:[^/]+|[^/]+\/index\.[\w.-]+)$/;

/** A site has a few pages beside its sections; where many texts lie beside them, these are stories. */
function areFew(texts: readonly { readonly fromContent: string }[], place: RegExp): boolean {
  return texts.filter(({ fromContent }) => place.test(fromContent)).length * 3 < texts.length;
}

/** Authors and topics have pages of their own with Hugo: `content/authors/jane-doe/_index.md`. */
function readKnownNames(site: SourceSite, texts: readonly SourceText[]): Map<string, string> {
  const names = new Map(site.authorNames);
  for (const { kind, fromContent, path } of texts) {
    const [, id] =
      /^(?:authors?|penulis|tags|topics|topik|categories|kategori)\/([^/]+)\/_index\./.exec(fromContent) ??
      [];
    if (kind !== 'section' || id === undefined) continue;
    const name = readTitle(path, site.root, 'title', 'name');
    if (name !== '') names.set(id.toLowerCase(), name);
  }
  return names;
}

class TextReader {
  readonly #surroundings: TextSurroundings;
  #isFirst = true;

  constructor(surroundings: TextSurroundings) {
    this.#surroundings = surroundings;
  }

  read(text: SourceText): SourceItem {
    const { path, fromRoot: id, kind } = text;
    const leaveOut = (reason: Problem): SourceItem => ({ kind: 'left-out', id, reason });
    if (kind !== 'story' && kind !== 'page') return leaveOut(explainKind(kind, path));
    const reading = readTextBytes(path, this.#surroundings.site.root);
    if ('reason' in reading) return leaveOut(reading.reason);
    const content = readText(reading.bytes);
    if (!content.ok) return leaveOut(problem('error', 'encoding/not-utf8', path, content.badAt, {}));
    const item = recordOfText(text, content.text, this.#surroundings);
    if (item.kind === 'left-out' || !this.#isFirst) return item;
    this.#isFirst = false;
    if (this.#surroundings.site.isConfigured) return item;
    const told = problem('notice', 'markdown/addresses-unknown', path, top, {});
    return { ...item, record: { ...item.record, remarks: [told, ...item.record.remarks] } };
  }
}

const kindRules = {
  section: 'markdown/section',
  'bundle-part': 'markdown/bundle-part',
  'not-content': 'markdown/not-content',
} as const satisfies Partial<Record<TextKind, MarkdownRule>>;

function explainKind(kind: Exclude<TextKind, 'story' | 'page'>, path: string): Problem {
  if (kind === 'markup')
    return problem('notice', 'markdown/markup', path, top, { ending: posix.extname(path) });
  return problem('notice', kindRules[kind], path, top, {});
}
