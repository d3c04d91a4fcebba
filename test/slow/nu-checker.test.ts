// The sample site, with every real article that is at hand: what the checkers say that are too slow for each push.
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLinks } from '../quality/check-links.ts';
import { hasSharedCorpora, sharedArticles } from '../quality/corpora.ts';
import { validationRules } from '../quality/html-rules.ts';
import { buildSampleSite, type SampleSite } from '../quality/sample-site.ts';
import { askNuChecker } from './nu-checker.ts';
import { articlesPerCorpus } from './thoroughness.ts';

let sample: SampleSite;

beforeAll(async () => {
  sample = await buildSampleSite({ more: hasSharedCorpora ? await sharedArticles(articlesPerCorpus) : {} });
}, 600_000);

afterAll(() => sample?.remove(), 120_000);

function filesLike(form: RegExp): string[] {
  return sample.files.filter((path) => form.test(path));
}

describe('the Nu HTML checker', () => {
  it.each([
    ['html', /\.html$/],
    ['css', /\.css$/],
    ['svg', /\.svg$/],
  ] as const)('finds no error and nothing to warn of in %s', async (language, form) => {
    const files = filesLike(form);
    expect(files.length).toBeGreaterThan(0);
    expect(await askNuChecker(sample.folder, language, files)).toEqual({ errors: [], warnings: [] });
  });
});

it('html-validate finds nothing in any page', () => {
  const validator = new HtmlValidate(validationRules);
  const problems = filesLike(/\.html$/).flatMap((path) =>
    validator
      .validateStringSync(sample.read(path), path)
      .results.flatMap(({ messages }) =>
        messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
      ),
  );
  expect(problems).toEqual([]);
});

/** The link of an article of digital.gov as its source has it: `[Federal Apps Registry]((https://…) "…")`. */
const writtenWrong =
  'three-ways-agencies-are-using-social-media-in-mobile-products/(https://touchpoints.app.cloud.gov/registry): no such file';

it('every address in it leads somewhere, and links lead to every page', () => {
  const { faults, unreached } = checkLinks(sample);
  const others = faults.filter((fault) => !fault.includes(writtenWrong));
  expect({ faults: others, unreached }).toEqual({ faults: [], unreached: [] });
});
