import { describe, expect, it } from 'vitest';
import { replaceAddresses } from '../../../src/import/picture-links.ts';

describe('the addresses of pictures in a body', () => {
  it.each([
    ['![a](/x.jpg) ![b](/y.jpg "K")', '![a](2019/01/x.jpg) ![b](2019/01/y.jpg "K")'],
    ['![a \\] b](</x.jpg>)', '![a \\] b](2019/01/x.jpg)'],
    ['![a](/foto%20sawah.jpg) ![b](</foto sawah.jpg>)', '![a](2019/01/sawah.jpg) ![b](2019/01/sawah.jpg)'],
    ['![a](/x_(1).jpg)', '![a](2019/01/x-1.jpg)'],
    ['![kata](/tiada.jpg)', 'kata'],
    ['[![a](/x.jpg)](/b/) ![c](/lain.jpg)', '[![a](2019/01/x.jpg)](/b/) ![c](/lain.jpg)'],
  ])('of %s are changed at once', (written, expected) => {
    const now = new Map([
      ['/x.jpg', '2019/01/x.jpg'],
      ['/y.jpg', '2019/01/y.jpg'],
      ['/foto%20sawah.jpg', '2019/01/sawah.jpg'],
      ['/x_(1).jpg', '2019/01/x-1.jpg'],
      ['/tiada.jpg', ''],
      ['2019/01/x.jpg', 'dua kali'],
    ]);
    expect(replaceAddresses(written, now)).toBe(expected);
  });

  it.each(['![a](/N.jpg) ', '![', '![a](', '![a](('])(
    'of 20,000 times %j take no longer than one',
    (unit) => {
      const numbers = Array.from({ length: 20_000 }, (_, index) => `${index}`);
      const body = numbers.map((number) => unit.replace('N', number)).join('');
      const now = new Map(numbers.map((number) => [`/${number}.jpg`, `2019/01/${number}.jpg`]));
      expect(replaceAddresses(body, now)).toBe(body.replaceAll('](/', '](2019/01/'));
    },
    15_000,
  );
});
