// What the command that begins an article tells, in English.
import type { NewArticleStrings } from '../new-article.ts';

export const newArticleStrings: NewArticleStrings = {
  made: (path) => `New file: ${path}`,
  fillCategory: 'Fill in the category after “category:”, then write the story below the second “---”.',
  writeOn: 'Write the story below the second “---”.',
  exists: (path) =>
    `The file ${path} is there already and was left alone. Take another headline, or go on with that file.`,
  noAddress: (headline) =>
    `No address can be made of the headline “${headline}”. Take one with Latin letters in it.`,
};
