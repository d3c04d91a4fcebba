// Blocks that WordPress keeps once for many posts → their bodies, by their numbers.
import { textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';

/** In characters: what all of them together may add to a body, whose marks for them are short. */
const mostInBody = 1_000_000;

export class SharedBlocks {
  readonly #bodies = new Map<string, string>();

  /** Every post is added before the first one is asked for. */
  add(item: XmlNode): void {
    if (textIn(item, 'wp:post_type') !== 'wp_block' || textIn(item, 'wp:status') !== 'publish') return;
    this.#bodies.set(textIn(item, 'wp:post_id'), textIn(item, 'content:encoded'));
  }

  /** Of one body: the block that `settings` (`{"ref":77}`) names, `undefined` where the export lacks it. */
  ofBody(): (settings: string) => string | undefined {
    let left = mostInBody;
    return (settings) => {
      const [, number = ''] = /"ref":\s*(\d+)/.exec(settings) ?? [];
      const body = this.#bodies.get(number);
      if (body === undefined || body.length > left) return undefined;
      left -= body.length;
      return body;
    };
  }
}
