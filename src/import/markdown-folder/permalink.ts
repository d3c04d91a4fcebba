// A generator's pattern for addresses (`/:year/:month/:slug/`) and a text → the address at which the text stood.
// https://gohugo.io/configuration/permalinks/, https://jekyllrb.com/docs/permalinks/, https://hexo.io/docs/permalinks

export interface AddressParts {
  /** As written; `''` without. Its year, month and day are those of its own zone. */
  readonly date: string;
  /** Of the front matter, `''` without. */
  readonly slug: string;
  readonly headline: string;
  /** Of the file without its ending, and for Jekyll without its date. */
  readonly name: string;
  /** Folders below the content folder, from the outermost. */
  readonly sections: readonly string[];
  readonly categories: readonly string[];
  /** Of the file, from the content folder. */
  readonly path: string;
}

/** `undefined` where the pattern asks for what the text does not say, or for what nobody here knows. */
export function fillPermalink(
  pattern: string,
  parts: AddressParts,
  generator: 'hugo' | 'jekyll',
): string | undefined {
  let isKnown = true;
  const filled = (styles[pattern] ?? pattern).replace(/:([a-z_]+)(\[[^\]]*\])?/g, (_, name: string) => {
    const value = valueOfToken(name, parts, generator);
    isKnown &&= value !== undefined;
    return value ?? '';
  });
  if (!isKnown) return undefined;
  return `/${filled}`.replace(/\/{2,}/g, '/');
}

/** Jekyll's patterns with names. */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

function valueOfToken(token: string, parts: AddressParts, generator: 'hugo' | 'jekyll'): string | undefined {
  const { slug, headline, name, sections, categories } = parts;
  const isHugo = generator === 'hugo';
  switch (token) {
    case 'slug':
      return urlized(slug || (isHugo ? headline : name));
    case 'title':
      return isHugo ? urlized(headline) : slug || name;
    case 'filename':
    case 'contentbasename':
    case 'name':
      return urlized(name);
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return urlized(slug || name);
    case 'section':
      return urlized(sections[0] ?? '');
    case 'sections':
      return sections.map(urlized).join('/');
    case 'categories':
    case 'category':
      return categories.map(urlized).join('/');
    case 'collection':
      return /(?:^|\/)_([^/]+)\//.exec(parts.path)?.[1] ?? '';
    case 'path':
      return parts.path.replace(/^(?:.*\/)?_[^/]+\//, '').replace(/\.\w+$/, '');
    case 'output_ext':
      return '.html';
    default:
      return partOfDate(token, parts.date);
  }
}

function partOfDate(token: string, date: string): string | undefined {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(date);
  if (found === null) return undefined;
  const [, year = '', month = '', day = '', hour = '0', minute = '00', second = '00'] = found;
  switch (token) {
    case 'year':
      return year;
    case 'short_year':
      return year.slice(2);
    case 'month':
      return month.padStart(2, '0');
    case 'i_month':
      return String(Number(month));
    case 'day':
      return day.padStart(2, '0');
    case 'i_day':
      return String(Number(day));
    case 'hour':
      return hour.padStart(2, '0');
    case 'minute':
      return minute;
    case 'second':
      return second;
    case 'yearday':
    case 'y_day': {
      const ofYear = Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(Number(year), 0, 0);
      const number = String(ofYear / 86_400_000);
      return token === 'y_day' ? number.padStart(3, '0') : number;
    }
    default:
      return undefined;
  }
}

/** As Hugo makes a path of a text: lower case, spaces to hyphens, of punctuation only what paths may hold. */
export function urlized(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s._~+-]/gu, '')
    .replace(/[\s-]+/g, '-');
}
