import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../src/archive/category.ts';
import { planNames } from '../../../src/import/name-records.ts';
import { makeTestArchive } from '../../fixtures/archive.ts';

const archive = makeTestArchive([], ['nasional']);

describe('the files of categories and authors', () => {
  it('are made with all that the content has, where there are none', () => {
    expect(planNames('category', ['International'], archive, undefined).text).toBe(
      '- slug: nasional\n  name: NASIONAL\n- slug: international\n  name: International\n',
    );
    expect(planNames('author', ['Eko Satrio Wibowo'], archive, undefined).text).toBe(
      '- slug: eko-satrio-wibowo\n  name: Eko Satrio Wibowo\n',
    );
  });

  it('gain what they lack at their end, once', () => {
    const existing = '# Kategori\n- slug: nasional\n  name: NASIONAL # tetap\n';
    expect(planNames('category', ['International', 'INTERNATIONAL'], archive, existing)).toMatchObject({
      text: `${existing}- slug: international\n  name: International\n`,
      added: ['International'],
    });
  });

  it('stay as they are where a name, slug or alias is known, in any case', () => {
    const existing = '- slug: internasional\n  name: Internasional\n  aliases: [International]\n';
    const id = 'internasional' as CategoryId;
    const record = { id, name: 'Internasional', description: '', aliases: ['International'] };
    const known = { ...archive, categories: new Map([[id, record]]) };
    expect(planNames('category', ['INTERNATIONAL', 'internasional'], known, existing).text).toBeUndefined();
  });

  it('number a slug that another name has', () => {
    const existing = '- slug: ekonomi-dan-bisnis\n  name: Bisnis\n  aliases: [Ekonomi-Dan-Bisnis]\n';
    expect(planNames('category', ['Ekonomi & Bisnis'], archive, existing).text).toBe(
      `${existing}- slug: ekonomi-dan-bisnis-2\n  name: Ekonomi & Bisnis\n`,
    );
  });

  it('keep a slug for the name that it is', () => {
    expect(planNames('author', ['>Redaksi', 'redaksi'], archive, undefined).text).toBe(
      '- slug: redaksi-2\n  name: ">Redaksi"\n- slug: redaksi\n  name: redaksi\n',
    );
  });

  it('are told of what cannot be added to them', () => {
    expect(planNames('author', ['Eko Satrio Wibowo'], archive, '[]\n').problems).toMatchObject([
      { path: 'authors.yaml', rule: 'import/cannot-append', details: { names: ['Eko Satrio Wibowo'] } },
    ]);
  });
});
