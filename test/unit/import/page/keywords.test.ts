import { describe, expect, it } from 'vitest';
import { keywordsIn } from '../../../../src/import/page/keywords.ts';

describe('the topics of a page', () => {
  it('have neither the people who worked on it nor its section before them', () => {
    const written = ['Tekno:Telko', 'Editor:Iskandar', 'Topic: Panen', ' Media Visit ', 'Tekno'];
    expect(keywordsIn(written, 'Tekno', '')).toEqual(['Telko', 'Panen', 'Media Visit']);
  });

  it('are not the words of its description', () => {
    const description = 'Main di film keduanya, Brandon ungkap kedekatannya.';
    expect(keywordsIn(['main', 'di', 'film', 'keduanya', 'brandon', 'ungkap'], '', description)).toEqual([]);
    expect(keywordsIn(['film', 'brandon', 'aktor', 'gosip'], '', description)).toHaveLength(4);
  });

  it('are those before the words of its description', () => {
    const words = ['main', 'di', 'film', 'keduanya', 'brandon', 'ungkap', 'kedekatannya', 'den'];
    const description = 'Main di film keduanya, Brandon ungkap kedekatannya den';
    expect(keywordsIn(['Film Baru', 'gosip', ...words], '', description)).toEqual(['Film Baru', 'gosip']);
    expect(keywordsIn(['gosip', 'film', 'keduanya', 'brandon'], '', description)).toHaveLength(4);
  });
});
