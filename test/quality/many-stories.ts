// Headlines → stories of one author and one topic, enough that both need pages of years.
import { slugFromText } from '../../src/archive/slug.ts';
import { sampleHeadlines } from '../fixtures/sample-headlines.ts';
import type { ContentFiles } from './corpora.ts';

const count = 40;

/** Every nine days back from 20 September 2024, into the year before. */
export function manyStories(): ContentFiles {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => storyOf(index)));
}

function storyOf(index: number): [path: string, text: string] {
  const [headline = '', summary = ''] = sampleHeadlines[index % sampleHeadlines.length] ?? [];
  const date = new Date(Date.UTC(2024, 8, 20) - index * 9 * 86_400_000).toISOString().slice(0, 10);
  const head = [
    `title: ${JSON.stringify(headline)}`,
    `date: ${date} 0${index % 10}:15:00 WIB`,
    `category: ${index % 3 === 0 ? 'Ekonomi' : 'International'}`,
    'author: Ni Made Ayu Pramesti',
    'topics: Transportasi Laut',
  ];
  const path = `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${slugFromText(`${headline} ${index}`)}.md`;
  return [path, `---\n${head.join('\n')}\n---\n\n${summary}\n\nBerita ini dilanjutkan besok.\n`];
}
