// The pictures and recordings that a feed's entry carries → its lead photo, and the addresses of recordings.
import { plainWords } from '../html/plain-words.ts';
import type { SourcePhoto } from '../source-record.ts';
import { childrenOf, textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';
import { resolvedAddress } from './feed-base.ts';

export interface EntryMedia {
  readonly photo: SourcePhoto | undefined;
  readonly recordings: readonly string[];
}

interface Carried {
  readonly address: string;
  readonly isPicture: boolean;
  readonly isRecording: boolean;
  /** Of the element itself or of the one that it lies in. */
  readonly node: XmlNode;
  readonly size: number;
}

/** Media RSS, enclosures of RSS and Atom, iTunes' picture. Ref.: https://www.rssboard.org/media-rss */
export function mediaOf(entry: XmlNode): EntryMedia {
  const carried = carriedBy(entry);
  const pictures = carried.filter(({ isPicture }) => isPicture);
  const widest = pictures.reduce<Carried | undefined>(
    (best, each) => (best === undefined || each.size > best.size ? each : best),
    undefined,
  );
  const recordings = carried.filter(({ isRecording }) => isRecording).map(({ address }) => address);
  return { photo: widest && photoOf(widest, entry), recordings: [...new Set(recordings)] };
}

function photoOf({ address, node }: Carried, entry: XmlNode): SourcePhoto {
  const said = (...names: readonly string[]) => plainWords(textIn(node, ...names) || textIn(entry, ...names));
  const description = said('media:description', 'media:text');
  const title = plainWords(textIn(node, 'media:title'));
  return { address, alt: title, caption: description || title, credit: said('media:credit') };
}

function carriedBy(entry: XmlNode): Carried[] {
  const direct = childrenOf(entry, 'media:content', 'enclosure', 'link', 'itunes:image', 'image').map(
    carriedIn,
  );
  const grouped = childrenOf(entry, 'media:group').flatMap((group) =>
    childrenOf(group, 'media:content').map((node) => ({ ...carriedIn(node), node: group })),
  );
  const thumbnails = [entry, ...childrenOf(entry, 'media:content', 'media:group')]
    .flatMap((node) => childrenOf(node, 'media:thumbnail'))
    .map((node) => ({ ...carriedIn(node), isPicture: true, size: -1 }));
  return [...direct, ...grouped, ...thumbnails].filter(({ address }) => address !== '');
}

function carriedIn(node: XmlNode): Carried {
  const { url = '', href = '', rel = '', type = '', medium = '', width = '0' } = node.attributes;
  const written = node.name === 'link' && rel !== 'enclosure' ? '' : url || href || textIn(node, 'url');
  const address = resolvedAddress(written, node.base);
  const isPicture =
    node.name.endsWith('image') ||
    medium === 'image' ||
    type.startsWith('image/') ||
    /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(address);
  const isRecording =
    !isPicture && (/^(?:audio|video)\//.test(type) || medium === 'audio' || medium === 'video');
  return { address, isPicture, isRecording, node, size: Number.parseInt(width, 10) || 0 };
}
