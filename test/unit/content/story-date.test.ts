import { describe, expect, it } from 'vitest';
import { faultsOf, storyWith } from '../../fixtures/content.ts';

describe('the date of a story', () => {
  it.each([
    ['2024-02-30 10:00', '3:15 error date/impossible'],
    ['2024-13-01', '3:12 error date/impossible'],
    ['2024-09-14 25:61', '3:18 error date/impossible'],
    ['2024-09-14 12:61', '3:21 error date/impossible'],
    ['"2024-02-30"', '3:16 error date/impossible'],
    ['Minggu, 14 September 2024 12:45:6 WIB', '3:7 error date/weekday'],
    ['2024-09-14 12:45 WIX', '3:24 error date/unknown-zone'],
    ['14/9/2024', '3:7 error date/form'],
    ['kemarin', '3:7 error date/form'],
    ['2024-12-31 12:00 WIB', '3:7 error date/in-future'],
  ])('%s', async (date, fault) => {
    const faults = await faultsOf(storyWith({ date: `date: ${date}` }));
    expect(faults.filter((each) => !each.endsWith('path/month'))).toEqual([fault]);
  });

  it('may lie ahead in a draft or under an embargo', async () => {
    for (const more of ['draft: true', 'publish_at: 2030-01-01 08:00']) {
      const story = storyWith({ date: 'date: 2030-01-01 08:00', more });
      expect(await faultsOf(story)).toEqual(['3:7 notice path/month']);
    }
  });

  it('of an update has come, save in a draft or under an embargo', async () => {
    const more = 'updated: 2030-01-01 08:00 WIB';
    expect(await faultsOf(storyWith({ more }))).toEqual(['6:10 error date/updated-ahead']);
    for (const held of ['draft: true', 'publish_at: 2025-09-14 08:00']) {
      expect(await faultsOf(storyWith({ more: `${more}\n${held}` }))).toEqual([]);
    }
  });

  it('comes before that of an update', async () => {
    const story = storyWith({ more: 'updated: 2024-09-14 12:45:05 WIB' });
    expect(await faultsOf(story)).toEqual(['6:10 error date/updated-before']);
  });

  it.each([
    ['publish_at: 2024-09-14 12:45:05 WIB', ['6:13 error date/publish-before']],
    ['publish_at: 2024-09-14 12:45:06 WIB', []],
    ['publish_at: 2025-09-14 12:45:06 WIB', []],
    ['publish_at: 2062-09-14 12:45:06 WIB', ['6:13 notice date/long-embargo']],
    ['expires: 2024-09-14 12:45:06 WIB', ['6:10 error date/never-shown']],
    ['expires: 2024-09-14 12:45:07 WIB', []],
    ['publish_at: 2024-10-01 08:00 WITA\nexpires: 2024-10-01 07:00 WIB', ['7:10 error date/never-shown']],
  ])('may not come after it appears, nor may it expire before: %s', async (more, faults) => {
    expect(await faultsOf(storyWith({ more }))).toEqual(faults);
  });

  it('in the future is refused once the embargo that excused it is over', async () => {
    const story = storyWith({ date: 'date: 2030-01-01', more: 'publish_at: 2020-01-01' });
    expect(await faultsOf(story)).toContain('6:13 error date/publish-before');
  });
});
