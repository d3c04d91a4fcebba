// What `arsip-berita` says of all its commands, in Indonesian.
import type { OverviewStrings } from '../overview.ts';

export const overviewStrings: OverviewStrings = {
  usage: 'arsip-berita PERINTAH [opsi]   (di repositori redaksi juga: npm run PERINTAH -- [opsi])',
  seeHelp: 'Opsi sebuah perintah: arsip-berita PERINTAH --help. Versi program ini: arsip-berita --version',
  unknown: (written, nearest) =>
    `Perintah “${written}” tidak ada.${nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`}`,
};
