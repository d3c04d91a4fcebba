// A text as a message quotes it: what is long is cut.

const longestQuoted = 60;

/** Characters beyond 60 are `…`. */
export function shortened(text: string): string {
  return text.length <= longestQuoted ? text : `${text.slice(0, longestQuoted - 1).trimEnd()}…`;
}
