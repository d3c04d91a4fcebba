// Eleventy's configuration: where templates lie and how TSX is read. The pages come from src/build as data.
import { basename } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import type { RenderedPage } from './src/build/render-batch.ts';
import type { TemplateLoader } from './src/build/templates.ts';
import type { PageKind } from './src/pages/props.ts';
import type { JobsData } from './templates/paginate-jobs.ts';

const extension = '11ty.tsx';

export default function configure(
  eleventy: UserConfig,
  loadTemplate: TemplateLoader,
  take: (page: RenderedPage) => void,
) {
  const load = (path: string) => loadTemplate(basename(path, `.${extension}`) as PageKind);
  eleventy.setInputDirectory('templates');
  // Not as an alias of `11ty.js`: Eleventy imports those anew for every batch of pages.
  eleventy.addExtension(extension, {
    read: false,
    getData: async (path) => (await load(path)).data,
    compile: async (_, path) => {
      const { render } = await load(path);
      return ({ ofKind }: JobsData) => {
        for (const { page, outputPath, readBodies } of ofKind) {
          take({ outputPath, html: render({ job: { page, outputPath, ...readBodies() } }) });
        }
        return '';
      };
    },
    // What it keeps, it keeps for good, and finds again in no other batch.
    compileOptions: { cache: false },
  });
  eleventy.addTemplateFormats(extension);
  // The templates folder holds no content, and a newsroom's .gitignore has no say over it.
  eleventy.setUseGitIgnore(false);
  eleventy.setQuietMode(true);
  // A batch's own timings are no news to a writer.
  eleventy.benchmarkManager.get('Configuration').setMinimumThresholdPercent(100);
}
