// An article of a Hugo site, as its repository holds it → a content file of an archive.
import { parse } from 'yaml';
import { slugFromText } from '../../src/archive/slug.ts';

export interface HugoSource {
  /** The file's name without `.md`; the article's slug where its front matter names none. */
  readonly name: string;
  readonly category: string;
  /** Where links without a host lead. */
  readonly origin: string;
  /** Written where it is not the archive's own language. */
  readonly lang?: string;
}

export interface ContentFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
}

interface HugoHead {
  readonly title?: unknown;
  readonly slug?: unknown;
  readonly date?: unknown;
  readonly author?: { readonly name?: unknown };
  readonly authors?: readonly unknown[];
  readonly topics?: readonly unknown[];
}

/** `undefined` where there is nothing to publish: no headline, no date, no text, or front matter that is no YAML. */
export function convertHugoArticle(text: string, source: HugoSource): ContentFile | undefined {
  const split = /^\s*---\n(.*?)\n---[ \t]*\n(.*)$/s.exec(text.replaceAll('\r\n', '\n'));
  const head = split === null ? undefined : readHead(split[1] ?? '');
  const body = convertBody(split?.[2] ?? '', source.origin);
  const epoch = Date.parse(String(head?.date ?? '').replace(/ ([+-]\d\d)(\d\d)$/, '$1:$2'));
  const slug = slugFromText(String(head?.slug ?? source.name));
  if (head?.title === undefined || body === '' || Number.isNaN(epoch) || slug === undefined) return undefined;
  const local = new Date(epoch + 7 * 3_600_000).toISOString();
  const lines = [
    `title: ${quote(head.title)}`,
    `date: ${local.slice(0, 10)} ${local.slice(11, 19)} WIB`,
    `category: ${quote(source.category)}`,
    ...listOf('author', [...(head.authors ?? []), head.author?.name].map(toName)),
    ...listOf('topics', (head.topics ?? []).map(toName)),
    ...(source.lang === undefined ? [] : [`lang: ${source.lang}`]),
  ];
  const folder = `articles/${local.slice(0, 4)}/${local.slice(5, 7)}`;
  return { path: `${folder}/${slug}.md`, text: `---\n${lines.join('\n')}\n---\n\n${body}\n` };
}

function readHead(yaml: string): HugoHead | undefined {
  try {
    return parse(yaml, { schema: 'failsafe' }) as HugoHead;
  } catch {
    // Some of the real files have keys twice.
    return undefined;
  }
}

/** Without Hugo's shortcodes and without images, whose files the corpora do not hold; links lead to the old site. */
function convertBody(body: string, origin: string): string {
  return clean(body)
    .replace(/\{\{[<%].*?[>%]\}\}/gs, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/(\]\()(?:\.{0,2}\/)+(?=[^)\s])/g, `$1${origin}/`)
    .replace(/(\]\()(?![a-z]+:|#|\))/gi, `$1${origin}/`)
    .replace(/(\]\()#[^)]*/g, `$1${origin}/`)
    .trim();
}

function quote(value: unknown): string {
  const decoded = String(value).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  return JSON.stringify(clean(decoded).replace(/\s+/g, ' ').trim());
}

/** Characters that nobody sees are errors in an archive; these sites have some. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    /[\n\t]/.test(character) ? character : '',
  );
}

function toName(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('-', ' ').trim() : '';
}

function listOf(key: string, values: readonly string[]): string[] {
  const names = [...new Set(values)].filter((value) => value !== '');
  return names.length === 0 ? [] : [`${key}: [${names.map(quote).join(', ')}]`];
}
