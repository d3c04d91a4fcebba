import { describe, expect, it } from 'vitest';
import { checkContent, faultsOf, storyPath, storyWith, writeContent } from '../../fixtures/content.ts';

describe('a key of a story', () => {
  it.each([
    ['that is required and missing', storyWith({ title: '' }), ['1:1 error key/missing']],
    ['that is required and empty', storyWith({ category: 'category:' }), ['4:1 error key/empty']],
    ['that says nothing in the words of YAML', storyWith({ title: 'title: ~' }), ['2:1 error key/empty']],
    ['that says so in another word', storyWith({ category: 'category: null' }), ['4:1 error key/empty']],
    ['that names them in quotes', storyWith({ title: "title: 'null'" }), []],
    ['that holds white space', storyWith({ title: 'title: "  "' }), ['2:1 error key/empty']],
    ['that is unknown', storyWith({ more: 'tilte: x' }), ['6:1 error key/unknown']],
    ['that holds a list for a text', storyWith({ title: 'title:\n  - a' }), ['3:3 error key/form']],
    ['draft that says nothing', storyWith({ more: 'draft:' }), ['6:7 error key/empty']],
    ['draft that is neither on nor off', storyWith({ more: 'draft: mungkin' }), ['6:8 error key/form']],
    ['lang that is nobody’s', storyWith({ more: 'lang: xx' }), ['6:7 error lang/form']],
    ['lang by its old code', storyWith({ more: 'lang: in' }), ['6:7 error lang/form']],
    [
      'source of two words',
      storyWith({ more: 'source: https://contoh.example/a b' }),
      ['6:9 error source/address'],
    ],
    [
      'sponsor that is a kind of story',
      storyWith({ more: 'sponsor: Konten Berbayar' }),
      ['6:10 error sponsor/name'],
    ],
    [
      'dateline with a day',
      storyWith({ more: 'dateline: Jakarta, 14 September' }),
      ['6:11 notice dateline/mark'],
    ],
    ['author of two', storyWith({ author: 'author: Ayu dan Budi' }), ['5:9 notice name/joined']],
    ['author of two in a list', storyWith({ author: 'author: [Ayu dan Budi]' }), ['5:10 notice name/joined']],
    ['lang that is no tag', storyWith({ more: 'lang: bahasa_indonesia' }), ['6:7 error lang/form']],
    [
      'source that runs code',
      storyWith({ more: 'source: javascript:alert(1)' }),
      ['6:9 error source/address'],
    ],
    [
      'related without a date',
      storyWith({ more: 'related:\n  - title: a\n    category: b' }),
      ['7:5 error key/missing'],
    ],
    [
      'category that is unknown',
      storyWith({ category: 'category: Nasionl' }),
      ['4:11 error category/unknown'],
    ],
    ['author that is absent', storyWith({ author: '' }), ['1:1 notice author/missing']],
    ['author that is new', storyWith({ author: 'author: Budi' }), ['5:9 notice author/new']],
  ])('%s', async (_, text, faults) => {
    expect(await faultsOf(text)).toEqual(faults);
  });

  it('is suggested where a near one is known', async () => {
    const story = storyWith({
      category: 'category: Nasionl',
      author: 'author: Ayu Lestri',
      more: 'tilte: x',
    });
    const { result } = await checkContent(writeContent({ [storyPath]: story }));
    expect(
      result.problems.map(({ rule, details }) => [rule, 'nearest' in details && details.nearest]),
    ).toEqual([
      ['category/unknown', 'Nasional'],
      ['author/new', 'Ayu Lestari'],
      ['key/unknown', 'title'],
    ]);
  });
});
