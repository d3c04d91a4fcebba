import { expect, it } from 'vitest';
import { readResultAddress, resultAddress } from '../../../src/search/result-address.ts';

it('an address in the index tells a result its permalink and date', () => {
  const story = {
    permalink: '/2024/01/banjir/',
    date: '2024-01-01T06:30:00+07:00',
    dateText: 'Senin, 1 Januari 2024 06:30:00 WIB',
  };
  expect(readResultAddress(resultAddress(story))).toEqual(story);
  expect(readResultAddress('/2024/01/banjir/')).toEqual({ ...story, date: '', dateText: '' });
});
