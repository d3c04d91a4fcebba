// Problems of published stories that were changed, in English: what is wrong, and how to mend it.

import type { EditRules } from '../../edits/edit-rules.ts';
import { isWholeId } from '../commit-id.ts';
import { formatCorrectionEntry } from '../correction-entry.ts';
import type { Wording, WordsFor } from '../problems.ts';

const nouns = {
  'edit/headline': 'The headline',
  'edit/name': 'A name',
  'edit/number': 'A number',
  'edit/quote': 'A quotation',
  'edit/sponsor': 'The label of a paid story (sponsor)',
  'edit/date': 'The date of publication',
} as const;

type Edit = EditRules[keyof typeof nouns];

const change = ({ before, after }: Edit): string => {
  if (before === '') return `“${after}” was added`;
  return after === '' ? `“${before}” was removed` : `“${before}” became “${after}”`;
};

const note = ({ before, after }: Edit): string => {
  if (before === '') return `Added: “${after}”.`;
  return after === '' ? `Removed: “${before}”.` : `Earlier this read “${before}”; it is “${after}”.`;
};

const edit =
  (rule: keyof typeof nouns) =>
  (details: Edit): Wording => ({
    message:
      `${nouns[rule]} of a published story was changed without a word: ${change(details)}` +
      `${details.more > 0 ? `; and ${details.more} more` : ''}.`,
    hint: `Tell readers: write “updated”, or ${details.hasCorrections ? 'add to corrections' : 'paste into the front matter'}: ${formatCorrectionEntry(note(details), details)}`,
  });

const faults = {
  'no-git': 'there is no Git on this machine',
  'no-repository': 'the content folder lies in no Git repository',
  'not-trusted': 'the folder belongs to another user of this machine, so Git does not read it',
  'no-commit': 'there is no such commit',
  shallow: 'the history of this repository was cut off, and the commit is not in it',
} as const;

const faultHints = {
  'no-git': () => 'Install Git, or check without --since.',
  'no-repository': ({ message }) => `Check without --since, or inside its repository. Git says: ${message}`,
  'not-trusted': ({ message }) => `If what it holds can be trusted, run: ${message}`,
  'no-commit': ({ message }) => `Check how it is written.${message === '' ? '' : ` Git says: ${message}`}`,
  shallow: ({ commit }) =>
    `Fetch it first: ${isWholeId(commit) ? `git fetch --depth=1 origin ${commit}` : 'git fetch --unshallow'}; in CI, raise fetch-depth.`,
} as const satisfies Record<keyof typeof faults, (details: EditRules['edit/no-history']) => string>;

export const editProblems: WordsFor<EditRules> = {
  'edit/headline': edit('edit/headline'),
  'edit/name': edit('edit/name'),
  'edit/number': edit('edit/number'),
  'edit/quote': edit('edit/quote'),
  'edit/sponsor': edit('edit/sponsor'),
  'edit/date': edit('edit/date'),
  'edit/correction': ({ note }) => ({
    message: `A correction that was published is gone: “${note}”.`,
    hint: 'Put it back. If the correction itself was wrong, add another one.',
  }),
  'edit/reworded': ({ before, after }) => ({
    message: `A correction that was published reads otherwise now: “${before}” became “${after}”.`,
    hint: 'Put its words back. If the correction itself was wrong, add another one.',
  }),
  'edit/no-history': (details) => ({
    message: `What changed since ${details.commit} was not checked: ${faults[details.fault]}.`,
    hint: faultHints[details.fault](details),
  }),
};
