// What was changed while HTML became Markdown → one remark a kind, with how often and the first of them.
import { type Position, type Problem, problem } from '../../problem.ts';
import type { HtmlChange, HtmlExample } from '../html-rules.ts';

export interface Findings {
  /** `example` is what a reader of the report can look for: an address, a name. */
  readonly tell: (change: HtmlChange, example?: string) => void;
  readonly remarks: (place: Position & { readonly path: string }) => Problem[];
}

/** In characters: what is told of an address. */
const longestExample = 100;

export function makeFindings(): Findings {
  const found = new Map<HtmlChange, HtmlExample>();
  return {
    tell: (change, example = '') => {
      const known = found.get(change);
      const count = (known?.count ?? 0) + 1;
      found.set(change, { count, example: known?.example || shorten(example) });
    },
    remarks: (place) =>
      [...found].map(([change, details]) => problem('notice', `html/${change}`, place.path, place, details)),
  };
}

function shorten(example: string): string {
  const line = example.replace(/\s+/g, ' ').trim();
  return line.length <= longestExample ? line : `${line.slice(0, longestExample - 1)}…`;
}
