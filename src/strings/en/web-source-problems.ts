// Problems of exports, feeds and saved pages in English: what it is, and what may be done about it.
import type { WebSourceRules } from '../../import/web-source-rules.ts';
import { namedCounts } from '../count.ts';
import type { WordsFor } from '../problems.ts';
import { shortened } from '../shortened.ts';

const named = (title: string) => (title === '' ? '' : ` “${title}”`);

export const webSourceProblems: WordsFor<WebSourceRules> = {
  'xml/no-xml': () => ({
    message: 'This file is no XML.',
    hint: 'See whether it is the right one, and whole.',
  }),
  'xml/endless-text': () => ({
    message: 'From here on the file is one endless text; the rest of it is not read.',
    hint: 'Export it again: the file is broken.',
  }),
  'xml/cut-off': () => ({
    message: 'The file ends within this part.',
    hint: 'Download or export it again, then repeat the import.',
  }),
  'xml/too-large': () => ({
    message: 'This part is larger than any story.',
    hint: 'Look at it in the source; if it is a story, copy it by hand.',
  }),
  'wxr/not-wordpress': () => ({
    message: 'This part is not of an export of WordPress.',
    hint: 'For any other feed: npm run import -- feed.',
  }),
  'wxr/no-items': () => ({
    message: 'There is not one post in this file.',
    hint: 'Export in WordPress: Tools → Export → All content.',
  }),
  'wxr/media': ({ title }) => ({
    message: `Media file${named(title)}: comes in with the stories that show it.`,
    hint: 'Nothing need be done.',
  }),
  'wxr/machinery': ({ type, title }) => ({
    message: `“${type}”${named(title)} is WordPress's own.`,
    hint: 'Nothing need be done.',
  }),
  'wxr/trash': ({ title }) => ({
    message: `Post${named(title)} is in the trash.`,
    hint: 'If it is still needed, restore it in WordPress and export again.',
  }),
  'wxr/empty-draft': () => ({ message: 'A draft without title and text.', hint: 'Nothing need be done.' }),
  'wxr/private': () => ({
    message: 'The story is private in WordPress; here it is a draft.',
    hint: 'Remove “draft” if it may be published.',
  }),
  'wxr/draft-date': ({ written }) => ({
    message: `This draft has no date yet; that of its last change stands for it, ${written}.`,
    hint: 'Give it its date when it is published.',
  }),
  'wxr/draft-undated': ({ written }) => ({
    message: `This draft has no date; that of the export stands for it, ${written}.`,
    hint: 'Give it its date when it is published.',
  }),
  'wxr/password': () => ({
    message: 'The story has a password in WordPress; here it is a draft.',
    hint: 'Remove “draft” if it may be published.',
  }),
  'wxr/sticky': () => ({
    message: 'The story is kept on top in WordPress; the archive goes by time.',
    hint: 'Nothing need be done.',
  }),
  'wxr/comments': ({ waiting, spam, trash, pings, others }) => ({
    message: `Comments that are left out: ${namedCounts({ 'waiting for approval': waiting, spam, 'in the trash': trash, 'links of other sites': pings, others }, 'en')}.`,
    hint: 'Approve in WordPress what readers are to see, then export and import again.',
  }),
  'wxr/type': ({ type }) => ({
    message: `Posts of the type “${type}” are taken for stories.`,
    hint: 'Remove the file if it is none.',
  }),
  'wxr/taxonomy': ({ names }) => ({
    message: `What else the post is sorted by is left out: ${names.join(', ')}.`,
    hint: 'Add it to “topics” if it is needed.',
  }),
  'wxr/thumbnail': ({ id }) => ({
    message: `The lead photo (number ${id}) is not in the export.`,
    hint: 'Export the media too (All content), then repeat the import.',
  }),
  'feed/not-a-feed': () => ({
    message: 'This file is neither RSS, Atom nor JSON Feed.',
    hint: 'For pages of the web: npm run import -- html.',
  }),
  'feed/json': () => ({ message: 'The JSON of this file is broken.', hint: 'Download the feed again.' }),
  'feed/no-items': () => ({ message: 'The feed is empty.', hint: 'See whether it is the right file.' }),
  'feed/wordpress': () => ({
    message: 'This is an export of WordPress, which holds more than a feed.',
    hint: 'Repeat with: npm run import -- wxr.',
  }),
  'feed/empty': () => ({ message: 'An entry without title and text.', hint: 'Look at the feed.' }),
  'feed/comment': ({ isShown }) => ({
    message: isShown
      ? 'A reader’s comment, which comes in with its story.'
      : 'A comment that waits, is spam or was deleted in Blogger, so that readers do not see it.',
    hint: 'Nothing need be done.',
  }),
  'feed/blogger': ({ kind }) => ({
    message: `A “${kind}” of an export of Blogger is neither a story nor a page.`,
    hint: 'Nothing need be done.',
  }),
  'feed/summary-only': () => ({
    message: 'The feed has a summary alone, not the whole text.',
    hint: 'Copy the whole text from its page.',
  }),
  'feed/footer': ({ text }) => ({
    message: `A line that only the feed adds was left out: “${text}”.`,
    hint: 'Nothing need be done.',
  }),
  'guess/authors': ({ written, names }) => ({
    message:
      names.length > 0
        ? `The author “${shortened(written)}” was read as: ${names.join(' · ')}.`
        : `The author “${shortened(written)}” is nobody’s name, and was left out.`,
    hint: 'If that is wrong, correct it in the article.',
  }),
  'text/portal-lines': ({ count, example }) => ({
    message: `${count} lines that only stand around advertisements or links to other stories were left out, such as “${example}”.`,
    hint: 'Nothing need be done.',
  }),
  'feed/service': ({ count }) => ({
    message: `${count} buttons or counters of readers that a service for feeds added were left out.`,
    hint: 'Nothing need be done.',
  }),
  'feed/enclosure': ({ address }) => ({
    message: `The recording ${address} became a link at the end of the story.`,
    hint: 'Nothing need be done.',
  }),
  'saved-page/unreadable': ({ reason }) => ({
    message: `The file cannot be read (${reason}).`,
    hint: 'Look at its permissions.',
  }),
  'saved-page/not-html': () => ({
    message: 'What the file holds is no HTML.',
    hint: 'Save the page again from the browser.',
  }),
  'saved-page/feed': () => ({
    message: 'This file is a feed (RSS or Atom), not a page.',
    hint: 'Import it with: npm run import -- feed.',
  }),
  'saved-page/too-large': () => ({
    message: 'The file is larger than any page.',
    hint: 'Look at what it holds.',
  }),
  'saved-page/empty': () => ({ message: 'The file is empty.', hint: 'Save the page again.' }),
  'saved-page/list': ({ links }) => ({
    message: `A page that lists stories (${links} links to them) is none.`,
    hint: 'Save the stories’ own pages.',
  }),
  'saved-page/no-article': () => ({
    message: 'No story was found on this page.',
    hint: 'If there is one, copy it by hand: npm run new.',
  }),
  'saved-page/other-files': ({ count, example }) => ({
    message: `Files of this folder that are no pages: ${count}, for one “${example}”.`,
    hint: 'Pictures that stories show come in with them.',
  }),
  'saved-page/headline-guessed': ({ headline }) => ({
    message: `The page’s title is not the story’s; the printed heading was taken: “${headline}”.`,
    hint: 'Compare it with the original page.',
  }),
  'saved-page/body-guessed': () => ({
    message: 'Which part of the page is the story was guessed.',
    hint: 'Compare it with the page.',
  }),
  'saved-page/encoding': ({ encoding }) => ({
    message: `The page does not name its encoding rightly; it was read as ${encoding}.`,
    hint: 'Look at quotes and accented letters.',
  }),
  'saved-page/date-of-address': ({ written }) => ({
    message: `The date ${written} is from the address of the page, without a time.`,
    hint: 'Correct it if the story came out on another day.',
  }),
  'saved-page/furniture': ({ count, example }) => ({
    message: `Parts that do not belong to the story and are left out: ${count}, for one “${example}”.`,
    hint: 'Compare it with the page if something is missing.',
  }),
  'saved-page/continued': ({ address }) => ({
    message: `The story goes on on another page: ${address}.`,
    hint: 'Add the rest to the text.',
  }),
};
