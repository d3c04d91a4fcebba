import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlesOf } from '../../../src/archive/archive.ts';
import {
  checkContent,
  placeOf,
  problemsOf,
  storyPath,
  storyWith,
  writeContent,
} from '../../fixtures/content.ts';
import { grainyPhoto, jpegOf, plainPhoto, pngOf, svgWithScript } from '../../fixtures/photos.ts';

const site = 'name: Radio Contoh\n';
const elsewhere = `${site}media_base_url: https://foto.example/arsip/\n`;

/** Places and rules of a story that names one photo, beside the files of content/media/. */
async function faultsOf(
  lines: string,
  media: Readonly<Record<string, string | Uint8Array>> = {},
  body?: string,
  settings = site,
): Promise<string[]> {
  const files = Object.entries(media).map(([path, bytes]) => [`media/${path}`, bytes] as const);
  const problems = await problemsOf({
    'site.yaml': settings,
    [storyPath]: storyWith({ more: lines }, body),
    ...Object.fromEntries(files),
  });
  return problems.map((each) => each.replace(`${storyPath}:`, ''));
}

const image = (name: string) => `image: ${name}\nalt: Sawah`;

describe('a lead photo', () => {
  it.each([
    ['2024/09/a.jpg', '2024/09/a.jpg'],
    ['./2024/09/a.jpg', '2024/09/a.jpg'],
    ['"2024/09/foto panen 100%.jpg"', '2024/09/foto panen 100%.jpg'],
    // A Mac names its files in the decomposed form.
    ['café.jpg', 'café.jpg'.normalize('NFD')],
    ['foto.png', 'foto.png'],
  ])('is found by its name: %s', async (written, path) => {
    expect(await faultsOf(image(written), { [path]: await jpegOf() })).toEqual([]);
  });

  it.each([
    ['../rahasia.jpg', 'image/outside'],
    ['2024/../../rahasia.jpg', 'image/outside'],
    ['/etc/foto.jpg', 'image/outside'],
    ['2024\\09\\a.jpg', 'image/outside'],
    ['2024//a.jpg', 'image/outside'],
    ['https://lain.example/a.jpg', 'image/elsewhere'],
    ['tidak-ada.jpg', 'image/missing'],
    ['2024', 'image/missing'],
    ['2024/09/A.jpg', 'image/case'],
  ])('is a fault where it is written: %s', async (written, rule) => {
    expect(await faultsOf(image(written), { '2024/09/a.jpg': await jpegOf() })).toEqual([
      `6:8 error ${rule}`,
    ]);
  });

  it.each([
    ['empty', async () => Buffer.alloc(0), 'image/empty'],
    ['a text', async () => 'Bukan foto.', 'image/not-a-photo'],
    ['an SVG with a script', async () => svgWithScript, 'image/not-a-photo'],
    [
      'a pointer of Git LFS',
      async () => 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2\nsize 12345\n',
      'image/not-a-photo',
    ],
    ['cut off', async () => (await grainyPhoto().jpeg().toBuffer()).subarray(0, 20_000), 'image/broken'],
    ['vast', async () => await pngOf({ width: 8001, height: 5000 }), 'image/too-large'],
    ['a film', async () => Buffer.alloc(50_000_001), 'image/too-many-bytes'],
  ])('is a fault when its file is %s', async (_, make, rule) => {
    expect(await faultsOf(image('a.jpg'), { 'a.jpg': await make() })).toEqual([`6:8 error ${rule}`]);
  });

  it('may be called what it is not: its bytes tell', async () => {
    expect(await faultsOf(image('a.jpg'), { 'a.jpg': await pngOf() })).toEqual([]);
    expect(await faultsOf(image('a.txt'), { 'a.txt': await jpegOf() })).toEqual([]);
    const inCmyk = await plainPhoto().toColourspace('cmyk').jpeg().toBuffer();
    expect(await faultsOf(image('a.jpg'), { 'a.jpg': inCmyk })).toEqual([]);
  });

  it('has no twin that differs in capitals or in Unicode form alone', async () => {
    const bytes = await jpegOf();
    expect(await faultsOf(image('a.jpg'), { 'a.jpg': bytes, 'A.JPG': bytes })).toEqual([
      '6:8 error image/twin',
    ]);
    expect(await faultsOf(image('é.jpg'), { 'é.jpg': bytes, ['é.jpg'.normalize('NFD')]: bytes })).toEqual([
      '6:8 error image/twin',
    ]);
  });

  it('that nobody describes is noticed, and so is a caption without one, once', async () => {
    expect(await faultsOf('image: a.jpg\ncaption: Sawah', { 'a.jpg': await jpegOf() })).toEqual([
      '6:8 notice image/alt-missing',
    ]);
    const alone = storyWith({ more: 'caption: Sawah' });
    const { result } = await checkContent(
      writeContent({ 'articles/2024/09/a.md': alone, 'articles/2024/09/b.md': alone, [storyPath]: alone }),
    );
    expect(result.problems.map((each) => [placeOf(each), each.details])).toEqual([
      ['articles/2024/09/a.md:6:10 notice image/caption-alone', { count: 3 }],
    ]);
  });

  it('that is missing names the file that was probably meant', async () => {
    const nearest = async (written: string): Promise<unknown> => {
      const { result } = await checkContent(
        writeContent({
          [storyPath]: storyWith({ more: image(written) }),
          'media/2024/09/panen.jpg': await jpegOf(),
          'media/2024/08/banjir.jpg': await jpegOf(),
        }),
      );
      return result.problems.map(({ details }) => details);
    };
    expect(await nearest('panen.jpg')).toMatchObject([{ nearest: '2024/09/panen.jpg' }]);
    expect(await nearest('2024/09/pannen.jpg')).toMatchObject([{ nearest: '2024/09/panen.jpg' }]);
    expect(await nearest('media/2024/08/BANJIR.jpg')).toMatchObject([{ nearest: '2024/08/banjir.jpg' }]);
    expect(await nearest('foto-lain-sama-sekali.png')).toMatchObject([{ nearest: undefined }]);
  });

  it('of a draft is looked into too, and a file that nothing names is not spoken of', async () => {
    expect(await faultsOf(`${image('tidak-ada.jpg')}\ndraft: true`)).toEqual(['6:8 error image/missing']);
    expect(await faultsOf('', { 'rusak.jpg': 'bukan foto', 'film.mp4': 'x' })).toEqual([]);
  });
});

describe('photos in a body', () => {
  it('are faults at their own line and column', async () => {
    const body = [
      'Isi ![a](a.jpg) dan ![b](tidak.jpg).',
      '',
      '`![c](c.jpg)`',
      '',
      'Baris ![](a.jpg)',
      'lanjutannya ![d](/d.jpg)',
      '',
      '    ![e](e.jpg)',
      '',
      '![f](data:image/png;base64,AA) ![g](https://lain.example/g.jpg)',
      '',
    ].join('\n');
    expect(await faultsOf('image: a.jpg\nalt: A', { 'a.jpg': await jpegOf() }, body)).toEqual([
      // The lead photo once more.
      '10:5 notice image/repeated',
      '10:21 error image/missing',
      '14:7 notice image/alt-missing',
      '15:13 error image/outside',
      '19:1 notice body/image-link',
      '19:1 notice link/as-text',
    ]);
  });

  it('are named by their place, and not by the address that the site gives them', async () => {
    const own = 'https://arsip.contoh.example/media/a.jpg';
    const site = 'base_url: https://arsip.contoh.example\n';
    const story = storyWith({ more: `image: ${own}\nalt: Petani di sawah` }, `![Petani](${own})\n`);
    expect(
      await problemsOf({ [storyPath]: story, 'site.yaml': site, 'media/a.jpg': await jpegOf() }),
    ).toEqual([`${storyPath}:6:8 error image/outside`, `${storyPath}:10:1 error image/outside`]);
  });

  it('of a page are looked into as those of a story are', async () => {
    const page = '---\ntitle: Tentang\n---\n\n![Kantor](kantor.jpg)\n';
    expect(await problemsOf({ 'pages/tentang.md': page })).toEqual([
      'pages/tentang.md:5:1 error image/missing',
    ]);
    const { result } = await checkContent(
      writeContent({ 'pages/tentang.md': page, 'media/kantor.jpg': await jpegOf() }),
    );
    expect(result).toMatchObject({
      ok: true,
      value: { staticPages: [{ photos: [{ written: 'kantor.jpg', photo: { width: 60, height: 40 } }] }] },
    });
  });
});

describe('the archive', () => {
  it('has each story with its photos, upright in size, and each month with all that it shows', async () => {
    const { result } = await checkContent(
      writeContent({
        [storyPath]: storyWith({ more: image('a.jpg') }, '![B](b.jpg)\n\n![A](a.jpg)\n\n![B](b.jpg)\n'),
        'media/a.jpg': await plainPhoto().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
        'media/b.jpg': await jpegOf(),
        'media/tak-terpakai.jpg': await jpegOf(),
      }),
    );
    if (!result.ok) throw new Error('Content has errors');
    const [article] = articlesOf(result.value);
    const [a, b] = [
      { kind: 'stored', path: 'a.jpg', width: 40, height: 60 },
      { kind: 'stored', path: 'b.jpg', width: 60, height: 40 },
    ];
    expect(article).toMatchObject({
      figure: { photo: a, alt: 'Sawah', caption: '' },
      photos: [
        { written: 'b.jpg', photo: b },
        { written: 'a.jpg', photo: a },
      ],
    });
    expect(result.value.months[0]?.summary.photos).toMatchObject([
      { photo: a, isLead: true },
      { photo: b, isLead: false },
    ]);
  });

  it('changes its month when a photo is replaced, and not when one is added that nothing shows', async () => {
    const digestOf = async (media: Record<string, Uint8Array>): Promise<unknown> => {
      const { result } = await checkContent(
        writeContent({ [storyPath]: storyWith({ more: image('a.jpg') }), ...media }),
      );
      return result.ok && result.value.months[0]?.digest;
    };
    const first = await digestOf({ 'media/a.jpg': await jpegOf() });
    expect(await digestOf({ 'media/a.jpg': await jpegOf({ colour: '#f00' }) })).not.toBe(first);
    expect(await digestOf({ 'media/a.jpg': await jpegOf(), 'media/b.jpg': await jpegOf() })).toBe(first);
  });
});

describe('photos that are kept elsewhere', () => {
  it.each([
    [image('2024/09/foto a.jpg'), []],
    [image('https://foto.example/arsip/a.jpg'), []],
    [image('https://foto.example/lain/a.jpg'), ['6:8 error image/elsewhere']],
    [image('https://foto.example/arsipan/a.jpg'), ['6:8 error image/elsewhere']],
    [image('../a.jpg'), ['6:8 error image/outside']],
  ])('are named, not looked into: %s', async (lines, faults) => {
    expect(await faultsOf(lines, { 'rusak.jpg': 'x' }, '![A](b.jpg)\n', elsewhere)).toEqual(faults);
  });

  it('have the address that follows from their name', async () => {
    const { result } = await checkContent(
      writeContent({
        'site.yaml': elsewhere,
        [storyPath]: storyWith({ more: image('"2024/09/foto #1 é.jpg"') }, '![A](b%20c.jpg)\n'),
      }),
    );
    if (!result.ok) throw new Error('Content has errors');
    const [article] = articlesOf(result.value);
    expect(article).toMatchObject({
      figure: {
        photo: { kind: 'remote', url: 'https://foto.example/arsip/2024/09/foto%20%231%20%C3%A9.jpg' },
      },
      photos: [{ written: 'b c.jpg', photo: { url: 'https://foto.example/arsip/b%20c.jpg' } }],
    });
    expect(result.value.months[0]?.summary.photos).toEqual([]);
  });

  it.each(['http://foto.example', 'foto.example', 'https://foto.example/?x', 'https://a:b@foto.example'])(
    'lie at an address of a kind: not %s',
    async (address) => {
      const problems = await problemsOf({
        'site.yaml': `media_base_url: ${address}\n`,
        [storyPath]: storyWith({ more: image('a.jpg') }),
      });
      expect(problems).toEqual(['site.yaml:1:17 error site/media-base-url']);
    },
  );
});

describe('links among photos', () => {
  it('lead to files of the content folder, or are faults where they lie', async () => {
    const folder = writeContent({
      [storyPath]: storyWith({ more: image('a.jpg') }),
      'media/asli.jpg': await jpegOf(),
    });
    symlinkSync(join(folder, 'media/asli.jpg'), join(folder, 'media/a.jpg'));
    expect((await checkContent(folder)).result.problems).toEqual([]);
    mkdirSync(join(folder, 'media/2024'));
    symlinkSync('/etc/hosts', join(folder, 'media/2024/luar.jpg'));
    symlinkSync('tidak-ada', join(folder, 'media/putus.jpg'));
    expect((await checkContent(folder)).result.problems.map(placeOf)).toEqual([
      'media/2024/luar.jpg:1:1 error path/symlink-outside',
      'media/putus.jpg:1:1 error path/symlink-broken',
    ]);
  });
});
