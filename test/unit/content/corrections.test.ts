import { describe, expect, it } from 'vitest';
import { type Archive, articlesOf } from '../../../src/archive/archive.ts';
import { planPages } from '../../../src/pages/plan.ts';
import {
  checkContent,
  faultsOf,
  placeOf,
  problemsOf,
  storyPath,
  storyWith,
  testNow,
  writeContent,
} from '../../fixtures/content.ts';

const note = 'note: "Angka diperbaiki."';

/** A story whose front matter ends with `corrections:` on line 6 and these lines. */
function corrected(...lines: readonly string[]): string {
  return storyWith({ more: ['corrections:', ...lines.map((line) => `  ${line}`)].join('\n') });
}

async function archiveOf(files: Readonly<Record<string, string>>, now?: number): Promise<Archive> {
  const { result } = await checkContent(writeContent(files), now);
  if (!result.ok) throw new Error(result.problems.map(placeOf).join('\n'));
  return result.value;
}

describe('the corrections of a story', () => {
  it.each([
    ['are no list', ['type: ralat'], '7:3 error key/form'],
    ['hold a text', ['- ralat'], '7:5 error key/form'],
    ['lack type, date and note', ['- link: /tentang/'], '7:5 error key/missing'],
    [
      'are of an unknown type',
      ['- type: rallat', '  date: 2024-09-15', `  ${note}`],
      '7:11 error correction/type',
    ],
    ['have an empty note', ['- type: ralat', '  date: 2024-09-15', '  note: ""'], '9:5 error key/empty'],
    [
      'have a misspelt key',
      ['- type: ralat', '  date: 2024-09-15', `  ${note}`, '  lnik: a'],
      '10:5 error key/unknown',
    ],
    [
      'hide the headline of no withdrawal',
      ['- type: ralat', '  date: 2024-09-15', `  ${note}`, '  hide_title: ya'],
      '10:5 error key/unknown',
    ],
    [
      'have an impossible date',
      ['- type: ralat', '  date: 2024-09-31', `  ${note}`],
      '8:19 error date/impossible',
    ],
    [
      'come before the story',
      ['- type: ralat', '  date: 2024-09-14 12:45:05', `  ${note}`],
      '8:11 error correction/before-story',
    ],
    [
      'have not come yet',
      ['- type: ralat', '  date: 2025-09-14', `  ${note}`],
      '8:11 error correction/in-future',
    ],
    [
      'withdraw it twice',
      [
        '- type: pencabutan',
        '  date: 2024-09-15',
        `  ${note}`,
        '- type: pencabutan',
        '  date: 2024-09-16',
        `  ${note}`,
      ],
      '10:5 error correction/withdrawn-twice',
    ],
    [
      'lead to a script',
      ['- type: ralat', '  date: 2024-09-15', `  ${note}`, '  link: javascript:alert(1)'],
      '10:11 error correction/link-form',
    ],
    [
      'lead out of the site’s own addresses',
      ['- type: ralat', '  date: 2024-09-15', `  ${note}`, '  link: //contoh.id/a'],
      '10:11 error correction/link-form',
    ],
    [
      'lead to the story itself',
      ['- type: ralat', '  date: 2024-09-15', `  ${note}`, '  link: /2024/09/berita/'],
      '10:11 error correction/link-itself',
    ],
    [
      'lead nowhere',
      ['- type: ralat', '  date: 2024-09-15', `  ${note}`, '  link: /2024/09/beritta'],
      '10:11 error correction/link-nowhere',
    ],
    [
      'lead to a month without stories',
      ['- type: ralat', '  date: 2024-09-15', `  ${note}`, '  link: /2023/01/berita/'],
      '10:11 error correction/link-nowhere',
    ],
    [
      'are written with a character that nobody sees',
      ['- type: ralat', '  date: 2024-09-15', '  note: "a\u202Eb"'],
      '9:13 error text/forbidden-character',
    ],
  ])('that %s are told of at their place', async (_, lines, fault) => {
    expect((await faultsOf(corrected(...lines)))[0]).toBe(fault);
  });

  it('are told of with the type and the address that were meant', async () => {
    const { result } = await checkContent(
      writeContent({
        [storyPath]: corrected('- type: hakjawab', '  date: 2024-09-15', `  ${note}`),
        'articles/2024/09/lain.md': corrected(
          '- type: ralat',
          '  date: 2024-09-15',
          `  ${note}`,
          '  link: /2024/09/beritta',
        ),
      }),
    );
    expect(result.problems.map(({ details }) => details)).toMatchObject([
      { written: 'hakjawab', nearest: 'hak-jawab' },
      { written: '/2024/09/beritta/', nearest: '/2024/09/berita/' },
    ]);
  });

  it('are held oldest first, and the latest is when the story was updated', async () => {
    const archive = await archiveOf({
      [storyPath]: corrected(
        '- type: Hak jawab',
        '  date: 2024-09-20 08:00 WITA',
        `  ${note}`,
        '  link: /2024/09/balasan',
        '- type: ralat',
        '  date: 2024-09-15',
        `  ${note}`,
      ),
      'articles/2024/09/balasan.md': storyWith({ title: 'title: Balasan' }),
    });
    const story = [...articlesOf(archive)].find(({ slug }) => slug === 'berita');
    expect(story?.corrections).toMatchObject([
      { kind: 'ralat', at: { iso: '2024-09-15T00:00:00+07:00' }, link: '' },
      { kind: 'hak-jawab', at: { iso: '2024-09-20T08:00:00+08:00' }, link: '/2024/09/balasan/' },
    ]);
    expect(story?.updatedAt?.iso).toBe('2024-09-20T08:00:00+08:00');
    expect(archive.months[0]?.summary.corrected).toMatchObject([{ permalink: '/2024/09/berita/' }]);
  });

  it('may lead to a story that is kept back: a notice, and no link until it is out', async () => {
    const files = {
      [storyPath]: corrected('- type: ralat', '  date: 2024-09-15', `  ${note}`, '  link: /2024/09/nanti/'),
      'articles/2024/09/nanti.md': storyWith({ more: 'publish_at: 2024-10-01 00:00 WIB' }),
    };
    const before = Date.parse('2024-09-30T00:00:00Z');
    expect(await problemsOf(files, before)).toEqual([`${storyPath}:10:11 notice correction/link-unseen`]);
    expect([...(await archiveOf(files, before)).unseen]).toEqual(['/2024/09/nanti/']);
    expect(await problemsOf(files)).toEqual([]);
    expect([...(await archiveOf(files)).unseen]).toEqual([]);
  });

  it('lead to a web address in a form that is valid in HTML', async () => {
    const link = 'https://contoh.id/a b"c';
    const archive = await archiveOf({
      [storyPath]: corrected('- type: ralat', '  date: 2024-09-15', `  ${note}`, `  link: ${link}`),
    });
    const [story] = articlesOf(archive);
    expect(story?.corrections[0]?.link).toBe('https://contoh.id/a%20b%22c');
  });

  it('that lead to their own story are told once', async () => {
    const lines = ['- type: ralat', '  date: 2024-09-15', `  ${note}`, '  link: /2024/09/berita/'];
    expect(await faultsOf(corrected(...lines))).toEqual(['10:11 error correction/link-itself']);
  });

  it('may lead to a page, to a withdrawn story, and to another site', async () => {
    const links = ['/tentang/', '/2024/09/dicabut/', 'https://contoh.id/a?b#c'];
    const items = links.flatMap((link) => [
      '- type: koreksi',
      '  date: 2024-09-15',
      `  ${note}`,
      `  link: ${link}`,
    ]);
    const files = {
      [storyPath]: corrected(...items),
      'articles/2024/09/dicabut.md': corrected('- type: pencabutan', '  date: 2024-09-15', `  ${note}`),
      'pages/tentang.md': '---\ntitle: Tentang\n---\nIsi.\n',
    };
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe('a withdrawn story', () => {
  const withdrawal = ['- type: pencabutan', '  date: 2024-09-16 10:00', '  note: Alasannya.'];

  it('that hides its headline hides it on the pages that list it', async () => {
    const lister = storyWith({
      title: 'title: Lain',
      more: 'related:\n  - {title: Judul berita, category: Nasional, date: 2024-09-14 12:45:06 WIB}',
    });
    const shown = async (...more: string[]) => {
      const archive = await archiveOf({
        [storyPath]: corrected(...withdrawal, ...more),
        'articles/2024/09/lain.md': lister,
      });
      return [...planPages(archive, testNow)].flatMap((page) =>
        page.kind === 'article' ? page.props.related.map(({ headline }) => headline) : [],
      );
    };
    expect(await shown()).toEqual(['Judul berita']);
    expect(await shown('  hide_title: true')).toEqual([]);
  });

  it('is no article of the archive, and leaves nothing but its headline and the reason', async () => {
    const archive = await archiveOf({ [storyPath]: corrected(...withdrawal) });
    expect(archive.months).toEqual([]);
    expect(archive.withdrawn).toEqual([
      {
        permalink: '/2024/09/berita/',
        headline: 'Judul berita',
        publishedAt: expect.objectContaining({ iso: '2024-09-14T12:45:06+07:00' }),
        withdrawal: {
          at: expect.objectContaining({ iso: '2024-09-16T10:00:00+07:00' }),
          note: 'Alasannya.',
          link: '',
          hidesHeadline: false,
        },
      },
    ]);
  });

  it('may withhold its headline, and need keep no text', async () => {
    const text = corrected(...withdrawal, '  hide_title: ya').replace(/\n\nIsi berita\.\n$/, '\n');
    const archive = await archiveOf({ [storyPath]: text });
    expect(archive.withdrawn).toMatchObject([{ headline: '', withdrawal: { hidesHeadline: true } }]);
  });

  it('that is a draft or kept back has no page; one that would have expired keeps it', async () => {
    const now = Date.parse('2024-12-01T00:00:00Z');
    const states = { draft: 'draft: true', embargo: 'publish_at: 2024-12-24', expiry: 'expires: 2024-11-01' };
    const files = Object.entries(states).map(([name, line]) => [
      `articles/2024/09/${name}.md`,
      corrected(...withdrawal).replace('---\n\n', `${line}\n---\n\n`),
    ]);
    const archive = await archiveOf(Object.fromEntries(files), now);
    expect(archive.withdrawn.map(({ permalink }) => permalink)).toEqual(['/2024/09/expiry/']);
  });
});
