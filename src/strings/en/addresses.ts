// What the command that records addresses tells, in English.
import type { AddressesStrings } from '../addresses.ts';
import { formatCount } from '../count.ts';

export const addressesStrings: AddressesStrings = {
  recorded: (count, folder) =>
    `Recorded in ${folder}: ${formatCount(count, 'en')} ${count === 1 ? 'address' : 'addresses'}. Keep it by git add and git commit.`,
  nothingNew: 'All addresses that are published are recorded.',
  notRecorded: 'Nothing was recorded: mend the errors above first.',
};
