// `npm run addresses`: a content folder → its ledger with every address that is published now added to it.
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { readKeptContent } from '../src/build/read-kept-content.ts';
import { Workers } from '../src/build/workers.ts';
import { writeFileSafely } from '../src/build/write-file-safely.ts';
import { readAddressesCommandLine } from '../src/command/addresses-command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { planLedger } from '../src/content/plan-ledger.ts';
import { listPublishedAddresses } from '../src/content/published-addresses.ts';
import { validateContent } from '../src/content/validate.ts';
import { formatReport } from '../src/report/format-report.ts';
import { addressesStrings } from '../src/strings/addresses.ts';

const surroundings = { now: Date.now(), cores: availableParallelism() };

await runCommand('addresses', readAddressesCommandLine, surroundings, async ({ content, cache, now }) => {
  const [contentDir, cacheDir] = [resolve(content), resolve(cache)];
  const workers = new Workers(surroundings.cores);
  try {
    const raw = await readKeptContent({ contentDir, cacheDir, now, workers });
    const { fileCount, reportLanguage: language } = raw;
    const words = addressesStrings(language);
    // What vanished is told by the check; it stays recorded whether or not it leads on by now.
    const inTheWay = validateContent(raw, { now }).problems.filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'address/gone' && rule !== 'address/kept-back',
    );
    if (inTheWay.length > 0) {
      console.log(formatReport(inTheWay, { language, format: 'text', fileCount }));
      console.error(words.notRecorded);
      return 1;
    }
    const { files, added } = planLedger(raw.addresses, listPublishedAddresses(raw, now));
    for (const { path, text } of files) writeFileSafely(join(contentDir, path), text);
    console.log(
      added.length === 0 ? words.nothingNew : words.recorded(added.length, join(content, 'addresses')),
    );
    return 0;
  } finally {
    workers.close();
  }
});
