// A text's front matter → its lead photo, as themes name it.
import type { SourcePhoto } from '../source-record.ts';
import { findEntry, type Head, type HeadEntry, type HeadValue, isList, textIn, textOf } from './head.ts';
import { keys } from './head-keys.ts';
import { isFalse, isTrue, plainText } from './head-words.ts';

/** `undefined` where none is named, or none is shown. */
export function readPhoto(head: Head): SourcePhoto | undefined {
  const entry = findEntry(head, keys.photo);
  if (entry === undefined) return undefined;
  const value = isList(entry.value) ? (entry.value[0] ?? '') : entry.value;
  const address =
    typeof value === 'string'
      ? value.trim()
      : textIn(value, 'image', 'src', 'url', 'path', 'file', 'overlay_image', 'teaser', 'uid', 'id');
  if (address === '' || isTrue(address) || isFalse(address) || isFolder(address)) return undefined;
  const words = (wanted: readonly string[], ...inValue: string[]) =>
    plainText(textIn(value, ...inValue) || textOf(head, ...wanted));
  return {
    address,
    alt: words(keys.alt, 'alt', 'image_alt'),
    caption: words(keys.caption, 'caption'),
    credit: words(keys.credit, 'credit', 'attribution'),
  };
}

/** Pictures beside the lead photo, for cards and banners of a theme: other files, under other keys or in one list. */
export function otherPhotos(head: Head): HeadEntry[] {
  const lead = findEntry(head, keys.photo);
  if (lead === undefined) return [];
  const shown = new Set(filesIn(isList(lead.value) ? (lead.value[0] ?? '') : lead.value));
  return head
    .filter(({ key }) => keys.photo.some((name) => name === key.toLowerCase()))
    .filter(({ value }) => filesIn(value).some((file) => !shown.has(file)));
}

function filesIn(value: HeadValue): string[] {
  if (typeof value === 'string') return isFileAddress(value.trim()) ? [value.trim()] : [];
  return Object.values(value).flatMap(filesIn);
}

/** `/img/`: what a template for new texts left there. On the web a picture's address may end so. */
function isFolder(address: string): boolean {
  return address.endsWith('/') && !/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);
}

/** Not what only the site's own data could turn into one. */
export function isFileAddress(address: string): boolean {
  return /[/\\]|\.\w{2,5}$/.test(address);
}
