// `npm run new`: a headline → a new article file, dated now, for its writer to go on with.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beginArticle, findFaults } from '../src/command/begin-article.ts';
import { readNewCommandLine } from '../src/command/new-command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { parseSiteFile, sitePath } from '../src/content/site-file.ts';
import { formatReport } from '../src/report/format-report.ts';
import { toPrintable } from '../src/report/printable.ts';
import { newArticleStrings } from '../src/strings/new-article.ts';

await runCommand('new', readNewCommandLine, { now: Date.now(), cores: 1 }, async (request, language) => {
  const words = newArticleStrings(language);
  const siteFile = join(request.content, sitePath);
  const { zone } = parseSiteFile(existsSync(siteFile) ? readFileSync(siteFile) : undefined).settings;
  const file = beginArticle({ ...request, zone });
  if (file === undefined) {
    console.error(toPrintable(words.noAddress(request.headline)));
    return 1;
  }
  const faults = findFaults(file, zone);
  if (faults.length > 0) {
    console.error(formatReport(faults, { language, format: 'text', fileCount: 1 }));
    return 1;
  }
  const path = join(request.content, file.path);
  if (existsSync(path)) {
    console.error(words.exists(path));
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.text, { flag: 'wx' });
  console.log(words.made(path));
  console.log(request.category === '' ? words.fillCategory : words.writeOn);
  return 0;
});
