// Problems of imported sources in English: what is wrong, and how to mend it.
import type { FrontMatterLine, ImportRules } from '../../import/rules.ts';
import { formatCount } from '../count.ts';
import type { WordsFor } from '../problems.ts';
import { shortened } from '../shortened.ts';

const parts: Readonly<Record<FrontMatterLine, string>> = {
  headline: 'headline',
  category: 'category',
  author: 'name of the author',
  caption: 'photo caption',
  'listed-headline': 'headline of the other story',
};

const dateExample = 'Write it like “Sabtu, 14 September 2024 12:45:6 WIB”.';
const headOrder =
  'The order is: date, headline, category, author, each on a line of its own, then a blank line.';
const copied = 'Delete it; it often comes along when text is copied from a site or a document.';

export const importProblems: WordsFor<ImportRules> = {
  'source-page/empty': () => ({
    message: 'The file is empty.',
    hint: 'Copy the text of the story’s page into it.',
  }),
  'source-page/control-character': ({ character }) => ({
    message: `The control character ${character} stands in this line.`,
    hint: copied,
  }),
  'source-page/hidden-character': ({ character, part }) => ({
    message: `The ${parts[part]} holds the invisible character ${character}.`,
    hint: character === 'U+0009' ? 'Use a space instead of the tab.' : copied,
  }),
  'source-page/too-long': ({ part, length, limit }) => ({
    message: `The ${parts[part]} is ${formatCount(length, 'en')} characters long; the most is ${formatCount(limit, 'en')}.`,
    hint: `Shorten it, or check whether this line is the ${parts[part]} at all.`,
  }),
  'source-page/no-date': ({ written }) => ({
    message: `The date of publication should stand here, not “${shortened(written)}”.`,
    hint: dateExample,
  }),
  'source-page/date-impossible': ({ written, part }) =>
    part === 'gap'
      ? {
          message: `The time “${written}” never was in the site’s time zone: clocks were put forward past it.`,
          hint: 'Check the time, or add a time zone.',
        }
      : { message: `There is no ${part} “${written}”.`, hint: 'Check the date and the time.' },
  'source-page/date-weekday': ({ written, expected }) => ({
    message: `That date is a ${expected}, not a ${written}.`,
    hint: `Check the date, or write “${expected}”.`,
  }),
  'source-page/date-zone': ({ written }) => ({
    message: `The time zone “${written}” is not known.`,
    hint: 'Write WIB, WITA, WIT or an offset such as +07:00.',
  }),
  'source-page/date-in-future': ({ written }) => ({
    message: `The date “${written}” has not come yet.`,
    hint: 'Check the date, or this computer’s clock.',
  }),
  'source-page/no-headline': () => ({ message: 'The line of the headline is missing.', hint: headOrder }),
  'source-page/no-category': () => ({ message: 'The line of the category is missing.', hint: headOrder }),
  'source-page/no-author': () => ({ message: 'The line of the author is missing.', hint: headOrder }),
  'source-page/no-blank-line': () => ({
    message: 'A blank line must follow the line of the author.',
    hint: headOrder,
  }),
  'source-page/no-body': () => ({
    message: 'The story itself is missing.',
    hint: 'Write its paragraphs after the blank line, one a line.',
  }),
  'source-page/caption-as-text': ({ credit }) => ({
    message: `The first line ends with “(${shortened(credit)})” as a caption does, but came in as a paragraph: the next does not open as a story does, “City, Agency - …”.`,
    hint: 'If it is a caption, move it to “caption” in its article.',
  }),
  'source-page/no-comments-heading': ({ heading }) => ({
    message: `The line “${heading}” after the story is missing.`,
    hint: `Add a line of nothing but “${heading}” below the last paragraph.`,
  }),
  'source-page/no-related-heading': ({ heading }) => ({
    message: `The line “${heading}” below the comments is missing.`,
    hint: `Add a line of nothing but “${heading}”; the list below it may be empty.`,
  }),
  'source-page/comments': ({ lines }) => ({
    message: `There ${lines === 1 ? 'is 1 line' : `are ${formatCount(lines, 'en')} lines`} of comments, which cannot be imported yet.`,
    hint: 'Keep the comments in another file, delete them from this page and import it again.',
  }),
  'source-page/no-listed-headline': ({ date }) => ({
    message: `No headline stands above the date “${date}”.`,
    hint: 'Write headline and category on the line above the date, or delete the date.',
  }),
  'source-page/no-listed-category': ({ written }) => ({
    message: `“${shortened(written)}” is a single word: the headline or its category is missing.`,
    hint: 'Write the headline, then its category as the last word.',
  }),
  'source-page/no-listed-date': ({ headline }) => ({
    message: `No date stands below “${shortened(headline)}”.`,
    hint: dateExample,
  }),
  'source/no-file': () => ({
    message: 'There is no such file or folder.',
    hint: 'Check the spelling of its name and folder.',
  }),
  'source/no-files': ({ endings }) => ({
    message: `No file in this folder ends with ${endings.join(' or ')}.`,
    hint: 'Name the files one by one if they are called otherwise.',
  }),
  'source/unreadable': ({ reason }) => ({
    message: `This cannot be opened (${reason}).`,
    hint: 'Check its permissions.',
  }),
  'source/workbook': () => ({
    message: 'This is a workbook of Excel or LibreOffice, and no CSV table.',
    hint: 'Open it, choose “Save as”, then “CSV UTF-8”; each sheet becomes a file.',
  }),
  'source/not-utf8': () => ({
    message: 'Here the source is not UTF-8 text.',
    hint: 'Export it again as UTF-8, or convert it: iconv -f windows-1252 -t utf-8. For tables and JSON, `encoding: windows-1252` in the mapping will do.',
  }),
  'source/json': () => ({
    message: 'This line is not JSON.',
    hint: 'Each record is one JSON object, on one line or as an element of one array.',
  }),
  'source/json-depth': () => ({
    message: 'This record holds hundreds of lists or objects, each within the next.',
    hint: 'Mend it at its source: a story that goes so deep was mostly broken by its export.',
  }),
  'source/not-an-object': () => ({
    message: 'This line is JSON, but no object.',
    hint: 'Each record is one JSON object, on one line or as an element of one array.',
  }),
  'source/endless-line': () => ({
    message: 'This line is longer than 32 MB.',
    hint: 'Each record is one JSON object on one line: is the whole source on this one?',
  }),
  'rows/empty': ({ count }) => ({
    message: `${count === 1 ? 'A row here has' : `${formatCount(count, 'en')} rows from here on have`} nothing in any cell.`,
    hint: 'There is nothing to import in them.',
  }),
  'rows/tags': ({ key }) => ({
    message: `HTML tags were taken out of \`${key}\`; their words stay.`,
    hint: 'Nothing need be done.',
  }),
  'rows/plugin': ({ written }) => ({
    message: `The tag of a plugin, “${shortened(written)}”, was left out.`,
    hint: 'If it showed a picture or video, add that to the article.',
  }),
  'rows/block': ({ kind }) => ({
    message: `A block of the kind “${shortened(kind)}” was left out: nothing in it can be shown.`,
    hint: 'If it showed a picture or video, add that to the article.',
  }),
  'rows/blank-lines': ({ key }) => ({
    message: `Without \`<p>\` in \`${key}\`, its blank lines and line ends part paragraphs.`,
    hint: 'Nothing need be done. Of WordPress, write `body_format: wordpress` in the mapping.',
  }),
  'rows/unwanted': ({ key, written }) => ({
    message:
      written === ''
        ? `\`${key}\` is empty in this row, and the mapping wants what \`only\` names.`
        : `\`${key}\` is “${shortened(written)}” in this row, not what \`only\` in the mapping wants.`,
    hint: 'Add the value to `only` if this row is a story too.',
  }),
  'rows/many': ({ count }) => ({
    message: `This object holds ${formatCount(count, 'en')} headlines: its stories are in an array within it.`,
    hint: 'Name that array in the mapping, as `records: db.data.posts`, and the columns from there.',
  }),
  'rows/no-records': ({ key }) => ({
    message: `This object has no array \`${key}\` with objects in it.`,
    hint: 'Check `records` in the mapping.',
  }),
  'rows/quote': () => ({
    message: 'A quote is not closed here, or its value goes on behind the quote that closes it.',
    hint: 'Double the quotes in a value: "a ""b"" c". If the table puts no quotes around values, write `quote: none` in the mapping.',
  }),
  'rows/fields': ({ count, separator }) => ({
    message: `This row does not have ${formatCount(count, 'en')} columns, as many as are named.`,
    hint: `A value that holds ${separator === '\t' ? 'a tab' : `“${separator}”`} must stand in quotes.`,
  }),
  'mapping/unreadable': ({ reason }) => ({
    message: `The mapping cannot be opened (${reason}).`,
    hint: 'Check the path behind --mapping.',
  }),
  'mapping/name': ({ written }) => ({
    message: `“${written}” can be no file name.`,
    hint: 'Use letters, digits, - and _.',
  }),
  'mapping/separator': ({ key }) => ({
    message: `\`${key}\` is not one character.`,
    hint: 'Write one in quotes, such as ";", or tab.',
  }),
  'mapping/no-column': ({ written, nearest, known }) => ({
    message: `The source has no column “${written}”.`,
    hint: nearest === undefined ? columnsHint(known) : `Did you mean “${nearest}”?`,
  }),
  'import/ledger': () => ({
    message: 'This line is not one that an import wrote.',
    hint: 'Take the file back as it was committed last; without it, stories would be imported a second time.',
  }),
  'import/cannot-append': ({ names }) => ({
    message: `This cannot safely be added to the file: ${names.join(', ')}.`,
    hint: 'Write it as a list whose items begin with “- ”, or add the names yourself, then import again.',
  }),
};

/** A first row that names no columns is a story: its cells are no names. */
function columnsHint(known: readonly string[]): string {
  const names = known.map(shortened);
  return names.some((name, index) => name !== known[index])
    ? `Its first row seems to be a story (${names[0] ?? ''}). Name the columns in the mapping: \`header: [id, title, text]\`.`
    : `It has: ${names.join(', ')}.`;
}
