// Boxes that generators set apart from the text → their headings and words; a quote that is marked to stand out stays one.
// Ref.: https://docs.github.com/en/get-started/writing-on-github, https://help.obsidian.md/callouts,
// https://docusaurus.io/docs/markdown-features/admonitions
import type { Mark } from './mark.ts';

export const boxKinds =
  'note|abstract|summary|tldr|info|todo|tip|hint|important|success|check|done|question|help|faq|warning|caution|' +
  'attention|failure|fail|missing|danger|error|bug|example|secondary|details|catatan|penting|peringatan';

/** `> [!info] Cara kerja`. */
const callout = new RegExp(
  String.raw`^([ \t]*>[ \t]*)\[!(${boxKinds})\][+-]?(?:[ \t]+(\S[^\n]*))?[ \t]*$`,
  'gim',
);

/** `:::tip[Cara kerja]`, `:::tip Cara kerja`, and `::: {.kotak}`, which only says how it looks. */
const opening = new RegExp(
  String.raw`^ {0,3}:{3,}[ \t]*(?:(${boxKinds})\b[ \t]*(?:\[([^\]\n]*)\]|(?!\{)(\S[^\n]*))?)?[ \t]*(?:\{[^{}\n]*\})?[ \t]*$`,
  'gim',
);

export const boxes: readonly Mark[] = [
  // A pull quote has its mark on a line alone.
  {
    pattern: /^([ \t]*>[ \t]*)\[!(?:kutipan|quote|cite)\][+-]?(?:[ \t]+(\S[^\n]*))?[ \t]*$/gim,
    replace: ([, quote = '', words = '']) => ({
      text: `${quote}[!kutipan]${words === '' ? '' : `\n${quote}${words}`}`,
    }),
  },
  {
    pattern: callout,
    replace: ([, quote = '', kind = '', heading = '']) => ({
      text: `${quote}**${heading.trim() || capitalized(kind)}**\n${quote.trimEnd()}`,
    }),
  },
  {
    pattern: opening,
    replace: ([, kind = '', bracketed = '', plain = '']) => {
      const heading = bracketed.trim() || plain.trim() || capitalized(kind);
      return { text: heading === '' ? '' : `\n**${heading}**\n` };
    },
  },
];

export function capitalized(kind: string): string {
  return kind.slice(0, 1).toUpperCase() + kind.slice(1).toLowerCase();
}
