// A story → the picture that networks and messengers show with its link.
import type { Article } from '../archive/article.ts';
import { cardAddress, cardSize } from '../images/category-card.ts';
import { largestSize, type PictureSize, shareAddress, shareCut, variantAddress } from '../images/variants.ts';

export interface SharePicture {
  /** Root-relative, or a whole address where photos are kept elsewhere. */
  readonly address: string;
  /** Unknown of a photo that is kept elsewhere. */
  readonly size: PictureSize | undefined;
  readonly alt: string;
}

export interface StoryPicture extends SharePicture {
  /** A category's card shows nothing of the story. */
  readonly isOfStory: boolean;
}

/** The cut of its lead photo where that is large enough, else the card of its category. */
export function sharePictureOf(
  { figure, category }: Pick<Article, 'figure' | 'category'>,
  { categoryName, siteName }: { readonly categoryName: string; readonly siteName: string },
): StoryPicture {
  const photo = figure?.photo;
  const alt = figure?.alt || figure?.caption || '';
  if (photo?.kind === 'remote') return { address: photo.url, size: undefined, alt, isOfStory: true };
  const size = photo && shareCut(photo);
  if (photo !== undefined && size !== undefined) {
    return { address: shareAddress(photo), size, alt, isOfStory: true };
  }
  const card = { slug: category, category: categoryName, site: siteName };
  return {
    address: cardAddress(card),
    size: cardSize,
    alt: `${siteName} – ${categoryName}`,
    isOfStory: false,
  };
}

/** A lead photo in its largest form that every reader of feeds shows. */
export interface LeadPicture extends SharePicture {
  readonly caption: string;
  readonly credit: string;
}

/** For feeds, sitemaps and structured data: the whole photo, as a JPEG. */
export function leadPictureOf({ figure }: Pick<Article, 'figure'>): LeadPicture | undefined {
  if (figure?.photo === undefined) return undefined;
  const { photo, alt, caption, credit } = figure;
  const words = { alt: alt || caption, caption, credit };
  if (photo.kind === 'remote') return { address: photo.url, size: undefined, ...words };
  const size = largestSize(photo);
  return { address: variantAddress(photo, size.width, 'jpeg'), size, ...words };
}

/** `baseUrl` has no slash at its end. */
export function wholeAddress(address: string, baseUrl: string): string {
  return address.startsWith('/') ? `${baseUrl}${address}` : address;
}
