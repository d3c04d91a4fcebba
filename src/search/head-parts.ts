// What a bundle's head holds beside its filters, by the names that the index is written and read with.

/** Pagefind's list of pages and words; and which pack each part of the words is in, a JSON object of paths. */
export const headParts = { meta: 'meta', packs: 'packs.json' } as const;
