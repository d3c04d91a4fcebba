// Problems of bodies in English: what is wrong, and how to mend it.
import type { BodyRules } from '../../content/body-rules.ts';
import { markOf } from '../mark-of.ts';
import type { WordsFor } from '../problems.ts';

const othersOf = (count: number): string => {
  if (count === 1) return '';
  return count === 2
    ? ', and so is another mark of this file'
    : `, and so are ${count - 1} other marks of this file`;
};

const fixable = '“npm run check -- --fix” mends it.';

export const bodyProblems: WordsFor<BodyRules> = {
  'body/image-link': ({ isFilm }) => ({
    message: `A ${isFilm ? 'film' : 'picture'} of another site is shown as a link only.`,
    hint: isFilm
      ? 'Write its address alone, as a paragraph of its own, without “![…](…)”.'
      : 'Save the photo in content/media/ and write where it lies there: ![description](2024/09/harvest.jpg).',
  }),
  'body/control-character': ({ character }) => ({
    message: `The control character ${character} stands in this line.`,
    hint: 'Delete it; such characters often come along when text is copied from another site or document.',
  }),
  'body/remark': ({ written }) => ({
    message: `“${written}” is shown to readers: comments of HTML are not hidden.`,
    hint: 'Delete it, up to “-->”. Write no notes for the newsroom into the file of a story.',
  }),
  'body/markup': ({ written, count }) => ({
    message: `“${written}” is printed as text${othersOf(count)}: no HTML or template code is run.`,
    hint: 'Remove it, or write Markdown: **bold**, *italic*, [text](address), ![description](photo.jpg).',
  }),
  'body/hidden-character': ({ character }) => ({
    message: `There is an invisible character ${character} on this line: no search finds the word it stands in.`,
    hint: fixable,
  }),
  'text/double-encoded': ({ written, mended, count, isMendable }) => ({
    message: `“${written}” is wrongly encoded${count === 1 ? '' : `, and so is the text in ${count - 1} more ${count === 2 ? 'place' : 'places'} of this file`}.`,
    hint: `Did you mean “${mended}”?${isMendable ? ` ${fixable}` : ''}`,
  }),
  'text/look-alike': ({ word, character, latin }) => ({
    message: `“${word}” has the letter ${character} in it, which only looks like a Latin one.`,
    hint: `Type it again: “${latin}”. No search finds the word with it.`,
  }),
  'text/lost-character': ({ count }) => ({
    message: `“�” stands in this file ${count === 1 ? 'once' : `${count} times`}: letters were lost when it was copied or saved.`,
    hint: 'Compare it with its source, and type the letters again.',
  }),
  'text/styled': ({ written, mended, count, isMendable }) => ({
    message: `“${written}” is written in fancy letters${count === 1 ? '' : `, and so are ${count - 1} more words of this file`}: the search does not find them, and screen readers spell them.`,
    hint: `Write “${mended}”; for bold in a text, **${mended}**.${isMendable ? ` ${fixable}` : ''}`,
  }),
  'text/private-character': ({ character, count }) => ({
    message: `There is a ${character}${count === 1 ? '' : `, ${count} times,`} that only word processors know: readers see an empty box.`,
    hint: 'Delete it, or write an ordinary mark; items of a list begin with “- ”.',
  }),
  'text/capitals': ({ written }) => ({
    message: `“${written}” is written in capitals throughout.`,
    hint: 'Write small letters but for the first one, names and abbreviations: capitals are hard to read, and screen readers may spell them.',
  }),
  'body/loose-mark': ({ written }) => ({
    message: `The mark ${markOf(written)} of “${written}” is printed as text.`,
    hint: `${written.startsWith(markOf(written)) ? `Close it by ${markOf(written)} right behind the last word` : `Open it by ${markOf(written)} right before the first word`}, with no space inside: ${markOf(written)}word${markOf(written)}; or take it out.`,
  }),
  'body/reference': ({ written }) => ({
    message: `“${written}” is printed with its marks: footnotes, and references without an address, are not known.`,
    hint: 'Write the note into the sentence, or make a link: [text](https://…).',
  }),
  'body/single-tilde': ({ written }) => ({
    message: `“${written}” is printed as it is written: one tilde strikes nothing through.`,
    hint: `To strike it through, write “~${written}~”; else remove the tildes.`,
  }),
  'table/cells': ({ written, columns }) => ({
    message: `“${written}” is not shown: the row is longer than the head of its table (${columns} columns).`,
    hint: 'Add a column to the head and to the line below it; a “|” that is text is written “\\|”.',
  }),
  'body/front-matter': ({ isAtTop }) =>
    isAtTop
      ? {
          message: 'The body begins with a second front matter, which is printed as text.',
          hint: 'Remove it from the body; move keys that are needed to the front matter above.',
        }
      : {
          message: 'A front matter stands in the body, and is shown as text: this file holds two stories.',
          hint: 'One file for one story: move it from this line on into a file of its own, npm run new -- "Headline".',
        },
  'body/lines': ({ written, count }) => ({
    message: `${count} lines from “${written}” on are shown as one paragraph.`,
    hint: 'Put a blank line between paragraphs.',
  }),
  'body/data-image': ({ written }) => ({
    message: `The picture here (${written}) is shown as a row of random letters.`,
    hint: 'Delete it, save the photo in content/media/, and name it from there, such as ![description](2024/09/harvest.jpg).',
  }),
  'body/list': ({ written }) => ({
    message: `“${written}” and the lines below it are printed as one paragraph, and are no list.`,
    hint: 'Begin each item with “- ” or “1. ”, with the space.',
  }),
  'body/joined-below': ({ written, isOfQuote }) => ({
    message: `“${written}” is shown as a part of the ${isOfQuote ? 'quotation' : 'item'} above it.`,
    hint: isOfQuote
      ? 'Put a blank line above it; if it is part of the quotation, begin it with “> ”.'
      : 'Put a blank line above it; if it is part of the item, begin it with two spaces.',
  }),
  'list/numbers': ({ written, shown }) => ({
    message: `The number “${written}” is shown as “${shown}”: a list counts by itself from its first number on.`,
    hint: `Write “${shown}”; if that number is meant, part it from the list above by a paragraph, or write “${written.slice(0, -1)}\\${written.slice(-1)}”.`,
  }),
  'body/pull-quote': ({ written }) => ({
    message: `“${written}” is shown as text: the quotation does not stand out.`,
    hint: 'Write “> [!quote]” on a line of its own, the first of the quotation, and begin each line below it with “> ”.',
  }),
  'body/table': ({ written }) => ({
    message: `“${written}” is printed as text, and is no table.`,
    hint: 'Put “|” around each column, and below the first row a line with as many columns: |---|---|.',
  }),
  'code/indented': () => ({
    message: 'This paragraph is indented, and so shown as program code.',
    hint: 'Remove the spaces or the tab before its lines.',
  }),
  'code/unclosed': () => ({
    message: 'The code that begins here is not ended: the rest of the story is shown as program code.',
    hint: 'Remove the line, or write the same marks on a line of their own where the code ends.',
  }),
  'code/whole': () => ({
    message: 'The whole of this text is shown as code.',
    hint: 'Remove its first and its last line, of “```” or “~~~”.',
  }),
  'body/data': () => ({
    message: 'This text is JSON, and readers see it as it is written.',
    hint: 'Copy the text alone from the editor that it comes of, a blank line between paragraphs. An archive of such files is imported: npm run import -- jsonl.',
  }),
  'heading/no-space': ({ written }) => ({
    message: `“${written}” is printed as text, and is no heading.`,
    hint: 'Put a space behind the “#”.',
  }),
  'heading/underlined': ({ written }) => ({
    message: `The line “${written}” makes a heading of the paragraph above it.`,
    hint: 'Put a blank line above it.',
  }),
  'heading/empty': () => ({
    message: 'This heading is empty and not shown.',
    hint: 'Write its text behind the “#”, or remove the line.',
  }),
  'heading/skip': ({ written, expected, isFirst }) => ({
    message: isFirst
      ? `The first subheading begins with “${written}”.`
      : `The heading “${written}” skips a level.`,
    hint: isFirst
      ? `Right below the headline, subheadings begin with “${expected}”.`
      : `Below the heading above it, use “${expected}”.`,
  }),
  'heading/too-deep': ({ written }) => ({
    message: `“${written}” is shown as text: headings have six marks “#” at most.`,
    hint: 'Use “## ”; below it “### ”.',
  }),
  'heading/twice': ({ written }) => ({
    message: `The heading “${written}” stands above already, on the same level.`,
    hint: 'Give them different names, so that readers and links find the one that is meant; if both say the same, delete one.',
  }),
  'heading/bare': ({ written }) => ({
    message: `Nothing stands below the heading “${written}”.`,
    hint: 'Write what belongs there, or delete the heading.',
  }),
  'heading/bold': ({ written }) => ({
    message: `“${written}” seems to be a subheading in bold, and so are others of this file.`,
    hint: `Write “## ${written}”: screen readers and links know it then.`,
  }),
  'body/lone-star': ({ written }) => ({
    message: `The star of “${written}” leads to no note.`,
    hint: 'Delete the star, or write the note, in the last paragraph say: “\\* Not the real name.”',
  }),
};
