// How far an import has come → what its line of progress tells.

/** `share` of the source's bytes that were read, from 0 to 1. */
export type ImportStage =
  | { readonly kind: 'reading'; readonly records: number; readonly share: number }
  | { readonly kind: 'writing'; readonly records: number; readonly total: number };
