// A query and a bundle → its results, highest rank first.
import { type LabelKind, labelKinds } from '../../../src/pages/label-kinds.ts';
import type { BundleInfo } from '../../../src/search/manifest.ts';
import { type DatedPermalink, readResultAddress } from '../../../src/search/result-address.ts';
import { cutExcerpt, type ExcerptPart } from './excerpt.ts';
import { placesOf, type RawStory, trueMatches } from './matches.ts';
import { type Bundle, loadPagefind, type OpenBundle } from './open-bundle.ts';
import type { Query } from './query.ts';
import type { Hit } from './walk.ts';

/** A result as it is shown. */
export interface Story extends DatedPermalink {
  readonly headline: string;
  readonly category: string;
  /** What stands over the headline on the story's page; mostly nothing. */
  readonly labels: readonly { readonly kind: LabelKind; readonly text: string }[];
  readonly excerpt: readonly ExcerptPart[];
}

/** `root` is the address of the folder /pagefind/, with a slash at its end. */
export class Engine {
  readonly #root: string;
  readonly #language: string;
  readonly #pagefind = new Map<string, Promise<OpenBundle>>();
  readonly #bundles = new Map<string, Promise<Bundle>>();
  /** Those of a question's words, by its text: the first bundle that is asked tells them. */
  readonly #stems = new Map<string, readonly string[]>();

  constructor(root: string, language: string) {
    this.#root = root;
    this.#language = language;
  }

  /** Rejects with a `LoadFailure` where a file of the bundle did not come; then asking again tries again. */
  async search(bundle: BundleInfo, query: Query): Promise<Hit<Story>[]> {
    const index = await this.#bundle(bundle);
    if (!index.mayHold(this.#stems.get(query.text) ?? [])) return [];
    const filters = { category: query.category, author: query.author, year: query.year };
    const answer = await index.ask(query.text === '' ? null : query.text, {
      filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '')),
      sort: query.order === 'newest' || query.text === '' ? { date: 'desc' } : {},
    });
    const stems = (answer.search_keywords ?? []).filter((stem) => stem !== '');
    this.#stems.set(query.text, stems);
    return trueMatches(answer, query.text).map(({ score, data }) => ({
      rank: score,
      load: async () => {
        const story = await data();
        const { title = '' } = story.meta;
        return {
          ...readResultAddress(story.url),
          headline: title,
          category: story.filters.category?.[0] ?? '',
          labels: labelsOf(story),
          excerpt: cutExcerpt(story.content, title, placesOf(story, stems, query.text)),
        };
      },
    }));
  }

  /** The same promise for the same bundle, so that it is opened once, unless that failed. */
  #bundle(bundle: BundleInfo): Promise<Bundle> {
    return keep(this.#bundles, bundle.index, async () => {
      const open = await keep(this.#pagefind, this.#language, () => loadPagefind(this.#root, this.#language));
      return open(bundle);
    });
  }
}

function labelsOf({ meta }: RawStory): Story['labels'] {
  return labelKinds.flatMap((kind) => {
    const text = meta[kind];
    return text === undefined ? [] : [{ kind, text }];
  });
}

function keep<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}
