// What readers saw of a tag of a generator's: a picture, a link, words, code, or nothing.
import type { Parameters } from './tag-parameters.ts';
import type { TagTemplate } from './tag-template.ts';

/** Stands in a meaning's texts for what the tag encloses, whose own tags are not read yet. */
export const innerMark = '\u{F8F2}';

/**
 * `isGuessed`: by what the tag looks like, not by what it is known for. Texts are Markdown; `words` are of parameters, and
 * stand before the inner text.
 */
export type TagMeaning =
  | {
      readonly kind: 'image';
      readonly address: string;
      readonly alt: string;
      readonly caption: string;
      readonly isGuessed: boolean;
    }
  /** A picture of which nobody knows where it lies but the tag's own template. */
  | { readonly kind: 'lost-image'; readonly written: string; readonly caption: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'link'; readonly address: string; readonly words: string; readonly isGuessed: boolean }
  /** An address that stands in a link's place for one. */
  | { readonly kind: 'target'; readonly address: string }
  /** As `target`: a text of the same source, by its path there. */
  | { readonly kind: 'reference'; readonly path: string }
  /** A link to such a text; without words to its headline. */
  | { readonly kind: 'text-link'; readonly path: string; readonly words: string }
  /** `isPulled`: it repeats words to set them out. */
  | {
      readonly kind: 'quote';
      readonly words: string;
      readonly cite: string;
      readonly isPulled: boolean;
      readonly isGuessed: boolean;
    }
  | { readonly kind: 'code'; readonly language: string }
  /** `isKnown`: that of a tag which does nothing but show what it encloses. */
  | { readonly kind: 'unwrapped'; readonly words: string; readonly isKnown: boolean }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'verbatim' }
  /** Readers never saw it. */
  | { readonly kind: 'unseen' }
  | { readonly kind: 'dropped' };

export interface TagSurroundings {
  /** By the tag's name, from the mapping. */
  readonly templates: ReadonlyMap<string, TagTemplate>;
  /** What `site.title` or `page.slug` is; `undefined` where nobody knows. */
  readonly lookUp: (name: string) => string | undefined;
  /** Whether a picture lies where this address leads, seen from the page. */
  readonly isAtHand: (address: string) => boolean;
  /** A picture's address from the site's root, where it lies in a folder of that. */
  readonly fromSiteRoot: (address: string) => string;
}

export const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#].*)?$/i;

export function citeOf(parameters: Parameters): string {
  return (
    parameters.first('author', 'cite', 'source', 'attribution') || parameters.positional.join(' ').trim()
  );
}

export function linkOf(address: string, words: string, isGuessed = false): TagMeaning {
  return { kind: 'link', address, words, isGuessed };
}
