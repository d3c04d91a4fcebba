import { expect, it } from 'vitest';
import {
  parseBaseUrl,
  parseJobs,
  parseNow,
  parsePort,
  parseShard,
} from '../../../src/command/option-values.ts';

it.each([
  ['2024-09-14T05:45:06Z', '2024-09-14T05:45:06.000Z'],
  ['2024-09-14T05:45:06.789Z', '2024-09-14T05:45:06.000Z'],
  ['2024-09-14T12:45:06+07:00', '2024-09-14T05:45:06.000Z'],
  ['2024-09-14 12:45:06 WIB', '2024-09-14T05:45:06.000Z'],
  ['2024-09-14 12:45', '2024-09-14T05:45:00.000Z'],
  ['2024-09-14', '2024-09-13T17:00:00.000Z'],
])('the time %s is %s', (written, iso) => {
  expect(new Date(parseNow(written) ?? Number.NaN).toISOString()).toBe(iso);
});

it.each(['kemarin', '2024-02-30', '2024-09-14T25:00:00Z', '1726292706', ''])('%j is no time', (written) => {
  expect(parseNow(written)).toBeUndefined();
});

it.each(['https://contoh.id', 'http://localhost:8080', 'https://contoh.id/arsip/'])(
  'links can be put behind %s',
  (written) => {
    expect(parseBaseUrl(written)).toBe(written);
  },
);

it.each([
  'contoh.id',
  '/arsip',
  'ftp://contoh.id',
  'javascript:alert(1)',
  'https://contoh.id/?a',
  'https://contoh.id/#a',
  'https://a:b@contoh.id',
  'https://contoh.id/a b',
  'https://',
])('links cannot be put behind %s', (written) => {
  expect(parseBaseUrl(written)).toBeUndefined();
});

it.each([
  ['1', 1],
  ['16', 16],
  ['256', 256],
  ['0', undefined],
  ['257', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['two', undefined],
  ['1e2', undefined],
])('%s processes are %s', (written, jobs) => {
  expect(parseJobs(written)).toBe(jobs);
});

it.each([
  ['0', 0],
  ['8080', 8080],
  ['65535', 65_535],
  ['65536', undefined],
  ['-1', undefined],
  ['http', undefined],
])('the port %s is %s', (written, port) => {
  expect(parsePort(written)).toBe(port);
});

it.each([
  ['1/1', 1, 1],
  ['2/8', 2, 8],
  ['256/256', 256, 256],
])('%s is share %i of %i', (written, index, of) => {
  expect(parseShard(written)).toEqual({ index, of });
});

it.each([
  '0/3',
  '4/3',
  '1/257',
  '1',
  '/',
  '1/',
  '/2',
  '1/2/3',
  '-1/2',
  '1.5/2',
  '01/2',
  ' 1/2',
  'a/b',
  '1-2',
  '',
])('%j is no share', (written) => {
  expect(parseShard(written)).toBeUndefined();
});
