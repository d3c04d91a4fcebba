import { describe, expect, it } from 'vitest';
import { findAlike } from '../../../src/archive/alike.ts';
import type { Article } from '../../../src/archive/article.ts';
import { keyStory } from '../../../src/archive/story-keys.ts';
import { findTerms, packTerms } from '../../../src/archive/story-terms.ts';
import { makeStory } from '../../fixtures/archive.ts';

interface Words {
  readonly headline?: string;
  readonly summary?: string;
  readonly caption?: string;
  readonly topics?: readonly string[];
}

let count = 0;
function story({ headline = '', summary = '', caption = '', topics = [] }: Words): Article {
  count += 1;
  const slug = `berita-${count}`;
  const date = `2024-01-01 ${String(count).padStart(2, '0')}:00`;
  const figure = { photo: undefined, caption, credit: '', alt: '' };
  const terms = packTerms(findTerms(headline, [summary, caption]));
  return { ...makeStory({ slug, date, headline, topics }), summary, figure, terms };
}

const keys = (words: Words) => keyStory(story(words)).keys;

describe('the keys of a story', () => {
  it('are two at most: first what stands in both headline and text', () => {
    const headline = 'temuan Mignolet soal banjir dan Cech';
    expect(keys({ headline, summary: 'kata Cech tentang gempa di Kobe' })).toEqual(['cech', 'banjir']);
  });

  it('are a name before a matter, a matter before a broad subject, in each place', () => {
    const summary = 'tentang anggaran, lalu banjir, lalu Mignolet';
    expect(keys({ summary })).toEqual(['banjir', 'mignolet']);
    expect(keys({ headline: summary, summary })).toEqual(['mignolet', 'banjir']);
  });

  it('hold one word of a name', () => {
    expect(keys({ summary: 'begitu kata Petr Cech' })).toEqual(['cech']);
    expect(keys({ headline: 'Petr menang lagi, kata Petr', summary: 'kata Petr Cech' })).toEqual(['petr']);
  });

  it('hold the first topics, behind what headline and text share', () => {
    expect(keys({ topics: ['gaza', 'diplomasi', 'pbb'], summary: 'tentang banjir' })).toEqual([
      '#gaza',
      '#diplomasi',
    ]);
    const headline = 'soal banjir';
    expect(keys({ topics: ['gaza'], headline, summary: headline })).toEqual(['banjir', '#gaza']);
  });

  it('are drawn from the caption too, and from nothing else', () => {
    expect(keys({ caption: 'bersama Mignolet' })).toEqual(['mignolet']);
    expect(keys({})).toEqual([]);
  });
});

describe('stories that are alike', () => {
  const about = (summary: string) => story({ summary });

  it('are earlier ones that share a key, what has most in common first, then the nearest', () => {
    const [far, both, near, other] = [
      about('tentang banjir'),
      about('tentang banjir dan gempa'),
      about('tentang banjir'),
      about('tentang pupuk'),
    ];
    const own = about('tentang gempa dan banjir');
    const later = about('tentang banjir');
    const alike = findAlike([[far], [both]], [near, other, own, later]);
    expect(alike.get(own)).toEqual([both, near, far]);
    expect(alike.get(other)).toEqual([]);
  });

  it('are the nearest four of each key', () => {
    const all = Array.from({ length: 6 }, () => about('tentang banjir'));
    const own = about('tentang banjir');
    expect(findAlike([all], [own]).get(own)).toEqual(all.slice(2).reverse());
  });

  it('are not those that speak of a key without having chosen it', () => {
    const crowded = story({ headline: 'soal banjir dan gempa', summary: 'banjir dan gempa, lalu pupuk' });
    const own = about('tentang pupuk');
    expect(findAlike([[crowded]], [own]).get(own)).toEqual([]);
  });
});
