// Things of schema.org as plain data → the text of a page's JSON-LD script, safe whatever a writer wrote.

type Value = string | number | boolean | Thing | readonly Value[];

/** A node of the graph. What is `undefined` is left out. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value | undefined;
}

/** In JSON itself these only stand in strings: `<` could end the script, the others end a line in old parsers. */
const unsafe = /[<\u2028\u2029]/g;

/** One graph (JSON-LD 1.1, section 4.9) for all things of a page; JSON that a script element may hold as it is. */
export function formatGraph(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(unsafe, escapeCharacter);
}

/** `<` → `\u003c`. */
function escapeCharacter(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
