// A tag → its parameters as themes and plugins of all kinds name them, without the file that an include names.
import type { TagNode } from './tag.ts';

export class Parameters {
  readonly name: string;
  readonly positional: readonly string[];
  readonly named: ReadonlyMap<string, string>;

  constructor({ tag }: TagNode) {
    // What Jekyll includes is a file: `figure.html`, `components/figure.html`.
    const isInclude = tag.syntax === 'liquid' && /^include/.test(tag.name);
    const [file = ''] = tag.positional;
    this.name = isInclude ? (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase() : tag.name;
    this.positional = isInclude ? tag.positional.slice(1) : tag.positional;
    this.named = tag.named;
  }

  /** The first of these that is written; `''` without. */
  first(...keys: string[]): string {
    for (const key of keys) {
      const value = this.named.get(key)?.trim() ?? '';
      if (value !== '') return value;
    }
    return '';
  }

  at(index: number): string {
    return this.positional[index]?.trim() ?? '';
  }

  all(): string[] {
    return [...this.positional, ...this.named.values()]
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }
}
