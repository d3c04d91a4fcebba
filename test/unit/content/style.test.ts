// Notices of what makes no page worse: topics, summaries, words of photos, times of comments.
import { describe, expect, it } from 'vitest';
import { checkStyle } from '../../../src/content/check-style.ts';
import { readContent } from '../../../src/content/read.ts';
import {
  type ContentFixture,
  faultsOf,
  problemsOf,
  storyPath,
  storyWith,
  testNow,
  writeContent,
} from '../../fixtures/content.ts';

const withTopic = storyWith({ more: 'topics: Beras' });
const place = (month: string, name: string) => `articles/2024/${month}/${name}.md`;

async function topicsMissed(files: ContentFixture): Promise<(readonly [string, unknown])[]> {
  const raw = await readContent(writeContent(files));
  const problems = checkStyle(raw, { now: testNow }).filter(({ rule }) => rule === 'topic/none');
  return problems.map(({ path, details }) => [path, details] as const);
}

describe('stories without a topic', () => {
  it('are told where most of their month have one', async () => {
    const files = {
      [place('09', 'a')]: withTopic,
      [place('09', 'b')]: storyWith(),
      [place('09', 'c')]: withTopic,
    };
    expect(await topicsMissed(files)).toEqual([[place('09', 'b'), { count: 1 }]]);
  });

  it('are counted at the newest where few have one', async () => {
    const withdrawn = storyWith({
      more: 'corrections:\n  - type: pencabutan\n    date: 2024-10-01 08:00\n    note: Salah.',
    });
    const files = {
      [place('08', 'a')]: storyWith(),
      [place('09', 'a')]: storyWith(),
      [place('09', 'b')]: storyWith(),
      [place('09', 'c')]: withTopic,
      [place('10', 'a')]: withdrawn,
    };
    expect(await topicsMissed(files)).toEqual([[place('09', 'b'), { count: 3 }]]);
    expect(await topicsMissed({ [place('09', 'c')]: withTopic })).toEqual([]);
  });
});

describe('two stories', () => {
  const twins = async (files: ContentFixture) => {
    const raw = await readContent(writeContent(files));
    const problems = checkStyle(raw, { now: testNow });
    return problems.flatMap(({ rule, path, details }) => (rule === 'title/twice' ? [[path, details]] : []));
  };
  const told = [[place('09', 'b'), { other: place('09', 'a') }]];

  it.each([
    ['the same headline', withTopic, told],
    [
      'one in other letters and marks',
      withTopic.replace(/title: "?([^"\n]*)"?/, 'title: "“$1” !"').replace('title: ', 'title:  '),
      told,
    ],
    ['the same on another day', withTopic.replace('2024-09-14', '2024-09-13'), []],
    ['another headline', withTopic.replace(/title: .*/, 'title: Banjir'), []],
    [
      'the same, of one that was withdrawn',
      storyWith({ more: 'corrections:\n  - type: pencabutan\n    date: 2024-10-01 08:00\n    note: Salah.' }),
      [],
    ],
  ])('of one day with %s', async (_, text, problems) => {
    expect(await twins({ [place('09', 'a')]: withTopic, [place('09', 'b')]: text })).toEqual(problems);
  });

  it('are told too where a copy lies in the folder of another month', async () => {
    expect(await twins({ [place('08', 'a')]: withTopic, [place('09', 'a')]: withTopic })).toEqual([
      [place('09', 'a'), { other: place('08', 'a') }],
    ]);
  });
});

describe('a summary', () => {
  it.each([
    ['Singkat.', ['6:10 notice summary/length']],
    ['a'.repeat(50), []],
    ['😀'.repeat(200), []],
    ['a'.repeat(201), ['6:10 notice summary/length']],
    ['""', []],
  ])('of the length of %j', async (summary, faults) => {
    expect(await faultsOf(storyWith({ more: `summary: ${summary}` }))).toEqual(faults);
  });
});

describe('words of a photo', () => {
  it.each([
    ['alt: Sawah', ['6:6 notice image/words-alone']],
    ['credit: CMG', ['6:9 notice image/words-alone']],
    ['caption: Sawah\ncredit: CMG', ['6:10 notice image/caption-alone']],
    ['alt: [Sawah]', ['6:6 notice image/words-alone', '6:6 error key/form']],
    ['image: ""\nalt: ""\ncredit: ""', []],
  ])('without one: %j', async (lines, faults) => {
    expect(await faultsOf(storyWith({ more: lines }))).toEqual(faults);
  });

  it('that are faulty are not missed as well', async () => {
    const faults = await faultsOf(storyWith({ more: 'image: a.jpg\nalt: [a]' }));
    expect(faults).toEqual(['6:8 error image/missing', '7:6 error key/form']);
  });
});

describe('a comment', () => {
  const comments = (...times: string[]) =>
    times.map((time) => `- name: Budi\n  time: ${time} WIB\n  text: Ya\n`).join('');

  it('from before its story is told', async () => {
    const files = {
      [storyPath]: storyWith(),
      'comments/berita.yaml': comments('2024-09-15 08:00', '2024-09-14 12:00'),
    };
    expect(await problemsOf(files)).toEqual(['comments/berita.yaml:5:9 notice comment/before-story']);
    expect(await problemsOf({ ...files, 'comments/berita.yaml': comments('2024-09-14 12:45:06') })).toEqual(
      [],
    );
  });

  it('of a story whose date cannot be read is not compared with it', async () => {
    const faulty = storyWith({ date: 'date: kemarin' });
    expect(
      await problemsOf({ [storyPath]: faulty, 'comments/berita.yaml': comments('2020-01-01 08:00') }),
    ).toEqual([`${storyPath}:3:7 error date/form`]);
  });
});
