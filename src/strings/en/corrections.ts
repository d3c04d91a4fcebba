// Words around corrections and withdrawals in English.
import type { CorrectionsStrings } from '../corrections.ts';

export const correctionsStrings: CorrectionsStrings = {
  heads: {
    title: 'Corrections and rights of reply',
    description: (site) => `Corrections, rights of reply and withdrawn stories of ${site}.`,
    titleOfYear: (year) => `Corrections and rights of reply, ${year}`,
    descriptionOfYear: (year, site) =>
      `Corrections, rights of reply and withdrawn stories of ${site} in ${year}.`,
    withdrawn: 'Story withdrawn',
    withdrawnStory: (headline) => `Withdrawn: ${headline}`,
    withdrawnDescription: 'The newsroom has withdrawn this story.',
  },
  kinds: {
    ralat: 'Correction',
    koreksi: 'Amendment',
    'hak-jawab': 'Right of reply',
    pencabutan: 'Story withdrawn',
  },
  readMore: {
    ralat: 'Read the correction',
    koreksi: 'Read the amendment',
    'hak-jawab': 'Read the reply',
    pencabutan: 'Read the announcement',
  },
  answers: {
    ralat: 'A correction of:',
    koreksi: 'An amendment of:',
    'hak-jawab': 'A reply to:',
    pencabutan: 'On the withdrawal of:',
  },
  onStory: 'Corrections',
  toList: 'See it in the list of corrections',
  withheldHeadline: 'Headline withdrawn with the story',
  lead: 'Errors put right, replies published and stories withdrawn, by the time at which it was done.',
  none: 'There are no corrections or replies yet.',
  report: 'Found an error? Tell the newsroom.',
  byYear: 'By year',
  publishedAt: 'Published',
  reason: 'Why it was withdrawn',
  withdrawnLead: 'The newsroom has withdrawn this story. Its text and photos are no longer shown.',
  paid: (sponsor) => `Paid content – ${sponsor}`,
};
