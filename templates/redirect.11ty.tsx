// The job of an old address → a page that leads on at once, and has a link for whoever stays.
import { redirectStrings } from '../src/strings/redirects.ts';
import { renderDocument } from './layouts/document.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('redirect');

/** Light on purpose: there may be as many as stories, and nobody is to read one. */
export function render({ job }: JobData<'redirect'>): string {
  const { to, siteName, language, baseUrl, basePath } = job.page.props;
  const words = redirectStrings(language);
  const isInside = to.startsWith('/');
  const target = isInside ? `${basePath}${to}` : to;
  const address = isInside ? `${baseUrl}${to}` : to;
  return renderDocument(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words.moved} – ${siteName}`}</title>
        <meta http-equiv="refresh" content={`0; url=${target}`} />
        <link rel="canonical" href={address.replace(/#.*$/s, '')} />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={`${basePath}/assets/site.css`} />
      </head>
      <body>
        <main class="page">
          <header class="page-head">
            <h1 class="page-title">{words.moved}</h1>
          </header>
          <div class="prose">
            <p>
              {words.nowAt} <a href={target}>{address}</a>
            </p>
          </div>
        </main>
      </body>
    </html>,
  );
}
