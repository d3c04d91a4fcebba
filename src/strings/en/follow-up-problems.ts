// Problems of corrections and comments in English: what is wrong, and how to mend it.
import type { FollowUpRules } from '../../content/follow-up-rules.ts';
import { pageFileOf } from '../page-file.ts';
import type { WordsFor } from '../problems.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;

export const followUpProblems: WordsFor<FollowUpRules> = {
  'correction/type': ({ written, nearest, known }) => ({
    message: `“${written}” is no type of correction.`,
    hint: meant(nearest, `Choose one: ${known.join(', ')}.`),
  }),
  'correction/before-story': ({ written, published }) => ({
    message: `The correction (${written}) is earlier than the story (${published}).`,
    hint: 'Write when the correction was published; look at the story’s “date” too.',
  }),
  'correction/in-future': ({ written, now }) => ({
    message: `The correction’s time ${written} has not come yet (it is ${now}).`,
    hint: 'A correction holds from its publication: write that time.',
  }),
  'correction/in-text': ({ written, kind }) => ({
    message: `“${written}” stands in the body: the page of corrections does not list it, and readers do not see it above the story.`,
    hint: `Move it into the front matter: “corrections:”, below it “  - type: ${kind}”, “    date: 2024-09-15 08:00 WIB”, and “    note: "…"”.`,
  }),
  'correction/withdrawn-twice': () => ({
    message: 'An item above has withdrawn this story already.',
    hint: 'A story is withdrawn once: put the reasons together and remove one item.',
  }),
  'correction/link-form': ({ written }) => ({
    message: `“${written}” is no address of a story or page.`,
    hint: 'Write it like /2024/09/name-of-story/, or a whole https://… address.',
  }),
  'correction/link-itself': () => ({
    message: 'This correction’s link leads to the story itself.',
    hint: 'Write the address of the correcting story or the reply, or remove it.',
  }),
  'correction/link-nowhere': ({ written, nearest }) => ({
    message: `There is no story or page at ${written}.`,
    hint: meant(nearest, 'Check the address: /YEAR/MONTH/name-of-story/, as its file lies.'),
  }),
  'correction/link-unseen': ({ written }) => ({
    message: `The story ${written} is not to be seen yet, or no longer, and so is not linked.`,
    hint: 'It may stay: the link appears by itself once the story is published.',
  }),
  'site/complaints': ({ written }) => ({
    message: `“${written}” is no address for complaints.`,
    hint: 'Write an address of mail, such as newsroom@example.com, or a whole web address.',
  }),
  'site/page': ({ key, written, nearest }) => ({
    message: `“${key}: ${written}” names no page in pages/.`,
    hint: meant(
      nearest,
      `Make ${pageFileOf(written) ?? `pages/${key}.md`}, and write its address here; or write a whole web address.`,
    ),
  }),
  'comment/place': ({ path, suggestion }) => ({
    message: `The file “${path}” is no file of comments.`,
    hint:
      suggestion !== undefined
        ? `Rename it to “${suggestion}”.`
        : 'Comments are kept in comments/name-of-story.yaml, or comments/YEAR/MONTH/name-of-story.yaml.',
  }),
  'comment/no-story': ({ slug, nearest }) => ({
    message: `There is no story named “${slug}” for these comments.`,
    hint: meant(nearest, 'Name the file as the story’s file is named, or remove it.'),
  }),
  'comment/two-stories': ({ first, second }) => ({
    message: `Two stories have this file’s name: ${first} and ${second}.`,
    hint: 'Move it to the folder of its story’s month: comments/YEAR/MONTH/name-of-story.yaml.',
  }),
  'comment/two-files': ({ other }) => ({
    message: `There are comments on this story in ${other} already.`,
    hint: 'Put them together in one file.',
  }),
  'comment/before-story': ({ written, published }) => ({
    message: `This comment is dated ${written}, before its story came out (${published}).`,
    hint: 'Check the time of the comment, and the date of the story.',
  }),
  'comment/in-future': ({ written, now }) => ({
    message: `The comment’s time ${written} has not come yet (it is ${now}).`,
    hint: 'Check its “time”.',
  }),
  'comment/id': ({ written }) => ({
    message: `“${written}” cannot be the mark of a comment.`,
    hint: 'Use lower-case letters, digits and hyphens, at most 40 characters.',
  }),
  'comment/same-id': ({ written, line }) => ({
    message: `The mark “${written}” is used on line ${line} already.`,
    hint: 'Give it another “id”; without one, the comment’s number in the file is its mark.',
  }),
  'comment/reply-to': ({ written, nearest }) => ({
    message: `There is no comment “${written}” above this reply.`,
    hint: meant(
      nearest,
      'Write the “id” or the number of the comment it answers; a reply stands below that.',
    ),
  }),
};
