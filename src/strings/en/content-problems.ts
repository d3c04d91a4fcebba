import type { ContentRules } from '../../content/rules.ts';
import type { WordsFor } from '../problems.ts';

export const contentProblems: WordsFor<ContentRules> = {
  'date/impossible': ({ written }) => ({ message: `${written}`, hint: '' }),
};
