// Problems of addresses that were published, in English: what is wrong, and how to mend it.
import type { AddressOwner, AddressRules } from '../../content/address-rules.ts';
import type { WordsFor } from '../problems.ts';
import { formatRedirectRow } from '../redirect-row.ts';

const unknownTarget = '/NEW-ADDRESS/';

const files = { category: 'categories.yaml', author: 'authors.yaml', topic: 'topics.yaml' } as const;

const otherCures: { readonly [O in AddressOwner]: (details: AddressRules['address/gone']) => string } = {
  story: ({ address, story }) =>
    story === undefined
      ? 'or put the file back and withdraw the story (“pencabutan” in corrections)'
      : `or write aliases: [${address}] in ${story}`,
  page: () => 'or put the file back',
  category: ({ address }) => ownAlias(address, files.category),
  author: ({ address }) => ownAlias(address, files.author),
  topic: ({ address }) => ownAlias(address, files.topic),
};

function ownAlias(address: string, file: string): string {
  return `or, for the addresses beneath it too, write “${address.split('/')[2]}” among the aliases of what took its place in ${file}`;
}

const states = { draft: '“draft”', embargoed: '“publish_at”' } as const;

export const addressProblems: WordsFor<AddressRules> = {
  'address/form': ({ written }) => ({
    message: `“${written}” is no address.`,
    hint: 'Each line holds one address, such as /2024/09/name-of-story/. Where Git left the marks of a conflict, remove these lines alone and leave the addresses of both sides, then run npm run addresses.',
  }),
  'address/gone': (details) => ({
    message: `The address ${details.address} was published, and nothing stands there now.`,
    hint:
      `Add to redirects.csv${details.columns === 0 ? ', below a first line “from,to”' : ''}: ` +
      `${formatRedirectRow(details.address, details.to ?? unknownTarget, details.columns)} — ` +
      `${otherCures[details.owner](details)}.`,
  }),
  'address/kept-back': ({ address, state }) => ({
    message: `The story ${address} was published, and is kept back by ${states[state]} now.`,
    hint: 'What was published does not vanish without a word: withdraw it with “pencabutan” in corrections, or remove that key.',
  }),
  'address/unrecorded': ({ address, count }) => ({
    message:
      count === 1
        ? `The address ${address} is published and not recorded yet.`
        : `${count} addresses are published and not recorded yet, the first is ${address}.`,
    hint: 'Run npm run addresses, then commit the folder addresses.',
  }),
};
