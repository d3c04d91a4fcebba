import { describe, expect, it } from 'vitest';
import { fingerprintOf, noMapping } from '../../../../src/import/mapping.ts';
import { parseMapping } from '../../../../src/import/read-mapping.ts';

const parse = (text: string) => parseMapping('peta.yaml', Buffer.from(text));

describe('a mapping of another generator’s folder', () => {
  it('says where the site stood, how it made addresses, and what its tags mean', () => {
    const mapping = parse(
      'base_url: https://lama.id/arsip/\npermalink: /:year/:slug/\ntags:\n' +
        '  Foto: {image: "https://lama.id/{src}"}\n  berkas: {link: "/{0}"}\n  kotak: "**{judul}** {inner}"\n  iklan: ""\n',
    );
    expect(mapping.ok && mapping.value).toMatchObject({
      baseUrl: 'https://lama.id/arsip',
      permalink: '/:year/:slug/',
      tags: new Map([
        ['foto', { image: 'https://lama.id/{src}' }],
        ['berkas', { link: '/{0}' }],
        ['kotak', { text: '**{judul}** {inner}' }],
        ['iklan', { text: '' }],
      ]),
    });
  });

  it.each([
    ['base_url: lama.id\n', 'site/base-url', 1, 11],
    ['tags: foto\n', 'key/form', 1, 7],
    ['tags:\n  foto: [a]\n', 'key/form', 2, 9],
    ['tags:\n  foto: {imege: a}\n', 'key/unknown', 2, 10],
  ])('is refused where it cannot be meant: %j', (text, rule, line, column) => {
    expect(parse(text).problems).toMatchObject([{ rule, line, column }]);
  });

  it('makes other records by other tags', () => {
    const withTag = { ...noMapping, tags: new Map([['foto', { text: 'x' }]]) };
    expect(fingerprintOf(withTag)).not.toBe(fingerprintOf(noMapping));
  });
});
