// The words of a page at an old address, in English.
import type { RedirectStrings } from '../redirects.ts';

export const redirectStrings: RedirectStrings = {
  moved: 'This page has moved',
  nowAt: 'It is now at',
};
