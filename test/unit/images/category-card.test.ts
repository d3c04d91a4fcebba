import { expect, it } from 'vitest';
import { type Card, cardAddress, drawCard } from '../../../src/images/category-card.ts';
import { strokeLetters } from '../../../src/images/stroke-letters.ts';

const card: Card = { slug: 'nasional', category: 'Nasional', site: 'Radio Contoh' };

it('a card has another address when what stands on it changes', () => {
  const others: Card[] = [
    { ...card, category: 'Dalam Negeri' },
    { ...card, site: 'Radio Lain' },
    { ...card, slug: 'dunia' },
  ];
  expect(cardAddress(card)).toMatch(/^\/media\/kartu\/nasional-[0-9a-f]{8}\.png$/);
  expect(new Set([card, ...others].map(cardAddress)).size).toBe(4);
});

it('a card asks for no font and holds no text that a writer wrote', () => {
  const svg = drawCard({ ...card, category: '<script>"&' });
  expect(svg).not.toMatch(/<text|font|script|&/);
});

it('words are as wide as their letters and gaps, whatever their case and marks', () => {
  expect(strokeLetters('Café')).toEqual(strokeLetters('CAFE'));
  expect(strokeLetters('II').width).toBe(3);
  expect(strokeLetters('新闻')).toEqual({ path: '', width: 0 });
  expect(strokeLetters('L').path).toBe('M0 0V10H4.8');
  expect(strokeLetters('IL').path).toBe('M0 0V10M3 0V10H7.8');
});
