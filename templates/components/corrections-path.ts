// A page of one correction, or of a year's → the link to the list of all, which it stands under.
import { correctionsAddress } from '../../src/pages/addresses.ts';
import type { Link } from '../../src/pages/chrome.ts';
import { correctionsStrings } from '../../src/strings/corrections.ts';
import type { Language } from '../../src/strings/language.ts';

export function pathToCorrections(language: Language): Link[] {
  return [{ text: correctionsStrings(language).onStory, permalink: correctionsAddress }];
}
