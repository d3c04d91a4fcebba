// What a bundle's head holds beside its filters, by the names that the index is written and read with.

/**
 * `stems` is the filter of `stem-filter.ts`, `meta` Pagefind's list of pages and words, `packs` which pack each part
 * of the words is in: a JSON object of paths.
 */
export const headParts = { stems: 'stems', meta: 'meta', packs: 'packs.json' } as const;
