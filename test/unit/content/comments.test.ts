import { describe, expect, it } from 'vitest';
import { threadComments } from '../../../src/archive/comment.ts';
import { parseCommentsFile } from '../../../src/content/comments-file.ts';
import { wib as wibZone } from '../../../src/dates/zone.ts';
import { checkContent, problemsOf, storyPath, storyWith, writeContent } from '../../fixtures/content.ts';

const path = 'comments/berita.yaml';

function parse(text: string) {
  const parsed = parseCommentsFile(path, Buffer.from(text), wibZone);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.comments;
}

/** Beside one good story. */
async function faultsOf(text: string): Promise<string[]> {
  const problems = await problemsOf({ [storyPath]: storyWith(), [path]: text });
  return problems.map((problem) => problem.replace(`${path}:`, ''));
}

const good = '- name: Budi\n  time: 2024-09-15 08:00\n  text: Setuju.\n';

describe('a file of comments', () => {
  it('gives each its name, time and text, and its place for a mark', () => {
    const text = `${good}- id: dua\n  name: "Siti <b>"\n  time: 2024-09-15T10:00:00+09:00\n  text: |\n    Baris satu\n    baris dua.\n\n\n\n    Paragraf 👩‍👧 <script>.\n  reply_to: 1\n`;
    expect(parse(text)).toMatchObject([
      {
        id: '1',
        name: 'Budi',
        at: { iso: '2024-09-15T08:00:00+07:00' },
        text: 'Setuju.',
        replyTo: undefined,
      },
      {
        id: 'dua',
        name: 'Siti <b>',
        at: { iso: '2024-09-15T10:00:00+09:00' },
        text: 'Baris satu\nbaris dua.\n\nParagraf 👩‍👧 <script>.',
        replyTo: '1',
      },
    ]);
  });

  it('may be empty', async () => {
    expect(await faultsOf('# belum ada\n')).toEqual([]);
  });

  it.each([
    ['that is no list', 'name: Budi\n', '1:1 error key/form'],
    ['with a text among them', '- Setuju.\n', '1:3 error key/form'],
    ['without a name', '- time: 2024-09-15\n  text: a\n', '1:3 error key/missing'],
    ['without a text', '- name: Budi\n  time: 2024-09-15\n  text: ""\n', '3:3 error key/empty'],
    ['with an unknown key', `${good}  email: a@b.id\n`, '4:3 error key/unknown'],
    ['with a time that is none', good.replace('15 08', '31 08'), '2:17 error date/impossible'],
    ['of tomorrow', good.replace('2024', '2025'), '2:9 error comment/in-future'],
    ['with a name that is too long', good.replace('Budi', 'B'.repeat(101)), '1:9 error text/too-long'],
    ['with a text that is too long', good.replace('Setuju.', 'a'.repeat(5001)), '3:9 error text/too-long'],
    [
      'that turns the direction of writing',
      good.replace('Setuju.', '"a\u202Eb"'),
      '3:11 error text/forbidden-character',
    ],
    ['with a control character', good.replace('Setuju.', '"a\\u0007"'), '3:9 error text/forbidden-character'],
    ['with a mark that is no address', `${good}  id: Dua Tiga\n`, '4:7 error comment/id'],
    ['with one mark twice', `${good}${good}  id: "1"\n`, '7:7 error comment/same-id'],
    ['that replies to none', `${good}  reply_to: 7\n`, '4:13 error comment/reply-to'],
    ['that replies to a name', `${good}${good}  reply_to: Budi\n`, '7:13 error comment/reply-to'],
    ['that replies to itself', `${good}  reply_to: 1\n`, '4:13 error comment/reply-to'],
    ['that replies to one below', `${good}  reply_to: 2\n${good}`, '4:13 error comment/reply-to'],
    [
      'with a second paragraph that is not indented',
      '- name: Budi\n  time: 2024-09-15\n  text: |\n    Setuju.\n\n  Sekali.\n',
      '6:3 error data/stray-line',
    ],
    [
      'with a text that is not indented',
      '- name: Budi\n  time: 2024-09-15\n  text: |\n  Setuju.\n',
      '4:3 error front-matter/block',
    ],
    ['with the end of a front matter', `${good}----\n`, '4:1 error front-matter/unsupported'],
    ['in YAML that cannot be read', '- name: "Budi\n', '1:9 error front-matter/unclosed-quote'],
  ])('%s is told of at its place', async (_, text, fault) => {
    expect((await faultsOf(text))[0]).toBe(fault);
  });
});

describe('the place of a file of comments', () => {
  const [september, august] = [storyPath, 'articles/2024/08/berita.md'];
  const stories = {
    [september]: storyWith(),
    [august]: storyWith({ date: 'date: 2024-08-14 12:45:06 WIB' }),
  };

  it('is its story’s name, with the month where two stories share it', async () => {
    const files = { ...stories, 'comments/2024/08/berita.yaml': good, 'comments/2024/09/berita.yaml': good };
    const { result } = await checkContent(writeContent(files));
    expect(result.ok && [...result.value.comments.keys()]).toEqual(['/2024/08/berita/', '/2024/09/berita/']);
  });

  it.each([
    ['fits two stories', stories, [path], `${path}:1:1 error comment/two-stories`],
    ['fits none', {}, [path], `${path}:1:1 error comment/no-story`],
    [
      'fits none in its month',
      stories,
      ['comments/2024/07/berita.yaml'],
      'comments/2024/07/berita.yaml:1:1 error comment/no-story',
    ],
    [
      'is that of another file’s story',
      { [september]: storyWith() },
      [path, 'comments/2024/09/berita.yaml'],
      `${path}:1:1 error comment/two-files`,
    ],
    [
      'is of another form',
      { [september]: storyWith() },
      ['comments/lama/berita.yaml'],
      'comments/lama/berita.yaml:1:1 error comment/place',
    ],
    [
      'has another ending',
      { [september]: storyWith() },
      ['comments/berita.json'],
      'comments/berita.json:1:1 error comment/place',
    ],
  ])('that %s is told of', async (_, others, paths, fault) => {
    const files = Object.fromEntries(paths.map((each) => [each, good]));
    expect(await problemsOf({ ...others, ...files })).toEqual([fault]);
  });

  it('that is misspelt is told with the story that was meant', async () => {
    const { result } = await checkContent(
      writeContent({ [storyPath]: storyWith(), 'comments/beritta.yaml': good }),
    );
    expect(result.problems.map(({ details }) => details)).toEqual([{ slug: 'beritta', nearest: 'berita' }]);
  });

  it('that lies in another month than its story is told with the month that was meant', async () => {
    const { result } = await checkContent(
      writeContent({ [storyPath]: storyWith(), 'comments/2024/08/berita.yaml': good }),
    );
    expect(result.problems.map(({ details }) => details)).toEqual([
      { slug: '2024/08/berita', nearest: '2024/09/berita' },
    ]);
  });
});

it('threads are one level deep and in the order of time, whatever the order of the file', () => {
  const [time, text] = ['2024-09-15 08:00', 'a'];
  const at = (minutes: number) => time.replace('00', String(minutes).padStart(2, '0'));
  const entry = (name: string, minutes: number, more = '') =>
    `- name: ${name}\n  time: ${at(minutes)}\n  text: ${text}\n${more}`;
  const file = [
    entry('A', 20),
    entry('B', 10),
    entry('C', 50, '  reply_to: 1\n'),
    entry('D', 30, '  reply_to: 3\n'),
    entry('E', 40, '  reply_to: 2\n'),
  ].join('');
  expect(
    threadComments(parse(file)).map(({ comment, replies }) => [
      comment.name,
      ...replies.map((reply) => `${reply.comment.name} → ${reply.to?.name ?? ''}`),
    ]),
  ).toEqual([
    ['B', 'E → '],
    ['A', 'D → C', 'C → '],
  ]);
});

it('a talk of thousands, each answering the last, is one thread', () => {
  const [first] = parse('- {name: A, time: 2024-09-15, text: a}\n');
  if (first === undefined) throw new Error('no comment');
  const talk = Array.from({ length: 20_000 }, (_, index) => {
    return { ...first, id: String(index + 1), replyTo: index === 0 ? undefined : String(index) };
  });
  const [thread, ...others] = threadComments(talk);
  expect([thread?.replies.length, others]).toEqual([19_999, []]);
});

it('a file that holds no comments is told of by its place alone', async () => {
  expect(await problemsOf({ [storyPath]: storyWith(), 'comments/catatan.txt': 'halo' })).toEqual([
    'comments/catatan.txt:1:1 error comment/place',
  ]);
});

describe('the addresses that site.yaml names', () => {
  const page = '---\ntitle: a\n---\nIsi.\n';

  async function siteOf(settings: string, pages: readonly string[] = []) {
    const files = Object.fromEntries(pages.map((name) => [`pages/${name}.md`, page]));
    const { result } = await checkContent(writeContent({ 'site.yaml': `name: a\n${settings}`, ...files }));
    return result.ok
      ? result.value.site
      : result.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
  }

  it('are those of mail, of pages, and of other sites', async () => {
    const settings =
      'complaints: redaksi@contoh.id\nguideline: https://dewanpers.or.id/pedoman\nmasthead: tim\n';
    expect(await siteOf(settings, ['tim'])).toMatchObject({
      complaints: 'mailto:redaksi@contoh.id',
      guideline: 'https://dewanpers.or.id/pedoman',
      masthead: '/tim/',
    });
  });

  it('are found by the usual names of pages where nothing is said', async () => {
    expect(await siteOf('', ['pedoman-media-siber', 'susunan-redaksi'])).toMatchObject({
      complaints: '',
      guideline: '/pedoman-media-siber/',
      masthead: '/susunan-redaksi/',
    });
    expect(await siteOf('', ['pedoman-menulis'])).toMatchObject({ guideline: '', masthead: '' });
  });

  it.each([
    ['complaints: redaksi', '2:13 site/complaints'],
    ['complaints: javascript:alert(1)', '2:13 site/complaints'],
    ['guideline: pedoman', '2:12 site/page'],
    ['masthead: //contoh.id', '2:11 site/page'],
  ])('%s is told of', async (line, fault) => {
    expect(await siteOf(`${line}\n`)).toEqual([fault]);
  });
});
