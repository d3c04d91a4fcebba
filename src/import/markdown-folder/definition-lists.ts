// A paragraph that is a definition list to kramdown and Goldmark (`Term` and under it `: meaning`) → Markdown for it.

/** `undefined` where it is none. */
export function convertDefinitions(paragraph: string): string | undefined {
  const lines = paragraph.split('\n');
  if (/^\s*:/.test(lines[0] ?? '') || !lines.some((line) => meaning.test(line))) return undefined;
  const blocks: string[] = [];
  for (const line of lines) {
    const [, text] = meaning.exec(line) ?? [];
    if (text !== undefined) blocks.push(`- ${text.trim()}`);
    // A meaning runs on in lines that are indented.
    else if (/^\s+\S/.test(line) && blocks.at(-1)?.startsWith('- ')) {
      blocks.push(`${blocks.pop() ?? ''} ${line.trim()}`);
    } else if (line.trim() !== '') blocks.push(`**${line.trim().replace(/^\*\*(.*)\*\*$/, '$1')}**`);
  }
  return blocks.join('\n\n').replace(/^(- .*)\n\n(?=- )/gm, '$1\n');
}

const meaning = /^ {0,3}:[ \t]+(\S.*)$/;
