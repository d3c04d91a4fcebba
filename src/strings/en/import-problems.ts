import type { ImportRules } from '../../import/rules.ts';
import type { WordsFor } from '../problems.ts';

export const importProblems: WordsFor<ImportRules> = {
  'source-page/no-date': ({ written }) => ({ message: `${written}`, hint: '' }),
};
