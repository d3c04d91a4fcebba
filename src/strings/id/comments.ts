// Words around readers' comments in Indonesian.
import type { CommentsStrings } from '../comments.ts';

export const commentsStrings: CommentsStrings = {
  terms: {
    before:
      'Komentar adalah tanggapan pembaca dan menjadi tanggung jawab penulisnya. Redaksi berhak menyunting atau menghapus komentar yang memuat kebohongan, fitnah, kecabulan, atau kebencian SARA, sesuai ',
    guideline: 'Pedoman Pemberitaan Media Siber',
    after: '.',
  },
  inReplyTo: (name) => `membalas ${name}`,
  nameless: 'Anonim',
  complain: 'Adukan',
  commentOf: (name) => `komentar ${name}`,
  complaintSubject: (headline) => `Pengaduan komentar: ${headline}`,
};
