// The words of a page at an old address, in Indonesian.
import type { RedirectStrings } from '../redirects.ts';

export const redirectStrings: RedirectStrings = {
  moved: 'Halaman ini telah pindah',
  nowAt: 'Alamatnya sekarang:',
};
