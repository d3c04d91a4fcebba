// A WordPress body, whose line ends mean something → HTML in which they are breaks.

/** A comment, a tag, or the text up to the next one; a lone `<` is text. */
const token =
  /<!--[\s\S]*?(?:-->|$)|<(?<slash>\/?)(?<name>[a-z][a-z0-9-]*)(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|<|[^<]+/gi;

/**
 * A line end is a break, a blank line two, which part paragraphs: what WordPress does on its way to the page. Line ends
 * beside blocks mean nothing, nor those within blocks of its editor, `<!-- wp:… -->`.
 */
export function breakLines(body: string): string {
  const tokens = [...body.replace(/\r\n?/g, '\n').matchAll(token)];
  const depths = { kept: 0, block: 0 };
  const parts = tokens.map(({ 0: written, groups }, index) => {
    const name = groups?.name?.toLowerCase();
    if (written.startsWith('<!--')) depths.block = Math.max(0, depths.block + blockStep(written));
    else if (name !== undefined && keepsLines.has(name)) {
      depths.kept = Math.max(0, depths.kept + (groups?.slash === '/' ? -1 : 1));
    } else if (name === undefined && depths.kept === 0 && depths.block === 0) {
      return broken(written, isBlockTag(tokens[index - 1]), isBlockTag(tokens[index + 1]));
    }
    return written;
  });
  return parts.join('');
}

const keepsLines = new Set(['pre', 'script', 'style', 'textarea', 'select', 'svg', 'math', 'iframe']);

/** Those beside which a line ends by itself; a break does so too. */
const blocks =
  /^(?:address|article|aside|blockquote|br|caption|center|col|colgroup|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|option|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

function isBlockTag(found: RegExpMatchArray | undefined): boolean {
  return found === undefined || blocks.test(found.groups?.name?.toLowerCase() ?? '');
}

/** `<!-- wp:paragraph -->` opens a block, `<!-- /wp:paragraph -->` closes it. */
function blockStep(comment: string): number {
  if (/^<!--\s*\/wp:/.test(comment)) return -1;
  return /^<!--\s*wp:/.test(comment) && !/\/-->$/.test(comment) ? 1 : 0;
}

function broken(text: string, isAfterBlock: boolean, isBeforeBlock: boolean): string {
  if (!text.includes('\n')) return text;
  const start = isAfterBlock ? text.replace(/^[ \t]*\n(?:[ \t]*(?=\n))?/, '') : text;
  const written = isBeforeBlock ? start.trimEnd() : start;
  return written
    .split(/[ \t]*\n[ \t]*/)
    .map((line) => (isAddress(line) ? `<br>${line}<br>` : line))
    .join('<br>\n');
}

/** On a line of its own, WordPress shows what stands there: it becomes a paragraph. */
function isAddress(line: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(line);
}
