// A first reading of exports of WordPress → the pictures in them by their numbers, with their captions.
import { plainWords } from '../html/plain-words.ts';
import type { SourcePhoto } from '../source-record.ts';
import { childrenOf, textIn } from '../xml/nodes.ts';
import { readElements, type XmlNode } from '../xml/read-elements.ts';

/** A few short texts a picture. Posts name them by number, and may stand before them. */
export class Attachments {
  readonly #photos = new Map<string, SourcePhoto>();
  /** By the number of the post that they were uploaded to. */
  readonly #ofPosts = new Map<string, { readonly id: string; readonly order: number }[]>();

  add(item: XmlNode): void {
    const id = textIn(item, 'wp:post_id');
    const photo = photoOf(item);
    this.#photos.set(id, photo);
    const parent = textIn(item, 'wp:post_parent');
    if (!isPicture.test(photo.address) || !/^[1-9]/.test(parent)) return;
    const order = Number(textIn(item, 'wp:menu_order')) || 0;
    const siblings = this.#ofPosts.get(parent);
    if (siblings === undefined) this.#ofPosts.set(parent, [{ id, order }]);
    else siblings.push({ id, order });
  }

  get(id: string): SourcePhoto | undefined {
    return this.#photos.get(id);
  }

  /** Numbers of the pictures that were uploaded to a post, in the order that WordPress shows them in. */
  ofPost(id: string): readonly string[] {
    const pictures = this.#ofPosts.get(id) ?? [];
    return pictures
      .toSorted((a, b) => a.order - b.order || Number(a.id) - Number(b.id))
      .map((each) => each.id);
  }
}

const items = new Set(['item']);
const isPicture = /\.(?:jpe?g|png|gif|webp|avif|bmp|heic|tiff?)(?:[?#].*)?$/i;

/** `onPost` is told of every other item. */
export async function readAttachments(
  files: readonly string[],
  advance: (bytes: number) => void,
  onPost: (item: XmlNode) => void,
): Promise<Attachments> {
  const attachments = new Attachments();
  for (const path of files) {
    for await (const item of readElements({ path, names: items, advance })) {
      if (!('name' in item)) continue;
      if (textIn(item, 'wp:post_type') === 'attachment') attachments.add(item);
      else onPost(item);
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
  return metasOf(item, key)[0] ?? '';
}

/** All values of one key, in the order of the export. */
export function metasOf(item: XmlNode, key: string): string[] {
  return childrenOf(item, 'wp:postmeta')
    .filter((meta) => textIn(meta, 'wp:meta_key') === key)
    .map((meta) => textIn(meta, 'wp:meta_value'));
}
