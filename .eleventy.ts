// Eleventy's configuration: where templates lie and how TSX is read. The pages come from src/build as data.
import type { UserConfig } from '@11ty/eleventy';

export default function configure(eleventy: UserConfig) {
  eleventy.addExtension('11ty.tsx', { key: '11ty.js' });
  eleventy.addTemplateFormats('11ty.tsx');
  // The templates folder holds no content, and a newsroom's .gitignore has no say over it.
  eleventy.setUseGitIgnore(false);
  eleventy.setQuietMode(true);
  // A batch's own timings are no news to a writer.
  eleventy.benchmarkManager.get('Configuration').setMinimumThresholdPercent(100);
  return { dir: { input: 'templates' } };
}
