import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/build/project-root.ts';
import { articleFields } from '../../../src/content/article-fields.ts';
import { readContent } from '../../../src/content/read.ts';
import { siteFields } from '../../../src/content/site-file.ts';
import { validateContent } from '../../../src/content/validate.ts';
import { findKnownNames } from '../../../src/editor/known-names.ts';
import { makeSchemas, type SchemaKind } from '../../../src/editor/schemas.ts';
import { schemaWords } from '../../../src/strings/schema.ts';
import { frontMatterOf, makeJudge } from '../../fixtures/as-editors-read.ts';
import { storyWith, writeContent } from '../../fixtures/content.ts';

const names = {
  categories: ['Nasional', 'Internasional'],
  categorySpellings: ['nasional', 'Nasional', 'internasional', 'Internasional', 'Luar Negeri', '2024'],
  authors: ['Ayu Lestari'],
  topics: ['Pemilu', '1965'],
};
const words = schemaWords('id');
const schemas = makeSchemas({ names, words });
const judgeArticle = makeJudge(schemas.article);
const judge = (...args: Parameters<typeof storyWith>) => judgeArticle(frontMatterOf(storyWith(...args)));

describe('the schema of an article', () => {
  it('has every key, each with its description, and no other', () => {
    const { properties = {} } = schemas.article;
    expect(Object.keys(properties)).toEqual(Object.keys(articleFields));
    for (const [key, { description = '' }] of Object.entries(properties))
      expect(description, key).not.toBe('');
  });

  it('has every key that the writers’ guide has', () => {
    const guide = readFileSync(join(projectRoot, 'content/README.md'), 'utf8');
    const keys = [...guide.matchAll(/^\| `(\w+)` \| (?:ya|tidak) \|/gm)].map(([, key]) => key);
    expect(keys.toSorted()).toEqual(Object.keys(articleFields).sort());
  });

  it('offers the categories, authors and topics of the content', () => {
    const offered = (key: string) => JSON.stringify(schemas.article.properties?.[key]);
    expect(offered('category')).toContain('"enum":["Nasional","Internasional",2024]');
    expect(offered('author')).toContain('"enum":["Ayu Lestari"]');
    expect(offered('topics')).toContain('"enum":["Pemilu","1965",1965]');
    expect(offered('series')).toContain('"enum":["Pemilu","1965",1965]');
  });

  it.each([
    [{}],
    [{ category: 'category: NASIONAL' }],
    [{ category: 'category: " luar   negeri "' }],
    [{ category: 'category: 2024' }],
    [{ title: 'title: 1965' }],
    [{ author: 'author: [Penulis Baru, Ayu Lestari]' }],
    [{ date: 'date: Sabtu, 14 September 2024 12:45:6 WIB' }],
    [{ more: 'draft: ya\nupdated: 2024-09-15' }],
    [{ more: 'topics: 1965\naliases:\nimage:\nlang:' }],
    [{ more: 'corrections:\n  - {type: Hak jawab, date: 2024-09-15, note: Isi.}' }],
  ])('takes %j', (lines) => {
    expect(judge(lines)).toEqual([]);
  });

  it.each([
    [{ title: 'title:' }, ['/title']],
    [{ title: 'title: "  "' }, ['/title']],
    [{ title: '' }, ['title']],
    [{ title: `title: ${'a'.repeat(301)}` }, ['/title']],
    [{ title: 'tilte: Judul' }, ['title', 'tilte']],
    [{ date: 'date: 14/09/2024' }, ['/date']],
    [{ date: 'date: kemarin' }, ['/date']],
    [{ category: 'category: Nasionall' }, ['/category']],
    [{ category: 'category: [Nasional]' }, ['/category']],
    [{ author: 'author: {name: Ayu}' }, ['/author']],
    [{ more: 'draft: mungkin' }, ['/draft']],
    [{ more: 'image: ../rahasia.jpg' }, ['/image']],
    [{ more: 'image: foto\\panen.jpg' }, ['/image']],
    [{ more: 'source: contoh.id/berita' }, ['/source']],
    [{ more: 'aliases: https://contoh.id/lama' }, ['/aliases']],
    [{ more: 'lang: bahasa indonesia' }, ['/lang']],
    [{ more: 'related:\n  - {title: Lain, date: 2024-09-14}' }, ['/related', '/related/0/category']],
    [{ more: 'corrections:\n  - {type: revisi, date: 2024-09-15, note: Isi.}' }, ['/corrections']],
  ])('refuses %j', (lines, places) => {
    expect(judge(lines)).toEqual(expect.arrayContaining(places));
  });

  it('takes any category where there is no list of them', () => {
    const open = makeSchemas({ names: { ...names, categorySpellings: undefined }, words });
    expect(makeJudge(open.article)(frontMatterOf(storyWith({ category: 'category: Baru' })))).toEqual([]);
  });
});

describe('the schemas of data files', () => {
  it('have every key of the settings', () => {
    expect(JSON.stringify(schemas.site)).toContain(`"${Object.keys(siteFields).at(-1)}":`);
    const [map] = schemas.site.anyOf ?? [];
    expect(Object.keys(map?.properties ?? {})).toEqual(Object.keys(siteFields));
  });

  it.each<[SchemaKind, string, string[]]>([
    ['site', 'language: Id\nnavigation: [nasional]\ntypographer: tidak\nhost: netlify\nfeeds: authors', []],
    ['site', '# kosong', []],
    ['site', 'host: vercel', ['/host']],
    ['site', 'base_ulr: https://contoh.id', ['base_ulr']],
    ['categories', '- name: Nasional\n- {slug: dunia, name: Dunia, aliases: [Internasional]}', []],
    ['categories', '- slug: Dunia Baru\n  name: Dunia', ['/0/slug']],
    ['categories', 'nasional: Nasional', ['']],
    ['authors', '- {name: Ayu Lestari, role: Reporter}', []],
    ['topics', '- {name: Pemilu, role: Reporter}', ['/0/role']],
    ['page', 'title: Tentang', []],
    ['page', 'judul: Tentang', ['judul', 'title']],
  ])('judge %s: %j', (kind, yaml, places) => {
    expect(makeJudge(schemas[kind])(yaml)).toEqual(expect.arrayContaining(places));
    expect(makeJudge(schemas[kind])(yaml).length > 0).toBe(places.length > 0);
  });
});

describe('what the check accepts', () => {
  it.each(['content', 'test/golden/content', 'test/quality/content'])(
    'in %s, the schemas made of it accept',
    async (folder) => {
      const now = Date.parse('2026-01-01T00:00:00Z');
      const contentDir = join(projectRoot, folder);
      const raw = await readContent(contentDir);
      const faulty = new Set(
        validateContent(raw, { now }).problems.flatMap(({ severity, path }) =>
          severity === 'error' ? path : [],
        ),
      );
      const made = makeSchemas({ names: findKnownNames(raw, now), words });
      const files = readdirSync(contentDir, { recursive: true, encoding: 'utf8' });
      let count = 0;
      for (const path of files.filter((each) => !faulty.has(each))) {
        const kind = kindOf(path);
        if (kind === undefined) continue;
        count += 1;
        const text = readFileSync(join(contentDir, path), 'utf8');
        const yaml = path.endsWith('.md') ? frontMatterOf(text) : text;
        expect(makeJudge(made[kind])(yaml), path).toEqual([]);
      }
      expect(count).toBeGreaterThan(0);
    },
  );
});

function kindOf(path: string): SchemaKind | undefined {
  if (/^articles\/.*\.md$/.test(path)) return 'article';
  if (/^pages\/.*\.md$/.test(path)) return 'page';
  return (['site', 'categories', 'authors', 'topics'] as const).find((kind) => path === `${kind}.yaml`);
}

describe('the names that editors offer', () => {
  it('are those of the lists and those that stories use, drafts too', async () => {
    const folder = writeContent({
      'articles/2024/09/berita.md': storyWith({ author: 'author: Penulis Baru', more: 'topics: [Banjir]' }),
      'articles/2024/09/draf.md': storyWith({ more: 'draft: true\ntopics: Cuaca' }),
    });
    const raw = await readContent(folder);
    expect(findKnownNames(raw, Date.parse('2024-12-31T00:00:00Z'))).toEqual({
      categories: ['Internasional', 'Nasional'],
      categorySpellings: ['nasional', 'Nasional', 'internasional', 'Internasional'].flatMap((name) => [name]),
      authors: ['Ayu Lestari', 'Penulis Baru'],
      topics: ['Banjir', 'Cuaca'],
    });
  });
});
