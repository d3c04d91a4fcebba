import { expect, it } from 'vitest';
import { respelledDate } from '../../../src/content/fields/respelled-date.ts';
import { faultsOf, storyWith } from '../../fixtures/content.ts';

it.each([
  ['14 Agusus 2024 12.45 WIB', '14 Agustus 2024 12.45 WIB'],
  ['Saptu, 14 Sepetember 2024', 'Sabtu, 14 September 2024'],
  ['2O24-09-14', '2024-09-14'],
  ['2024-09-l4', '2024-09-14'],
  ['2024–09–14 12;45', '2024-09-14 12:45'],
  ['2024-09-14 1245', '2024-09-14 12:45'],
  ['14 Nopember 2024 pukul 12.45 WITA', '14 Nopember 2024 pukul 12.45 WITA'],
  ['14 Agst 2024', '14 Agustus 2024'],
  ['Sbt, 14 Sptmbr 2024', 'Sabtu, 14 September 2024'],
  ['2024-09-14 12:45 WIBB', '2024-09-14 12:45 WIB'],
  ['2024-09-14 12:45 WTA', '2024-09-14 12:45 WITA'],
  ['2024-09-14 12:45 WITB', '2024-09-14 12:45 WITB'],
  ['2024-09-14 12:45 Asia/Jakarta', '2024-09-14 12:45 WIB'],
  ['kemarin', 'kemarin'],
])('%s seems to mean %s', (written, meant) => {
  expect(respelledDate(written)).toBe(meant);
});

it('is advice: the date is not read so', async () => {
  expect(await faultsOf(storyWith({ date: 'date: 14 Agusus 2024' }))).toEqual(['3:10 error date/form']);
});
