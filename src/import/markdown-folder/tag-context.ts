// What is known of a text beside its tags, and of the texts that they refer to.
import type { Position } from '../../problem.ts';
import type { TagSurroundings } from './tag-meaning.ts';

/** Where a reference to a text of the source leads; `''` where nobody knows. */
export interface FoundReference {
  readonly address: string;
  /** Whether the source holds the text. */
  readonly isHeld: boolean;
}

export interface TagContext extends TagSurroundings {
  /**
   * Whose tags they are; of a source of which nobody knows, each text says it by what it holds. `mdx` texts have components.
   * `labels` is one whose texts begin with lines of keys: it has no tags, but those that plugins bring.
   */
  readonly generator: 'hugo' | 'liquid' | 'mdx' | 'labels' | undefined;
  readonly findReference: (path: string) => FoundReference;
  /** The headline of a text of the source, `''` where nobody knows. */
  readonly titleOf: (path: string) => string;
  /** Where an offset of the body stands in the file. */
  readonly placeOf: (offset: number) => Position;
  readonly path: string;
}
