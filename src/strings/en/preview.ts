// What the preview tells, in English.
import { formatCount } from '../count.ts';
import type { PreviewStrings } from '../preview.ts';
import { formatSeconds } from '../quantity.ts';

export const previewStrings: PreviewStrings = {
  starting: 'Preparing the preview …',
  serving: (address) => `The preview is at ${address} (press Ctrl-C to stop)`,
  updated: (written, removed, seconds) =>
    `Updated: ${formatCount(written, 'en')} ${written === 1 ? 'file' : 'files'} written, ${formatCount(removed, 'en')} removed (${formatSeconds(seconds, 'en')}).`,
  unchanged: 'Saved; no page changed.',
  stale: 'The preview still shows the last good state. Mend the errors above and save.',
  notBuilt: 'The preview will appear as soon as the errors above are mended and saved.',
  codeFault: (place, message) => `${place}: error in the code: ${message} (mend it and save)`,
  restarting: 'The code of the preview has changed; the preview starts anew …',
  notYet: 'The site cannot be shown yet',
  notShown: 'What was saved last is not shown yet: there is a mistake',
  busy: 'Another preview is writing to the same folder. Save once more in a moment.',
  foreignOutput:
    'The preview folder inside .cache holds files that this program did not make. Delete .cache/preview and start again.',
  stopped: 'The preview has stopped.',
};
