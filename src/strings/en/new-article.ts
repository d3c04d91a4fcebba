// What the command that begins an article tells, in English.
import type { NewArticleStrings } from '../new-article.ts';

export const newArticleStrings: NewArticleStrings = {
  made: (path) => `New file: ${path}`,
  fillCategory: 'Fill in the category after “category:”, then write the story below the second “---”.',
  writeOn: 'Write the story below the second “---”.',
  exists: (path) =>
    `The file ${path} is there already and was left alone. Take another headline, or go on with that file.`,
  namesakes: (paths) =>
    `Other stories have that name, and addresses that differ in the month alone: ${paths.join(', ')}. If it is the same story, delete the new one.`,
  categories: 'Categories:',
  whichCategory: 'Number or name of the category (Enter: later): ',
  noCategory: (written, nearest) =>
    `There is no category “${written}”.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  unknownCategory: (written, nearest, known) =>
    `There is no category “${written}”.${nearest === undefined ? '' : ` Did you mean ${nearest}?`} There are: ${known.join(', ')}. No file was made.`,
  similar: 'Earlier stories that are similar:',
  whichRelated: 'Numbers of those that are related, such as 1 3 (Enter: none): ',
  noNumber: (written, most) => `“${written}” is no number from 1 to ${most}.`,
  similarToCopy: 'Earlier stories that are similar. Copy those that are related into the front matter:',
  givenUp: 'Given up. No file was made.',
  noAddress: (headline) =>
    `No address can be made of the headline “${headline}”. Take one with Latin letters in it.`,
};
