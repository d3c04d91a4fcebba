// The posts of an export → an id for each, which it keeps in every later export.
import { textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';

/**
 * A post's `guid` says which it is wherever the site moves; its number does so within one site. Extensions that copy a
 * post copy its `guid` too: then it is that of the lowest number, and the others have their number behind it.
 */
export class PostIds {
  readonly #owners = new Map<string, number>();

  /** Every post is added before the first one is asked for. */
  add(item: XmlNode): void {
    const guid = textIn(item, 'guid');
    const number = numberOf(item);
    if (guid === '' || number === 0) return;
    this.#owners.set(guid, Math.min(number, this.#owners.get(guid) ?? number));
  }

  /** `otherwise` is that of an item without guid, link and number. */
  of(item: XmlNode, otherwise: string): string {
    const guid = textIn(item, 'guid');
    if (guid === '') return textIn(item, 'link') || textIn(item, 'wp:post_id') || otherwise;
    return this.hasOwnGuid(item) ? guid : `${guid}#${numberOf(item)}`;
  }

  /** Whether its `guid`, which is often an address too, is no other post's. */
  hasOwnGuid(item: XmlNode): boolean {
    const number = numberOf(item);
    return number === 0 || number === (this.#owners.get(textIn(item, 'guid')) ?? number);
  }
}

/** 0 for an item without one. */
function numberOf(item: XmlNode): number {
  const written = textIn(item, 'wp:post_id');
  return /^[1-9]\d*$/.test(written) ? Number(written) : 0;
}
