import { expect, it } from 'vitest';
import { PreviewLog } from '../../../src/command/preview-log.ts';
import type { PagesReply } from '../../../src/serve/preview-request.ts';

const built = (written: readonly string[], report = ''): PagesReply => ({
  kind: 'built',
  language: 'id',
  report,
  written,
  removed: [],
  seconds: 0.25,
});

it('the first build tells only its notices, later ones what changed', () => {
  const log = new PreviewLog('id');
  expect(log.tell(built(['index.html']))).toBe('');
  expect(log.tell(built(['index.html', 'a/index.html']))).toBe(
    'Diperbarui: 2 berkas ditulis, 0 dihapus (0,3 dtk).',
  );
  expect(log.tell(built([]))).toBe('Tersimpan; tidak ada halaman yang berubah.');
  expect(log.tell(built(['a'], 'LAPORAN'))).toBe(
    'LAPORAN\nDiperbarui: 1 berkas ditulis, 0 dihapus (0,3 dtk).',
  );
});

it('a build with errors tells its report, and that the last good pages stand where there are any', () => {
  const log = new PreviewLog('id');
  const invalid = { kind: 'invalid', language: 'en', report: 'REPORT' } as const;
  expect(log.tell({ ...invalid, isShown: true })).toBe(
    'REPORT\nThe preview still shows the last good state. Mend the errors above and save.',
  );
  expect(log.tell({ ...invalid, isShown: false })).toBe(
    'REPORT\nThe preview will appear as soon as the errors above are mended and saved.',
  );
});
