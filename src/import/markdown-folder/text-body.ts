// A text's body, and what stood between its headline and it → the record's Markdown.
import { type Problem, problem } from '../../problem.ts';
import type { Addresses } from './addresses.ts';
import { type BodyContext, convertBody } from './convert-body.ts';
import { type ForeignText, shownValue } from './front-matter.ts';
import { type Head, isList, textOf } from './head.ts';
import { plainText } from './head-words.ts';
import { isMdx } from './mdx.ts';
import type { RecordFields } from './record-fields.ts';
import type { SourceSite } from './source-site.ts';
import type { TagTemplate } from './tag-template.ts';
import { readTitle } from './text-file.ts';

export interface TextBodyRequest {
  readonly path: string;
  readonly site: SourceSite;
  /** From the mapping. */
  readonly tags: ReadonlyMap<string, TagTemplate>;
  readonly addresses: Addresses;
  /** With what the site's configuration adds to it. */
  readonly head: Head;
  readonly fields: Pick<RecordFields, 'standfirst'>;
  /** Without a heading that is the headline. */
  readonly body: string;
  readonly bodyLine: ForeignText['bodyLine'];
  readonly form: ForeignText['form'];
}

/** `isEmpty` where the body itself says nothing, whatever stood before it. */
export function convertTextBody(request: TextBodyRequest): {
  readonly markdown: string;
  readonly isEmpty: boolean;
  readonly problems: readonly Problem[];
} {
  const context = contextOf(request);
  const converted = convertBody(request.body, context);
  const standfirst = convertStandfirst(request.fields, converted.markdown, context);
  return {
    markdown: standfirst.markdown,
    isEmpty: converted.markdown === '',
    problems: [...standfirst.problems, ...converted.problems],
  };
}

function contextOf({
  path,
  site,
  tags,
  addresses,
  head,
  body,
  bodyLine,
  form,
}: TextBodyRequest): BodyContext {
  return {
    path,
    generator: isMdx(path, body) ? 'mdx' : tagsOf(site, form),
    isHtml: /\.html?$/i.test(path),
    bodyLine,
    base: addresses.base,
    templates: tags,
    lookUp: (wanted) => lookUp(wanted, head, site),
    isAtHand: (address) => addresses.isAtHand(address),
    fromSiteRoot: (address) => addresses.fromSiteRoot(address),
    findReference: (wanted) => addresses.findReference(wanted),
    titleOf: (wanted) => {
      const file = addresses.findText(wanted);
      return file === undefined ? '' : plainText(readTitle(file.path, site.root, 'title'));
    },
    isOwnPage: (address) => addresses.isOwn(address),
    linkAddress: (written) => addresses.ofLink(written),
    pictureAddress: (written) => addresses.ofPicture(written),
  };
}

/** Whose tags a site's texts have; of a site that nobody knows, each text shows it. */
function tagsOf({ generator }: SourceSite, form: ForeignText['form']): BodyContext['generator'] {
  if (generator === undefined || generator === 'pelican') return form === 'labels' ? 'labels' : undefined;
  return generator === 'hugo' ? 'hugo' : 'liquid';
}

/** `page.title` and `site.title`, as templates call them. */
function lookUp(name: string, head: Head, site: SourceSite): string | undefined {
  const own = /^(?:page\.|params\.)?([\w-]+)$/i.exec(name)?.[1] ?? '';
  if (own !== '' && !/^site\b/i.test(name)) {
    const value = textOf(head, own.toLowerCase());
    if (value !== '') return value;
  }
  return site.lookUp(name);
}

/** What readers saw between headline and text opens the text. */
function convertStandfirst(
  { standfirst }: TextBodyRequest['fields'],
  markdown: string,
  context: BodyContext,
): { readonly markdown: string; readonly problems: readonly Problem[] } {
  const written =
    standfirst === undefined || isList(standfirst.value) ? '' : shownValue(standfirst.value).trim();
  if (standfirst === undefined || written === '') return { markdown, problems: [] };
  const { line } = standfirst.position;
  const converted = convertBody(written.replace(/\s+/g, ' '), { ...context, bodyLine: line });
  if (markdown.startsWith(converted.markdown)) return { markdown, problems: converted.problems };
  const text = /[*_[\]<>`]/.test(converted.markdown) ? converted.markdown : `*${converted.markdown}*`;
  const { position, key } = standfirst;
  const told = problem('notice', 'markdown/standfirst', context.path, position, { key });
  return { markdown: `${text}\n\n${markdown}`.trim(), problems: [told, ...converted.problems] };
}
