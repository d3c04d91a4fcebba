import { describe, expect, it } from 'vitest';
import { readSite } from '../../../fixtures/markdown-sites.ts';

describe('a text of MDX', () => {
  const head = '---\ntitle: Satu\ndate: 2024-01-02\n---\n';
  const read = async (body: string, path = 'src/content/blog/satu.mdx') => {
    const { records } = await readSite({ [path]: `${head}${body}`, 'src/content/blog/foto.jpg': 'x' });
    return records[path];
  };

  it.each([
    ["import Tabs from '@theme/Tabs';\nimport {\n  A,\n} from 'b';\n\nexport const x = 1;\n\nIsi.", 'Isi.'],
    ['Satu{/* ingat */} dua{" "}tiga.', 'Satu dua tiga.'],
    ['import foto from \'./foto.jpg\'\n\n<Image src={foto} alt="Padi" />', '![Padi](foto.jpg)'],
    ['<Button\n  label="Lihat"\n  link="https://a.id/x"\n/>', '[Lihat](https://a.id/x)'],
    ['<YouTube id="dQw4w9WgXcQ" {...rest} />', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['<Notice type="info">\n\nAwas **ini**.\n\n</Notice>\n\nDua.', 'Awas **ini**.\n\nDua.'],
    [
      '<Tabs>\n<TabItem value="a" label="Bandung">\n\nSatu.\n\n</TabItem>\n<Tab name="Garut">\n\nDua.\n\n</Tab>\n</Tabs>',
      '**Bandung**\n\nSatu.\n\n**Garut**\n\nDua.',
    ],
    ['<p className="a" style={{ color: "red" }}>Satu.</p>', 'Satu.'],
    ['```jsx\nimport a from "b";\n<Tabs x={1} />\n```', '```jsx\nimport a from "b";\n<Tabs x={1} />\n```'],
    ['Kode `<Tabs>` dan a < B.', 'Kode `<Tabs>` dan a < B.'],
  ])('%j has what readers saw', async (body, markdown) => {
    expect((await read(body))?.body.text).toBe(markdown);
  });

  it.each([
    ["- <span style={{wordBreak: 'break-word'}}>[a](https://a.id/x)</span>", '- [a](https://a.id/x)'],
    ['<Server>\n\nSatu.\n\n</Server>\n\nDua.', 'Satu.\n\nDua.'],
    ['<Terbaru />\n\nDua.', 'Dua.'],
    [
      'Tag `<b style={{a: 1}}>` dan\n\n```\n<Terbaru />\n```',
      'Tag `<b style={{a: 1}}>` dan\n\n```\n<Terbaru />\n```',
    ],
  ])('is known by what it shows, whatever its name: %j', async (body, markdown) => {
    expect((await read(body, 'blog/satu.md'))?.body.text).toBe(markdown);
  });

  it('has the address of a film beside it as a link, where nobody knows the host', async () => {
    const record = await read('Satu:\n\n<Video src="./padi.mp4" muted />\n\nDua.', 'blog/satu.md');
    expect(record?.body.text).toBe('Satu:\n\n[padi.mp4](/blog/satu/padi.mp4)\n\nDua.');
  });

  it('tells of components that nobody knows, and is known by what it imports', async () => {
    const record = await read("import Peta from '../Peta';\n\n<Peta kota='Garut' />\n\nIsi.", 'blog/satu.md');
    expect(record?.body.text).toBe('Isi.');
    expect(record?.remarks.filter(({ rule }) => rule === 'markdown/tag')).toMatchObject([
      { line: 7, details: { tag: '<Peta>' } },
    ]);
  });
});
