// Words around readers' comments in English.
import type { CommentsStrings } from '../comments.ts';

export const commentsStrings: CommentsStrings = {
  terms: {
    before:
      'Comments are their writers’ own. The newsroom may edit or remove those that hold falsehood, slander, obscenity or hatred, by the ',
    guideline: 'guideline for online media (Pedoman Pemberitaan Media Siber)',
    after: '.',
  },
  inReplyTo: (name) => `in reply to ${name}`,
  nameless: 'Anonymous',
  complain: 'Report',
  commentOf: (name) => `the comment by ${name}`,
  complaintSubject: (headline) => `Complaint about a comment: ${headline}`,
};
