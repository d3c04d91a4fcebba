// What a reader of another system's archive finds there, record by record, before anything is decided about it.
import type { Digest, ListedHeadline } from '../archive/article.ts';
import type { Position, Problem } from '../problem.ts';
import type { KnownNames } from './known-names.ts';
import type { Mapping } from './mapping.ts';
import type { NameKind } from './name-kind.ts';

/** As the source has it. Texts are plain unless they say otherwise; an empty text or list says that it has none. */
export interface SourceRecord {
  /** The file as its path was given or found, and where in it the record begins. */
  readonly place: Position & { readonly path: string };
  /** What the source itself knows it by (a guid, an address, a path): the same in every reading of the source. */
  readonly id: string;
  /** Over all that the record says: another hash is another state of the record. */
  readonly hash: Digest;
  readonly headline: string;
  /** The last part of its own address, where the source names it. */
  readonly slug: string;
  /** As written, whatever form it has: what it means is decided in one place for all readers. */
  readonly date: string;
  readonly updated: string;
  /** From when on it may be seen, and until when: as written, and mostly not. */
  readonly publishAt: string;
  readonly expires: string;
  /** The first one is the article's. */
  readonly categories: readonly string[];
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  /** Where the source has one name in each, and nothing else. */
  readonly authorsAreExact?: true;
  readonly summary: string;
  readonly body: SourceBody;
  readonly leadPhoto: SourcePhoto | undefined;
  /** Addresses of pictures that the source keeps beside the body: they stand below it. */
  readonly furtherPhotos?: readonly string[];
  /** Where it stood, its own address first, then those that led to it; absolute or from the root. */
  readonly addresses: readonly string[];
  /**
   * What else the source's own bodies call it in links, from the root: a file's path for one. Nobody outside knows of
   * them: they become no redirects.
   */
  readonly linkedAs: readonly string[];
  /** Where the story was taken over from. */
  readonly originalUrl: string;
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly draft: boolean;
  /** What only some sources know: where it was filed and by whom, and the headlines that its page listed beside it. */
  readonly dateline?: string;
  readonly agency?: string;
  readonly related?: readonly ListedHeadline[];
  /** What readers said of it, and may be shown. */
  readonly comments?: readonly SourceComment[];
  /** Where the source listed the stories of the record's names; no part of its state. */
  readonly lists?: readonly ListAddress[];
  /** What the reader itself changed or could not keep, each with its place in the source. */
  readonly remarks: readonly Problem[];
}

/**
 * A link to another page of the source is written as one of that page's `addresses` or `linkedAs`, from the root or
 * absolute: where it leads here is known only when all records are. A picture's address is as in `SourcePhoto`.
 */
export interface SourceBody {
  readonly format: 'html' | 'markdown' | 'text';
  readonly text: string;
}

/**
 * `address` is a URL, a path that is relative to the record's file, or one from the root (`/img/x.jpg`): of the old
 * site, where no file at hand is known for it.
 */
export interface SourcePhoto {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** `name` as the record has it; `address` absolute or from the root. */
export interface ListAddress {
  readonly kind: NameKind;
  readonly name: string;
  readonly address: string;
}

/** Plain texts. Of its writer nothing but the name: no address by which to reach or find them. */
export interface SourceComment {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  /** Paragraphs are parted by empty lines. */
  readonly text: string;
  /** The `id` of the comment that it answers, `''` where it answers none. */
  readonly replyTo: string;
}

/** Every record of a source is exactly one of these. */
export type SourceItem =
  | { readonly kind: 'record'; readonly record: SourceRecord }
  /** What stood beside the stories: an imprint, a page about the paper. One that nobody saw is a `draft`. */
  | { readonly kind: 'page'; readonly record: SourceRecord }
  /** One that is no story, or that could not be read: `reason` says why and where. */
  | {
      readonly kind: 'left-out';
      readonly id: string;
      readonly reason: Problem;
      /** Whatever else is wrong with it. */
      readonly others?: readonly Problem[];
    };

/** What a reader may ask beside its files. */
export interface SourceContext {
  /** The operands of the command as they were typed: a folder stands here as one. */
  readonly operands: readonly string[];
  /** What was said about the source; `noMapping` where nothing was. */
  readonly mapping: Mapping;
  /** What the archive has already. */
  readonly known: KnownNames;
  /** Told now and then how many bytes were read since the last time, for the line of progress. */
  readonly advance: (bytes: number) => void;
}

/** In the order of the source; holds one record at a time, however large the source is. */
export type SourceReader = (files: readonly string[], context: SourceContext) => AsyncIterable<SourceItem>;

/** How a kind of source is found and read. */
export interface SourceKind {
  /** Of the files that are taken from a folder, in lower case and with their dot. A file that is named is always taken. */
  readonly endings: readonly string[];
  readonly load: () => Promise<SourceReader>;
  /** Its records are nothing until a mapping says what their columns mean. */
  readonly needsMapping?: boolean;
  /** Its records are few and made by hand: where one is wrong, none is imported. */
  readonly allOrNothing?: boolean;
}
