// Problems of running text in English: what is wrong, and how to mend it.
import type { ProseRules } from '../../content/prose-rules.ts';
import type { WordsFor } from '../problems.ts';

const fixable = '“npm run check -- --fix” mends it.';

export const proseProblems: WordsFor<ProseRules> = {
  'text/decomposed': ({ written, mended, count }) => ({
    message: `The accents of “${written}” are characters of their own${count === 1 ? '' : `, and so are those of ${count - 1} more ${count === 2 ? 'word' : 'words'} of this file`}: the search does not find it.`,
    hint: `Type it again: “${mended}”. ${fixable}`,
  }),
  'text/spacing': ({ written, suggestion }) => ({
    message: `The space or punctuation of “${written}” seems to be a slip.`,
    hint: `Write “${suggestion}”.`,
  }),
  'text/repeated-word': ({ written }) => ({
    message: `“${written}”: the same word is written twice.`,
    hint: 'Delete one of them.',
  }),
  'text/two-capitals': ({ written, suggestion }) => ({
    message: `“${written}” begins with two capitals.`,
    hint: `Write “${suggestion}”.`,
  }),
  'text/broken-word': ({ written, suggestion }) => ({
    message: `This word is shown in two pieces: “${written}”.`,
    hint: `Write “${suggestion}” on one line. Such hyphens come with text of a PDF; look at the other lines too.`,
  }),
  'text/hard-space': ({ count }) => ({
    message: `This line has ${count} spaces that no line may end at (U+00A0): on a phone it runs out of the page.`,
    hint: `Put ordinary spaces there. ${fixable}`,
  }),
  'text/parenthesis': ({ written }) => ({
    message: `The parenthesis of “${written}” has no other.`,
    hint: 'Add the other one, or take it out.',
  }),
  'quote/unpaired': ({ written }) => ({
    message: `A quotation mark of “${written}” has no other in this paragraph.`,
    hint: 'Add the other one, or delete it. A quotation of several paragraphs is opened in each and closed in the last.',
  }),
  'quote/form': ({ written, suggestion }) => ({
    message: `The quotation marks of “${written}” are not the usual ones.`,
    hint: `Write ${suggestion}.`,
  }),
  'text/weekday': ({ written, expected }) => ({
    message: `Weekday and date do not fit: “${written}”.`,
    hint: `That day is “${expected}”. Check the weekday, or the date.`,
  }),
  'text/no-day': ({ written }) => ({
    message: `There is no date “${written}”.`,
    hint: 'Check day, month and year; the day comes first.',
  }),
  'text/no-time': ({ written }) => ({
    message: `No clock shows “${written}”.`,
    hint: 'Check hours and minutes.',
  }),
  'text/zones': ({ written, expected }) => ({
    message: `The two times of “${written}” are not the same moment.`,
    hint: `WITA is one hour and WIT two hours ahead of WIB: the second is “${expected}”, if the first is right.`,
  }),
  'text/month': ({ written, suggestion }) => ({
    message: `The month “${written}” seems to be misspelt.`,
    hint: `Write “${suggestion}”.`,
  }),
  'text/letter-in-number': ({ written, suggestion }) => ({
    message: `In the number “${written}” a letter stands for a digit.`,
    hint: `Write “${suggestion}”. ${fixable}`,
  }),
  'text/thousands': ({ written, suggestion }) =>
    suggestion === undefined
      ? {
          message: `The points of “${written}” do not part three digits each.`,
          hint: 'Look at the sum: behind each point stand three digits, as in “Rp5.000.000”; fractions have a comma, “Rp1,5 juta”.',
        }
      : {
          message: `Point and comma in “${written}” are written as in English.`,
          hint: `Write “${suggestion}”: in Indonesian points part thousands, and a comma the fraction.`,
        },
  'text/preposition': ({ written, suggestion }) => ({
    message: `“${written}” is misspelt: “di” and “ke” are written apart before a place, and joined to a verb.`,
    hint: `Write “${suggestion}”; look for other words like it too.`,
  }),
  'text/spelling': ({ written, suggestion }) => ({
    message: `“${written}” is not spelt as in dictionaries.`,
    hint: `Write “${suggestion}”; look for others like it too.`,
  }),
  'text/private-number': ({ kind, shown }) =>
    kind === 'identity'
      ? {
          message: `The number “${shown}” seems to be that of an identity or family card: personal data, not to be spread.`,
          hint: 'Delete the number. If it is a public one, this notice may stay.',
        }
      : {
          message: `The telephone number “${shown}” seems to be that of somebody in the story: personal data, not to be spread.`,
          hint: 'Delete the number. If readers are to call it, say so: “hubungi …”.',
        },
  'quote/comma': ({ written, suggestion }) => ({
    message: `The quotation in “${written}” does not end with a comma, though who said it follows.`,
    hint: `Write ${suggestion}, with a comma before the closing mark.`,
  }),
  'body/repeated': ({ written, first }) => ({
    message: `The paragraph “${written}” stands on line ${first} too.`,
    hint: 'Delete one of them.',
  }),
  'body/leftover': ({ written, isMark }) => ({
    message: `“${written}” seems to have been copied along from elsewhere, and is no part of the story.`,
    hint: isMark ? 'Delete that mark; the sentence may stay.' : 'Delete the line.',
  }),
  'body/belongs-above': ({ written, key, value }) => ({
    message: `“${written}” is shown as text: the front matter has a place for it.`,
    hint: `Remove it from the body, and write in the front matter: ${lineOf(key, value)}.`,
  }),
};

function lineOf(key: string, value: string): string {
  const isList = key === 'topics';
  const names = value
    .replace(/[,;\s]+$/, '')
    .replace(/[ ,]*#/g, ', ')
    .replace(/^, /, '');
  return isList ? `${key}: [${names}]` : `${key}: ${JSON.stringify(value)}`;
}
