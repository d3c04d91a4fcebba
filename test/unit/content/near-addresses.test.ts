// Addresses with a slip of the pen: the report names the page that was meant.
import { expect, it } from 'vitest';
import { checkContent, storyPath, storyWith, writeContent } from '../../fixtures/content.ts';

const page = '---\ntitle: Tentang\n---\n\nIsi.\n';

async function nearestOf(address: string): Promise<unknown> {
  const files = {
    [storyPath]: storyWith({}, `Lihat [ini](${address}).\n`),
    'articles/2024/09/panen-raya.md': storyWith({ title: 'title: "Panen Raya"' }),
    'articles/2024/09/harga-gabah.md': storyWith({ title: 'title: "Harga Gabah"', more: 'draft: true' }),
    'pages/tentang.md': page,
    'redirects.csv': `from,to\n/lama/,${address}\n`,
  };
  const { result } = await checkContent(writeContent(files));
  return result.problems.map(({ rule, details }) => [
    rule,
    'nearest' in details ? details.nearest : undefined,
  ]);
}

it.each([
  ['/2024/09/panen-rya/', '/2024/09/panen-raya/'],
  ['/tentag/', '/tentang/'],
  ['/kategori/nasionl/', '/kategori/nasional/'],
  ['/penulis/ayu-lestary/', '/penulis/ayu-lestari/'],
  ['/2024/09/lain-sekali/', undefined],
  ['/2024/09/harga-gaba/', undefined],
])('a link and a redirect to %s may mean %s', async (address, nearest) => {
  expect(await nearestOf(address)).toEqual([
    ['link/missing', nearest],
    ['redirect/target-absent', nearest],
  ]);
});
