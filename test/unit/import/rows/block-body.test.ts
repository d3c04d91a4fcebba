import { describe, expect, it } from 'vitest';
import { importOne, rulesOf } from '../../../fixtures/imported-rows.ts';

const expected = [
  '## Harga padi',
  'Petani **memanen** [padi](https://a.id/padi).',
  '- Garut\n- Cianjur',
  '> Panen ini baik.',
  '![Sawah](https://a.id/sawah.jpg)',
].join('\n\n');

const editorJs = {
  time: 1,
  blocks: [
    { id: 'a', type: 'header', data: { text: 'Harga padi', level: 2 } },
    {
      id: 'b',
      type: 'paragraph',
      data: { text: 'Petani <b>memanen</b> <a href="https://a.id/padi">padi</a>.' },
    },
    {
      id: 'c',
      type: 'list',
      data: { style: 'unordered', items: ['Garut', { content: 'Cianjur', items: [] }] },
    },
    { id: 'd', type: 'quote', data: { text: 'Panen ini baik.', caption: '' } },
    { id: 'e', type: 'image', data: { file: { url: 'https://a.id/sawah.jpg' }, alt: 'Sawah' } },
  ],
};

const item = (text: string) => ({
  _type: 'block',
  listItem: 'bullet',
  level: 1,
  children: [{ _type: 'span', text }],
});
const portableText = [
  { _type: 'block', style: 'h2', children: [{ _type: 'span', text: 'Harga padi' }] },
  {
    _type: 'block',
    style: 'normal',
    markDefs: [{ _key: 'x', _type: 'link', href: 'https://a.id/padi' }],
    children: [
      { _type: 'span', text: 'Petani ', marks: [] },
      { _type: 'span', text: 'memanen', marks: ['strong'] },
      { _type: 'span', text: ' ', marks: [] },
      { _type: 'span', text: 'padi', marks: ['x'] },
      { _type: 'span', text: '.', marks: [] },
    ],
  },
  item('Garut'),
  item('Cianjur'),
  { _type: 'blockquote', children: [{ _type: 'span', text: 'Panen ini baik.' }] },
  { _type: 'image', asset: { url: 'https://a.id/sawah.jpg' }, alt: 'Sawah' },
];

const leaf = (text: string, over: object = {}) => ({ type: 'text', text, ...over });
const strapi = [
  { type: 'heading', level: 2, children: [leaf('Harga padi')] },
  {
    type: 'paragraph',
    children: [
      leaf('Petani '),
      leaf('memanen', { bold: true }),
      leaf(' '),
      { type: 'link', url: 'https://a.id/padi', children: [leaf('padi')] },
      leaf('.'),
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: ['Garut', 'Cianjur'].map((text) => ({ type: 'list-item', children: [leaf(text)] })),
  },
  { type: 'quote', children: [leaf('Panen ini baik.')] },
  { type: 'image', image: { url: 'https://a.id/sawah.jpg', alternativeText: 'Sawah' }, children: [leaf('')] },
];

const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const proseMirror = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [leaf('Harga padi')] },
    paragraph(
      leaf('Petani '),
      leaf('memanen', { marks: [{ type: 'bold' }] }),
      leaf(' '),
      leaf('padi', { marks: [{ type: 'link', attrs: { href: 'https://a.id/padi' } }] }),
      leaf('.'),
    ),
    {
      type: 'bulletList',
      content: ['Garut', 'Cianjur'].map((text) => ({ type: 'listItem', content: [paragraph(leaf(text))] })),
    },
    { type: 'blockquote', content: [paragraph(leaf('Panen ini baik.'))] },
    { type: 'image', attrs: { src: 'https://a.id/sawah.jpg', alt: 'Sawah' } },
  ],
};

const value = (words: string, ...marks: string[]) => ({
  nodeType: 'text',
  value: words,
  marks: marks.map((type) => ({ type })),
});
const contentful = {
  nodeType: 'document',
  content: [
    { nodeType: 'heading-2', content: [value('Harga padi')] },
    {
      nodeType: 'paragraph',
      content: [
        value('Petani '),
        value('memanen', 'bold'),
        value(' '),
        { nodeType: 'hyperlink', data: { uri: 'https://a.id/padi' }, content: [value('padi')] },
        value('.'),
      ],
    },
    {
      nodeType: 'unordered-list',
      content: ['Garut', 'Cianjur'].map((words) => ({
        nodeType: 'list-item',
        content: [{ nodeType: 'paragraph', content: [value(words)] }],
      })),
    },
    { nodeType: 'blockquote', content: [{ nodeType: 'paragraph', content: [value('Panen ini baik.')] }] },
    { nodeType: 'image', fields: { file: { url: 'https://a.id/sawah.jpg' } }, alt: 'Sawah' },
  ],
};

const lexical = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h2', children: [leaf('Harga padi')] },
      {
        type: 'paragraph',
        children: [
          leaf('Petani ', { format: 0 }),
          leaf('memanen', { format: 1 }),
          leaf(' '),
          { type: 'link', fields: { url: 'https://a.id/padi' }, children: [leaf('padi')] },
          leaf('.'),
        ],
      },
      {
        type: 'list',
        tag: 'ul',
        listType: 'bullet',
        children: ['Garut', 'Cianjur'].map((text) => ({ type: 'listitem', children: [leaf(text)] })),
      },
      { type: 'quote', children: [leaf('Panen ini baik.')] },
      { type: 'upload', value: { url: 'https://a.id/sawah.jpg', alt: 'Sawah' } },
    ],
  },
};

describe('a body that is a list of blocks', () => {
  it.each(Object.entries({ editorJs, portableText, strapi, proseMirror, contentful, lexical }))(
    'of %s is the text that the blocks say',
    async (_name, isi) => {
      const { text, entry } = await importOne({ isi });
      expect(text.slice(text.lastIndexOf('---\n') + 5)).toBe(`${expected}\n`);
      expect(rulesOf(entry ?? { id: '', at: '', path: '' })).toEqual(['change/picture-kept']);
      const kept = await importOne({ isi: JSON.stringify(isi) }, 'body_format: text\n');
      expect(kept.text).toBe(text);
    },
  );

  it('is told of each kind of block that has nothing to show, but not of empty paragraphs', async () => {
    const blocks = [
      { type: 'paragraph', data: { text: 'Petani.' } },
      { type: 'paragraph', data: { text: '' } },
      { type: 'poll', data: { options: ['a', 'b'] } },
      { type: 'poll', data: { options: ['c'] } },
    ];
    const { text, entry } = await importOne({ isi: { blocks } });
    expect(text).toMatch(/\n\nPetani\.\n$/);
    expect(entry?.notes?.map(({ message }) => message)).toEqual([
      'Blok jenis “poll” tidak ikut: tidak ada isinya yang dapat ditampilkan.',
    ]);
  });

  it('has the address of a player in a line of its own', async () => {
    const embed = { service: 'youtube', source: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' };
    const { text } = await importOne({ isi: { blocks: [{ type: 'embed', data: embed }] } });
    expect(text).toMatch(/\n\nhttps:\/\/www\.youtube\.com\/watch\?v=dQw4w9WgXcQ\n$/);
  });

  it.each(['[Foto] Petani memanen padi.', '{"a": 1}', '[{"judul": "Satu"}]', '["Satu", {"type": "p"}]'])(
    'is no text that only looks so: %s',
    async (isi) => {
      const { text } = await importOne({ isi }, 'body_format: text\n');
      expect(text).toContain(isi.slice(1, 6));
    },
  );
});
