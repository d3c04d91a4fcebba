// What became of HTML on its way into the archive, in English: what changed, and what may be done about it.
import type { HtmlExample, HtmlRules } from '../../import/html-rules.ts';
import type { WordsFor } from '../problems.ts';

/** `Embeds that became links: 3, for one “…”.` */
function told({ count, example }: HtmlExample, what: string): string {
  return `${what}: ${count}${example === '' ? '' : `, for one “${example}”`}.`;
}

export const htmlProblems: WordsFor<HtmlRules> = {
  'html/embed': (found) => ({
    message: told(found, 'Players, posts or maps that became links on lines of their own'),
    hint: 'Nothing need be done: readers open them where they are.',
  }),
  'html/embed-lost': (found) => ({
    message: told(found, 'Frames or players without an address that are left out'),
    hint: 'If they matter, write the address on a line of its own.',
  }),
  'html/form': (found) => ({
    message: told(found, 'Fields or buttons of forms that are left out'),
    hint: 'Forms do not work in an archive.',
  }),
  'html/hidden': (found) => ({
    message: told(found, 'Parts that the page itself hid and that are left out'),
    hint: 'If readers should see them, copy them from the source.',
  }),
  'html/link': (found) => ({
    message: told(found, 'Links that lead to no page, of which the text is kept'),
    hint: 'Add the right link if there is one.',
  }),
  'html/picture': (found) => ({
    message: told(found, 'Pictures without the address of a file that are left out'),
    hint: 'If there is a file, put it into media/ and name it in the text.',
  }),
  'html/drawing': (found) => ({
    message: told(found, 'Drawings or formulas that are no files and are left out'),
    hint: 'Save them as pictures in media/ if they are needed.',
  }),
  'html/layout-table': (found) => ({
    message: told(found, 'Tables that only placed things and became paragraphs'),
    hint: 'If it is a table of data, write it again with |.',
  }),
  'html/table-cell': (found) => ({
    message: told(found, 'Cells with lists, paragraphs or tables that became one line'),
    hint: 'See whether the table can still be read.',
  }),
  'html/deep': (found) => ({
    message: told(found, 'Parts whose elements lay too deep and became text alone'),
    hint: 'Look the text over; the HTML is broken.',
  }),
  'html/unclosed': (found) => ({
    message: told(found, 'Markup that was never closed and hid the text behind it, which is shown'),
    hint: 'Look at the place: words of the markup may stand in the text.',
  }),
  'html/hidden-character': (found) => ({
    message: told(found, 'Characters that nobody sees, removed'),
    hint: 'Nothing need be done.',
  }),
  'html/double-encoded': (found) => ({
    message: told(found, 'Parts that were encoded twice, read as they were meant'),
    hint: 'Look at it if the story is about HTML.',
  }),
  'html/shortcode': (found) => ({
    message: told(found, 'WordPress shortcodes removed; text within them is kept'),
    hint: 'If they showed something, copy it from the old site.',
  }),
  'html/shortcode-kept': (found) => ({
    message: told(found, 'Texts in square brackets that may be WordPress shortcodes, kept'),
    hint: 'Remove what is no text.',
  }),
  'html/block': (found) => ({
    message: told(found, 'Blocks that WordPress fills when it shows them, absent from the export'),
    hint: 'If they matter, copy them from the old site.',
  }),
  'html/gallery': (found) => ({
    message: told(found, 'Photos of galleries that are absent from the export'),
    hint: 'Export the media too, or add the photos.',
  }),
};
