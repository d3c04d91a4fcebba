// What the command that records addresses tells, in Indonesian.
import type { AddressesStrings } from '../addresses.ts';
import { formatCount } from '../count.ts';

export const addressesStrings: AddressesStrings = {
  recorded: (count, folder) =>
    `${formatCount(count, 'id')} alamat dicatat di ${folder}. Simpan dengan git add dan git commit.`,
  nothingNew: 'Semua alamat yang terbit sudah tercatat.',
  notRecorded: 'Tidak ada yang dicatat: perbaiki dulu kesalahan di atas.',
};
