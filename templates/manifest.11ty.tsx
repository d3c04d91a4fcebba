// The web manifest's job → the file (w3.org/TR/appmanifest): the site's name and icon on a reader's home screen.
import { homeAddress, iconAddress, iconPictureAddress } from '../src/pages/addresses.ts';
import { jsonDocument } from './files/json.ts';
import { themeColors } from './layouts/theme-colors.ts';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('manifest');

export function render({ job }: JobData<'manifest'>): string {
  const { name, description, language, basePath, hasDrawnIcon } = job.page.props;
  return jsonDocument({
    id: `${basePath}${homeAddress}`,
    name,
    ...(description === '' ? {} : { description }),
    lang: language,
    dir: 'ltr',
    start_url: `${basePath}${homeAddress}`,
    scope: `${basePath}${homeAddress}`,
    // Links lead out of the site, and pages have an address to share: the browser's own bars stay.
    display: 'browser',
    background_color: themeColors.light,
    theme_color: themeColors.light,
    icons: [
      ...(hasDrawnIcon ? [{ src: `${basePath}${iconAddress}`, type: 'image/svg+xml', sizes: 'any' }] : []),
      ...([192, 512] as const).map((side) => ({
        src: `${basePath}${iconPictureAddress(side)}`,
        type: 'image/png',
        sizes: `${side}x${side}`,
        purpose: hasDrawnIcon ? 'any maskable' : 'any',
      })),
    ],
  });
}
