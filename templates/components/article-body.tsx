// The body's HTML → the body under its lead photo. Where only the photo's words were kept, they stand after the first
// paragraph, where they do not hold the reader up.
import type { ArticleProps } from '../../src/pages/props.ts';
import { LeadFigure } from './figure.tsx';

interface ArticleBodyProps {
  readonly article: ArticleProps;
  readonly bodyHtml: string;
}

export function ArticleBody({ article, bodyHtml }: ArticleBodyProps) {
  const { figure, chrome, lang } = article;
  if (figure === undefined) return <Prose html={bodyHtml} lang={lang} />;
  const { language, basePath } = chrome;
  const [opening, rest] = figure.photo ? ['', bodyHtml] : splitAfterFirstParagraph(bodyHtml);
  return (
    <>
      <Prose html={opening} lang={lang} />
      <LeadFigure figure={figure} lang={lang} language={language} basePath={basePath} />
      <Prose html={rest} lang={lang} />
    </>
  );
}

interface ProseProps {
  readonly html: string;
  /** Of the text, where it is not the page's: the site's own words around it stay in the site's language. */
  readonly lang?: string;
}

/** The HTML is that of src/markdown/render.ts: in it every text of a writer is escaped. */
export function Prose({ html, lang }: ProseProps) {
  if (html === '') return null;
  return <div class="prose" lang={lang || undefined} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A body that starts with another block has no opening. Paragraphs do not nest, so the first end tag ends it. */
function splitAfterFirstParagraph(html: string): readonly [opening: string, rest: string] {
  const endTag = '</p>';
  if (!html.startsWith('<p>')) return ['', html];
  const end = html.indexOf(endTag) + endTag.length;
  return [html.slice(0, end), html.slice(end).trimStart()];
}
