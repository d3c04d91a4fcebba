// Pictures of a page, with the captions that each system sets under them → paragraphs of pictures.
import { linkAddress, pictureAddress, widestOf } from './addresses.ts';
import type { CleaningContext } from './clean-tree.ts';
import {
  attribute,
  descendants,
  type Element,
  element,
  find,
  hasClass,
  isBlank,
  isElement,
  textOf,
} from './tree.ts';

const lazySources = [
  'dataSrc',
  'dataLazySrc',
  'dataOriginal',
  'dataOrigFile',
  'dataLitespeedSrc',
  'dataCfsrc',
];

/** The picture itself, without anything but its address, description and caption; `undefined` where it has no file. */
export function cleanImage(node: Element, context: CleaningContext, caption = ''): Element | undefined {
  const address = fileOf(node, context);
  if (address === undefined) return undefined;
  const alt = attribute(node, 'alt') || attribute(node, 'title');
  return element('img', [], { src: address, alt: plain(alt), title: plain(caption) });
}

function fileOf(node: Element, { pictureBase, tell }: CleaningContext): string | undefined {
  const src = attribute(node, 'src');
  const widest = widestOf(
    attribute(node, 'dataSrcSet') || attribute(node, 'dataSrcset') || attribute(node, 'srcSet'),
  );
  // A file beside the page is at hand; of addresses the widest picture's is the best.
  const isBeside = src !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src);
  const written = [
    ...lazySources.map((name) => attribute(node, name)),
    ...(isBeside ? [src, widest] : [widest, src]),
  ].filter((each) => each !== '');
  for (const each of written) {
    const address = pictureAddress(each, pictureBase);
    if (address !== undefined) return address;
  }
  tell('picture', written[0]?.slice(0, 40));
  return undefined;
}

/** Dots that count readers. */
export function isTrackingDot(node: Element): boolean {
  const sides = [attribute(node, 'width'), attribute(node, 'height')];
  return sides.every((side) => /^[01](?:px)?$/.test(side));
}

/** A smiley that WordPress or a keyboard put there: its text. */
export function smileyOf(node: Element): string {
  return hasClass(node, 'emoji', 'wp-smiley') ? attribute(node, 'alt') : '';
}

/**
 * The picture that a link shows and leads to the file or attachment page of: the file, which is the larger one.
 * `undefined` where the link shows more or leads elsewhere.
 */
export function pictureInLink(link: Element, context: CleaningContext): Element | undefined {
  const shown = link.children.filter((child) => !isBlank(child));
  const [only] = shown;
  if (shown.length !== 1 || !isElement(only)) return undefined;
  const image = isElement(only, 'img')
    ? only
    : isElement(only, 'picture', 'span')
      ? find(only, isImage)
      : undefined;
  if (image === undefined || textOf(link) !== '') return undefined;
  const target = linkAddress(attribute(link, 'href'), context.pictureBase) ?? attribute(link, 'href');
  if (target === '' || /[?&]attachment_id=/.test(target) || attribute(link, 'rel').includes('attachment'))
    return image;
  if (!isPictureFile(target)) return undefined;
  return { ...image, properties: { ...image.properties, ...withoutLazy, src: target } };
}

const withoutLazy = Object.fromEntries(lazySources.map((name) => [name, undefined]));

function isPictureFile(address: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)(?:[?#].*)?$/i.test(address);
}

export function isImage(node: Element): boolean {
  return node.tagName === 'img';
}

/** What holds one picture or several and their captions, and no text beside. */
export function isFigure(node: Element): boolean {
  return node.tagName === 'figure' || hasClass(node, 'wp-caption', 'wp-block-image', ...galleryClasses);
}

const galleryClasses = [
  'gallery',
  'wp-block-gallery',
  'blocks-gallery-grid',
  'tiled-gallery',
  'gallery-item',
];

const captionClasses = ['wp-caption-text', 'gallery-caption', 'wp-element-caption', 'blocks-gallery-caption'];

export function isCaption(node: Element): boolean {
  return node.tagName === 'figcaption' || hasClass(node, ...captionClasses);
}

/** A figure of pictures alone, as a paragraph of them; `undefined` where it holds anything else. */
export function paragraphOfPictures(figure: Element, context: CleaningContext): Element[] | undefined {
  const captions = descendants(figure).filter(isCaption);
  const images = descendants(figure).filter(isImage);
  if (images.length === 0 || !saysNothingElse(figure)) return undefined;
  const shown: Element[] = [];
  for (const image of images) {
    const own = innermostFigure(figure, image);
    const caption = own === undefined ? undefined : find(own, isCaption);
    const isOnlyOne = own !== undefined && descendants(own).filter(isImage).length === 1;
    const cleaned = cleanImage(
      enlarged(figure, image, context),
      context,
      isOnlyOne && caption ? textOf(caption) : '',
    );
    if (cleaned !== undefined) shown.push(cleaned);
  }
  const told = new Set(shown.map((image) => attribute(image, 'title')));
  const left = captions.map(textOf).filter((caption) => caption !== '' && !told.has(plain(caption)));
  return [
    ...(shown.length > 0
      ? [
          element(
            'p',
            shown.flatMap((image) => [image, { type: 'text', value: '\n' }]),
          ),
        ]
      : []),
    ...left.map((caption) => element('p', [{ type: 'text', value: caption }])),
  ];
}

/** The link around a picture may lead to the larger file. */
function enlarged(figure: Element, image: Element, context: CleaningContext): Element {
  const link = find(figure, (node) => node.tagName === 'a' && descendants(node).includes(image));
  return (link && pictureInLink(link, context)) ?? image;
}

function saysNothingElse(figure: Element): boolean {
  const isPicturePart = ({ tagName }: Element) =>
    /^(?:figure|div|a|img|picture|source|span|br|dl|dt|ul|li|noscript|center|p)$/.test(tagName);
  const outside = (node: Element): boolean =>
    node.children.every((child) => {
      if (isBlank(child)) return true;
      if (!isElement(child)) return false;
      return isCaption(child) || (isPicturePart(child) && outside(child));
    });
  return outside(figure);
}

function innermostFigure(figure: Element, image: Element): Element | undefined {
  const inner = find(figure, (node) => isFigure(node) && descendants(node).includes(image));
  if (inner !== undefined) return innermostFigure(inner, image);
  return figure;
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
