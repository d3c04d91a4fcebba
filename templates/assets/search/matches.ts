// Pagefind's answer → the results that really hold every word that was asked for.

/** What Pagefind tells of a result beside its rank, in the detail that its playground mode adds. */
export interface RawResult {
  readonly score: number;
  readonly words: readonly number[];
  readonly scores?: readonly { readonly search_term: string }[];
  readonly verbose_meta_scores?: readonly {
    readonly field_name: string;
    readonly matched_terms: readonly string[];
  }[];
  readonly data: () => Promise<RawStory>;
}

export interface RawStory {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly weighted_locations: readonly {
    readonly location: number;
    readonly verbose?: { readonly word_string: string };
  }[];
}

export interface RawAnswer {
  readonly results: readonly RawResult[];
  /** Stems of the words asked for. */
  readonly search_keywords?: readonly string[];
}

/**
 * Highest score first. Where an index lacks a word, Pagefind answers with those that begin alike (`ban` finds
 * `banyak`), or with a beginning of it (`xyzzy` finds `x`): newest first, such results would stand above true
 * ones, so a result counts only if each stem is in its text or headline. A phrase in quotes is exact already.
 */
export function trueMatches({ results, search_keywords }: RawAnswer, text: string): RawResult[] {
  const stems = isPhrase(text) ? [] : (search_keywords ?? []).filter((stem) => stem !== '');
  return results
    .filter((result) => {
      const found = wordsOf(result);
      return stems.every((stem) => found.has(stem));
    })
    .sort((a, b) => b.score - a.score);
}

/** Places of the words found, counted from 0: of words that were asked for, not of those that begin alike. */
export function placesOf({ weighted_locations }: RawStory, stems: readonly string[], text: string): number[] {
  const wanted = new Set(stems);
  return weighted_locations
    .filter(({ verbose }) => isPhrase(text) || verbose === undefined || wanted.has(verbose.word_string))
    .map(({ location }) => location);
}

function wordsOf({ scores = [], verbose_meta_scores = [] }: RawResult): Set<string> {
  const inHeadline = verbose_meta_scores.filter(({ field_name }) => field_name === 'title');
  return new Set([
    ...scores.map(({ search_term }) => search_term),
    ...inHeadline.flatMap(({ matched_terms }) => matched_terms),
  ]);
}

/** As Pagefind tells a phrase. */
function isPhrase(text: string): boolean {
  return /^\s*".+"\s*$/.test(text);
}
