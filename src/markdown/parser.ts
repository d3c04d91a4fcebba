// The one Markdown dialect of the archive: a parser whose output is safe whoever wrote the text.
import createParser, { type MarkdownIt } from 'markdown-it';
import { encodeStray, isPlainAddress } from '../web-address.ts';
import { boxTables, dropEmptyHeadings, markAlignment, shiftHeadings, trimCode } from './blocks.ts';
import { nameHeadings } from './heading-ids.ts';
import { hideLinks } from './hidden-links.ts';
import { placeImages, renderImages } from './images.ts';
import { linkLoneAddresses, markReadAlso } from './link-blocks.ts';
import { isAllowedLink, nameLinks, placeLinks } from './links.ts';
import { printOpening } from './opening.ts';
import { passOverPlainText } from './plain-paragraphs.ts';
import { setPullQuotes } from './pull-quotes.ts';
import { scanBlocks } from './scan-blocks.ts';

const parsers = new Map<boolean, MarkdownIt>();

/** Parsers are made once and kept: they hold no state between texts. */
export function parserFor(typographer: boolean): MarkdownIt {
  const known = parsers.get(typographer);
  if (known !== undefined) return known;
  const parser = makeParser(typographer);
  parsers.set(typographer, parser);
  return parser;
}

let scanner: MarkdownIt | undefined;

/** One that reads as `parserFor(false)` does, and makes no page: what it finds goes to `env.found` and `env.foundImages`. */
export function parserForScanning(): MarkdownIt {
  scanner ??= makeScanner();
  return scanner;
}

function makeScanner(): MarkdownIt {
  const parser = makeReader(false);
  parser.core.ruler.after('heading-ids', 'scan', scanBlocks);
  parser.core.ruler.push('images', placeImages);
  return parser;
}

/** What is a link, an image and the id of a heading: the same for whoever reads a body. */
function makeReader(typographer: boolean): MarkdownIt {
  const parser = createParser({ html: false, linkify: false, typographer });
  parser.validateLink = isAllowedLink;
  const normalize = parser.normalizeLink;
  parser.normalizeLink = (address) => (isPlainAddress(address) ? address : encodeStray(normalize(address)));
  passOverPlainText(parser);
  parser.core.ruler.after('inline', 'heading-ids', nameHeadings);
  return parser;
}

function makeParser(typographer: boolean): MarkdownIt {
  const parser = makeReader(typographer);
  parser.core.ruler.push('images', placeImages);
  parser.core.ruler.push('pull-quotes', setPullQuotes);
  parser.core.ruler.push('read-also', markReadAlso);
  parser.core.ruler.push('lone-addresses', linkLoneAddresses);
  parser.core.ruler.push('hidden-links', hideLinks);
  parser.core.ruler.push('link-texts', nameLinks);
  parser.core.ruler.push('links', placeLinks);
  parser.core.ruler.push('empty-headings', dropEmptyHeadings);
  parser.core.ruler.push('headings', shiftHeadings);
  parser.core.ruler.push('code', trimCode);
  parser.core.ruler.push('alignment', markAlignment);
  parser.core.ruler.push('table-boxes', boxTables);
  parser.core.ruler.push('opening', printOpening);
  renderImages(parser);
  return parser;
}
