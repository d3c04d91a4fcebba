// How a row is asked for what stands in its columns, whatever kind of row it is.

/** The texts of a column; a list has several, an absent one none. */
export type ReadColumn = (column: string) => readonly string[];
