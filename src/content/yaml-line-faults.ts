// A line of YAML that cannot be read → what is wrong with it, as a writer sees it.
import { codePointName } from './body-text.ts';
import { isMeantAsFence } from './fence.ts';
import type { FrontMatterRules } from './front-matter-rules.ts';

export type LineRules = Pick<
  FrontMatterRules,
  | 'front-matter/after-quote'
  | 'front-matter/block'
  | 'front-matter/colon-space'
  | 'front-matter/curly-quote'
  | 'front-matter/dash-space'
  | 'front-matter/fence'
  | 'front-matter/indent'
  | 'front-matter/inner-quote'
  | 'front-matter/list'
  | 'front-matter/list-mark'
  | 'front-matter/no-key'
  | 'front-matter/odd-space'
  | 'front-matter/one-line'
  | 'front-matter/remark'
  | 'front-matter/tab'
  | 'front-matter/unclosed'
  | 'front-matter/unquoted-colon'
  | 'front-matter/unquoted-mark'
>;

/** `column` in UTF-16 code units from the line's start; `isBelow` where it stands on the next line. */
export type LineFault = {
  [R in keyof LineRules]: {
    readonly rule: R;
    readonly column: number;
    readonly details: LineRules[R];
    readonly isBelow?: true;
  };
}[keyof LineRules];

interface Around {
  /** `undefined` of the first line. */
  readonly above: string | undefined;
  readonly below: string;
}

/** `undefined` where the line gives no clue. */
export function findLineFault(line: string, { above, below }: Around): LineFault | undefined {
  const oddSpace = findOddSpace(line);
  if (oddSpace !== undefined) return oddSpace;
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  if (line.slice(0, indent).includes('\t')) return { rule: 'front-matter/tab', column: 0, details: {} };
  if (isMeantAsFence(line)) {
    // Right beside a fence it is one too many.
    const isBesideFence = above === undefined || below.trim() === '';
    const rule = isBesideFence ? 'front-matter/remark' : 'front-matter/fence';
    return { rule, column: 0, details: { written: line.trim() } };
  }
  if (/^\s*-[^\s-]/.test(line)) {
    return { rule: 'front-matter/dash-space', column: indent, details: { written: line.trim() } };
  }
  const [, mark] = /^\s*([*+•●▪‣◦·–—])\s/.exec(line) ?? [];
  if (mark !== undefined) {
    return { rule: 'front-matter/list-mark', column: indent, details: { written: line.trim(), mark } };
  }
  const [, starred] = /^\*{1,2}([a-z_]+)\*{0,2}\s*:/i.exec(line) ?? [];
  if (starred !== undefined) {
    const details = { written: line.trim(), suggestion: starred };
    return { rule: 'front-matter/no-key', column: 0, details };
  }
  const [, head = '', key = '', value = ''] = /^(\s*(?:- )?([\w-]+)\s*:\s+)(.*)$/.exec(line) ?? [];
  const ofValue = value === '' ? undefined : findValueFault(head, key, value);
  if (ofValue !== undefined) return ofValue;
  if (key !== '') return findDeeper(value, below);
  const [, glued] = /^\s*(?:- )?([\w-]+):(?=\S)/.exec(line) ?? [];
  if (glued !== undefined)
    return { rule: 'front-matter/colon-space', column: indent, details: { key: glued } };
  if (/^\s*(?:\/\/|\/\*|<!--|%|;)/.test(line)) {
    return { rule: 'front-matter/remark', column: indent, details: { written: line.trim() } };
  }
  if (/:(?:\s|$)/.test(line)) return undefined;
  // Prose below a blank line: the story has begun.
  if (above?.trim() === '') return { rule: 'front-matter/unclosed', column: indent, details: {} };
  const block = blockMark.exec(above ?? '')?.[1];
  if (block !== undefined) return { rule: 'front-matter/block', column: indent, details: { mark: block } };
  const suggestion = (/^\s*([a-z_]+)\s*[=：;]/i.exec(line) ?? dashed.exec(line) ?? spaced.exec(line))?.[1];
  return { rule: 'front-matter/no-key', column: indent, details: { written: line.trim(), suggestion } };
}

/** `text: |`: what is meant to be its text is to stand deeper. */
const blockMark = /:[ \t]+([|>])[+-]?[ \t]*$/;

/** `title - Panen raya`; elsewhere a dash is one of the text's. */
const dashed =
  /^\s*(title|date|category|author|topics|summary|image|alt|caption|credit|dateline|agency)\s+[-–—]\s/i;

/** `date 2024-09-14`: only of keys whose name no Indonesian text begins a line with. */
const spaced = /^(date|category|author|topics|image|caption|dateline|agency)[ \t]+\S/;

/** All spaces but those of the keyboard: to YAML they are letters. */
const oddSpace = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';

/** One of the line's own spaces: before it, behind its dash, or between a key and its value. */
export const oddSpaceOfLine = new RegExp(
  `(?=${oddSpace})(?:(?<=^\\s*)|(?<=^\\s*-\\s*)|(?<=^\\s*(?:-\\s+)?[\\w-]+\\s*:\\s*)).`,
  'g',
);

function findOddSpace(line: string): LineFault | undefined {
  const [found] = line.matchAll(oddSpaceOfLine);
  if (found === undefined) return undefined;
  return {
    rule: 'front-matter/odd-space',
    column: found.index,
    details: { character: codePointName(found[0]) },
  };
}

/** A bracket that begins a value and is closed nowhere, or not as it should be. */
export function findBracket(line: string): LineFault | undefined {
  const [, head = '', key = '', value = ''] = /^(\s*(?:- )?([\w-]+)\s*:\s+)([[{].*)$/.exec(line) ?? [];
  return value === '' ? undefined : bracketFault(head, key, value);
}

/** Keys that may hold a list in brackets: there the bracket is meant. */
const listKeys = new Set([
  'author',
  'topics',
  'aliases',
  'related',
  'corrections',
  'navigation',
  'feeds',
  'credits',
]);

/** `"Pangan", "Pemilu"`, without the brackets. */
const quotedItems = /^(?:"[^"]*"|'[^']*')(?:\s*,\s*(?:"[^"]*"|'[^']*'))+$/;

function bracketFault(head: string, key: string, value: string): LineFault {
  return listKeys.has(key) && value.startsWith('[')
    ? { rule: 'front-matter/list', column: head.length, details: {} }
    : { rule: 'front-matter/unquoted-mark', column: head.length, details: { mark: value.slice(0, 1) } };
}

/** Text that begins with a mark of YAML's, holds a colon, or has something behind its closing quote. */
function findValueFault(head: string, key: string, value: string): LineFault | undefined {
  const column = head.length;
  if (/^[[{]/.test(value)) return bracketFault(head, key, value);
  if (listKeys.has(key) && quotedItems.test(value)) return { rule: 'front-matter/list', column, details: {} };
  if (/^["']/.test(value)) return findQuoteFault(column, value);
  // `topics: - Pangan - Pemilu`: quotes around it would make one name of all.
  if (listKeys.has(key) && /^-\s+\S/.test(value)) return { rule: 'front-matter/list', column, details: {} };
  const mark = /^(?:[@`%!&*|>\]},#?]|-(?: |$))/.exec(value)?.[0].trim();
  if (mark !== undefined) return { rule: 'front-matter/unquoted-mark', column, details: { mark } };
  const colon = value.search(/:(?=\s|$)/);
  if (colon < 0) return undefined;
  return findSecondKey(column, value, 0) ?? findColonFault(column, key, value, colon);
}

function findColonFault(column: number, key: string, value: string, colon: number): LineFault {
  return value.startsWith('“')
    ? { rule: 'front-matter/curly-quote', column, details: {} }
    : {
        rule: 'front-matter/unquoted-colon',
        column: column + colon,
        details: { key, isLast: value.slice(colon + 1).trim() === '' },
      };
}

/** `title: Panen date: 2024-09-14`, `slug: nasional, name: Nasional`: line ends that were lost on the way. */
const secondKey =
  /[\s,;](date|category|author|topics|image|caption|credit|dateline|summary|name|role|description|aliases|time|text|type|note): /;

function findSecondKey(column: number, value: string, from: number): LineFault | undefined {
  const second = secondKey.exec(value.slice(from));
  const [found = '', key] = second ?? [];
  if (second === null || key === undefined) return undefined;
  const offset = from + second.index + found.indexOf(key);
  return { rule: 'front-matter/one-line', column: column + offset, details: { key } };
}

function findQuoteFault(column: number, value: string): LineFault | undefined {
  const mark = value.slice(0, 1);
  const rest = value.slice(1).trimEnd();
  const end = rest.indexOf(mark);
  if (end < 0 || end === rest.length - 1) return undefined;
  const after = rest.slice(end + 1).trim();
  if (/^[,;.]$/.test(after)) {
    const offset = 1 + rest.lastIndexOf(after);
    return { rule: 'front-matter/after-quote', column: column + offset, details: { written: after } };
  }
  // `title: "Panen Raya", date: 2024-09-14`
  const second = /^[\s,;]/.test(rest.slice(end + 1)) ? findSecondKey(column, value, end + 2) : undefined;
  if (second !== undefined) return second;
  if (rest.endsWith(mark)) {
    return { rule: 'front-matter/inner-quote', column: column + 1 + end, details: { mark } };
  }
  return { rule: 'front-matter/unquoted-mark', column, details: { mark } };
}

/** A value ends with its line, and the next line stands deeper than its key. */
function findDeeper(value: string, below: string): LineFault | undefined {
  const indent = /^ +(?=\S)/.exec(below)?.[0].length;
  if (value === '' || indent === undefined) return undefined;
  return { rule: 'front-matter/indent', column: indent, details: {}, isBelow: true };
}
