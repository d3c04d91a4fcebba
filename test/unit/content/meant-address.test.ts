import { expect, it } from 'vitest';
import { meantAddress } from '../../../src/content/meant-address.ts';

it.each([
  ['htp://contoh.id/a', 'https://contoh.id/a'],
  ['htps://contoh.id', 'https://contoh.id'],
  ['httpss://contoh.id', 'https://contoh.id'],
  ['hhtps://contoh.id', 'https://contoh.id'],
  ['ttps://contoh.id', 'https://contoh.id'],
  ['https:/contoh.id', 'https://contoh.id'],
  ['https:///contoh.id', 'https://contoh.id'],
  ['https//contoh.id', 'https://contoh.id'],
  ['https;//contoh.id', 'https://contoh.id'],
  ['http:\\\\contoh.id', 'https://contoh.id'],
])('%s was meant to be %s', (written, meant) => expect(meantAddress(written)).toBe(meant));

it.each([
  'https://contoh.id',
  'http://contoh.id',
  'HTTP://contoh.id',
  'ftp://contoh.id',
  'hasil/contoh.id',
  'https://',
  '/2024/09/panen/',
  'mailto:redaksi@contoh.id',
])('%s is left as it is', (written) => expect(meantAddress(written)).toBeUndefined());
