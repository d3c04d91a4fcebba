// A story's part of a page → its lead photo with caption and credit, and the text without it.
import { pictureAddress } from '../html/addresses.ts';
import { cleanImage, isImage, isTrackingDot } from '../html/figures.ts';
import { plainWords } from '../html/plain-words.ts';
import {
  attribute,
  descendants,
  type Element,
  find,
  hasClass,
  isElement,
  type Root,
  textOf,
  without,
} from '../html/tree.ts';
import type { SourcePhoto } from '../source-record.ts';
import { isFurniture } from './furniture.ts';

export interface Lead {
  readonly photo: SourcePhoto | undefined;
  readonly body: Element;
}

export interface LeadClues {
  /** What the page's head names as its picture; `''` for none. */
  readonly address: string;
  readonly caption: string;
  /** Elements of the page that stand before the story's text, in order. */
  readonly before: readonly Element[];
}

/**
 * The figure, or the picture by itself, that shows what the head names; else one that the text begins with, or that stands between
 * headline and text; else the head's picture alone. A photo that is in the text is taken out of it.
 */
export function findLead(body: Element, { address, caption, before }: LeadClues): Lead {
  const inBody = figuresIn(body);
  const named = (figure: Element) => address !== '' && namesOf(figure).includes(nameOf(address));
  const leading = inBody.find((figure) => named(figure) || isAtStart(body, figure));
  const shown =
    leading ??
    before.filter(isFigure).find(named) ??
    before.filter((node) => node.tagName === 'img').find(named) ??
    before.findLast(isFigure);
  if (shown === undefined) {
    const photo = address === '' ? undefined : { address, alt: '', caption: plainWords(caption), credit: '' };
    return { photo, body };
  }
  const photo = photoOf(shown, caption, before);
  return { photo: photo ?? undefined, body: leading === undefined ? body : without(body, leading) };
}

/** The outermost element that shows one picture, or says that it lacks one, with its caption. */
function figuresIn(part: Element): Element[] {
  return part.children.flatMap((child): Element[] => {
    if (!isElement(child)) return [];
    return isFigure(child) || child.tagName === 'img' ? [child] : figuresIn(child);
  });
}

const figureNames =
  /(?:^|[-_\s])(?:figure|photo|foto|gambar|featured|hero|cover|lead|thumb|thumbnail|media|image|img|pict|pic)(?:$|[-_\s])/i;

function isFigure(node: Element): boolean {
  const images = descendants(node).filter((each) => isImage(each) && !isTrackingDot(each));
  if (node.tagName === 'figure')
    return images.length === 1 || (images.length === 0 && captionIn(node) !== undefined);
  if (hasClass(node, 'wp-caption')) return images.length === 1;
  const isNamed = figureNames.test(attribute(node, 'className'));
  return isNamed && images.length === 1 && textOf(node).length <= longestCaption && !isDecoration(images[0]);
}

/** In characters. */
const longestCaption = 600;

function isDecoration(image: Element | undefined): boolean {
  if (image === undefined) return true;
  const name = `${attribute(image, 'className')} ${attribute(image, 'src')} ${attribute(image, 'alt')}`;
  return (
    /(?:^|[-_/\s])(?:logo|avatar|icon|ikon|author|profil)/i.test(name) ||
    Number(attribute(image, 'width') || 999) < 120
  );
}

/** At most one paragraph stands before it, as it does where the dateline's paragraph opens the story. */
function isAtStart(body: Element, figure: Element): boolean {
  const texts: string[] = [];
  const walk = (node: Element): boolean => {
    for (const child of node.children) {
      if (child === figure) return true;
      if (child.type === 'text' && child.value.trim() !== '') texts.push(child.value);
      if (isElement(child)) {
        if (child.tagName === 'p' && !descendants(child).includes(figure)) {
          if (textOf(child) !== '') texts.push(textOf(child));
        } else if (walk(child)) return true;
      }
    }
    return false;
  };
  walk(body);
  const isLead = hasClass(figure, /lead|featured|hero/i);
  return texts.length === 0 || (isLead && texts.length === 1);
}

function photoOf(figure: Element, caption: string, before: readonly Element[]): SourcePhoto | undefined {
  const image = isImage(figure) ? figure : find(figure, isImage);
  const cleaned = image && cleanImage(image, { base: '', pictureBase: '', tell: () => {} });
  const own =
    captionIn(figure) ??
    (before.includes(figure) ? captionAfter(figure, before) : undefined) ??
    wordsBeside(figure);
  const credit = own && find(own, (node) => creditNames.test(attribute(node, 'className')));
  const words =
    own === undefined ? plainWords(caption) : textOf(credit === undefined ? own : without(own, credit));
  if (cleaned === undefined && words === '') return undefined;
  return {
    address: cleaned === undefined ? '' : attribute(cleaned, 'src'),
    alt: cleaned === undefined ? '' : attribute(cleaned, 'alt'),
    caption: words,
    credit:
      credit === undefined ? '' : textOf(credit).replace(/^(?:foto|photo|sumber|kredit|credit)\s*:\s*/i, ''),
  };
}

/** Beside a picture the author is whose picture it is. */
const creditNames =
  /(?:^|[-_\s])(?:credit|kredit|copyright|source|sumber|author|fotografer|photographer)(?:$|[-_\s])/i;

/** Of a box that holds a picture and words, and calls nothing a caption. Links and buttons there enlarge or share it. */
function wordsBeside(figure: Element): Element | undefined {
  if (isImage(figure)) return undefined;
  const clear = (node: Element): Element => {
    const kept = node.children.filter(
      (child) => !isElement(child) || !(child.tagName === 'a' || isFurniture(child)),
    );
    return { ...node, children: kept.map((child) => (isElement(child) ? clear(child) : child)) };
  };
  const words = clear(figure);
  return textOf(words) === '' ? undefined : words;
}

function captionIn(figure: Element): Element | undefined {
  return find(figure, isCaption);
}

function isCaption(node: Element): boolean {
  return node.tagName === 'figcaption' || hasClass(node, /caption|keterangan/i);
}

/** A caption that stands beside its picture, in no figure. */
function captionAfter(figure: Element, before: readonly Element[]): Element | undefined {
  return before
    .slice(before.indexOf(figure) + 1)
    .find((node) => isCaption(node) && textOf(node).length <= longestCaption);
}

function namesOf(figure: Element): string[] {
  const images = isImage(figure) ? [figure] : descendants(figure).filter(isImage);
  return images.flatMap((image) =>
    ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal']
      .map((name) => nameOf(attribute(image, name)))
      .filter((name) => name !== ''),
  );
}

/** The same for a picture in any size: `https://a.id/u/foto-300x200.jpg?w=5` → `foto`. */
function nameOf(address: string): string {
  const path = (pictureAddress(address, '') ?? '').replace(/[?#].*$/s, '');
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{1,5}$/, '')
    .replace(/-\d+x\d+$|-\d{3,4}$|_\d{3}$|-scaled$/, '')
    .toLowerCase();
}

/** Elements of the page that begin before `body` does and do not hold it, in order. */
export function elementsBefore(page: Root, body: Element): Element[] {
  const all = descendants(page);
  const end = all.indexOf(body);
  const earlier = end < 0 ? all : all.slice(0, end);
  return earlier.filter((node) => end < 0 || !descendants(node).includes(body));
}
