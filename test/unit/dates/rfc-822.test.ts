import { expect, it } from 'vitest';
import type { Moment } from '../../../src/dates/moment.ts';
import { formatRfc822 } from '../../../src/dates/rfc-822.ts';

function moment(iso: string): Moment {
  return { iso, epoch: Date.parse(iso), zone: '' };
}

it.each([
  ['2024-09-14T12:45:06+07:00', 'Sat, 14 Sep 2024 12:45:06 +0700'],
  ['2024-01-01T00:00:00+09:00', 'Mon, 01 Jan 2024 00:00:00 +0900'],
  ['2023-12-31T23:59:59-04:30', 'Sun, 31 Dec 2023 23:59:59 -0430'],
  ['2024-02-29T06:07:08Z', 'Thu, 29 Feb 2024 06:07:08 +0000'],
  ['1965-08-17T10:00:00+07:30', 'Tue, 17 Aug 1965 10:00:00 +0730'],
])('%s is %s', (iso, text) => {
  expect(formatRfc822(moment(iso))).toBe(text);
  expect(Date.parse(text)).toBe(Date.parse(iso));
});
