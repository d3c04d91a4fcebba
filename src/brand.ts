// Nominal types over strings: a branded value can only come from the parser of its own type.

declare const brand: unique symbol;

/** A `Base` that only the parser which checked it may make. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };
