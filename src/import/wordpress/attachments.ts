// A first reading of exports of WordPress → the pictures in them by their numbers, with their captions.
import { plainWords } from '../html/plain-words.ts';
import type { SourcePhoto } from '../source-record.ts';
import { childrenOf, textIn } from '../xml/nodes.ts';
import { readElements, type XmlNode } from '../xml/read-elements.ts';

/** A few short texts a picture. Posts name them by number, and may stand before them. */
export type Attachments = ReadonlyMap<string, SourcePhoto>;

const items = new Set(['item']);

export async function readAttachments(
  files: readonly string[],
  advance: (bytes: number) => void,
): Promise<Attachments> {
  const attachments = new Map<string, SourcePhoto>();
  for (const path of files) {
    for await (const item of readElements({ path, names: items, advance })) {
      if ('name' in item && textIn(item, 'wp:post_type') === 'attachment') {
        attachments.set(textIn(item, 'wp:post_id'), photoOf(item));
      }
    }
  }
  return attachments;
}

/** The caption is WordPress's excerpt; its description is for its own pages. */
function photoOf(item: XmlNode): SourcePhoto {
  return {
    address: textIn(item, 'wp:attachment_url') || textIn(item, 'guid'),
    alt: plainWords(metaOf(item, '_wp_attachment_image_alt')),
    caption: plainWords(textIn(item, 'excerpt:encoded')),
    credit: '',
  };
}

/** A value that WordPress or an extension keeps of a post; `''` without one. */
export function metaOf(item: XmlNode, key: string): string {
  const entry = childrenOf(item, 'wp:postmeta').find((meta) => textIn(meta, 'wp:meta_key') === key);
  return entry === undefined ? '' : textIn(entry, 'wp:meta_value');
}
