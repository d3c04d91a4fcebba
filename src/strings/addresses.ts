// What the command that records addresses tells.
import { addressesStrings as en } from './en/addresses.ts';
import { addressesStrings as id } from './id/addresses.ts';
import type { Language } from './language.ts';

export interface AddressesStrings {
  readonly recorded: (count: number, folder: string) => string;
  readonly nothingNew: string;
  readonly notRecorded: string;
}

const byLanguage: Record<Language, AddressesStrings> = { id, en };

export function addressesStrings(language: Language): AddressesStrings {
  return byLanguage[language];
}
