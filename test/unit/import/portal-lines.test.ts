import { describe, expect, it } from 'vitest';
import { importOne, rulesOf } from '../../fixtures/imported-rows.ts';

const bodyOf = (text: string) => text.split('\n---\n\n')[1] ?? '';

describe('a text that was copied from a portal', () => {
  it('loses “Baca Juga” above the paragraph that follows it', async () => {
    const isi =
      'Petani memanen padi.\nBaca Juga\n"Hasilnya bagus," kata Ayu.\nBaca juga:\nADVERTISEMENT\nHarga naik.\nLihat Juga:';
    const { text, entry } = await importOne({ isi }, 'body_format: text\n');
    expect(bodyOf(text)).toBe('Petani memanen padi.\n\n"Hasilnya bagus," kata Ayu.\n\nHarga naik.\n');
    expect(entry && rulesOf(entry)).toContain('text/portal-lines');
  });

  it('keeps “Baca Juga” above the headline of another story', async () => {
    const isi = 'Petani memanen padi.\nBaca Juga:\nHarga Beras Turun di Garut\nHasilnya bagus.';
    const { text } = await importOne({ isi }, 'body_format: text\n');
    expect(bodyOf(text)).toContain('Baca Juga:\n\nHarga Beras Turun di Garut\n');
  });

  it('keeps “Baca Juga” above a list of links', async () => {
    const isi =
      '<p>Petani memanen.</p><p>Baca juga:</p><ul><li><a href="https://a.id/1">Harga Turun.</a></li></ul>';
    const { text } = await importOne({ isi }, 'body_format: html\n');
    expect(bodyOf(text)).toContain('Baca juga:\n\n- [Harga Turun.](https://a.id/1)');
  });

  it('loses what asks to follow the portal, and what names a recording that is not there', async () => {
    const isi =
      'Petani memanen padi.\n(Ayo ikuti saluran WhatsApp Kabar.com biar enggak ketinggalan. Klik di sini ya!)\nSimak juga Video: Panen di Garut\n[Gambas:Video 20detik]\nHarga naik.\nIkuti Whatsapp Channel Kabar';
    const { text, entry } = await importOne({ isi }, 'body_format: text\n');
    expect(bodyOf(text)).toBe('Petani memanen padi.\n\nHarga naik.\n');
    expect(entry?.notes?.find(({ rule }) => rule === 'text/portal-lines')?.message).toContain('4 baris');
  });

  it.each([
    'Simak video rapat itu di kanal kementerian, kata Ayu.',
    'Ikuti terus perkembangan harga beras.',
    'Petani bergabung dalam saluran WhatsApp milik dinas.',
  ])('keeps what the story says: %s', async (sentence) => {
    const { text } = await importOne({ isi: `Satu.\n${sentence}\nDua.` }, 'body_format: text\n');
    expect(bodyOf(text)).toContain(sentence);
  });
});
