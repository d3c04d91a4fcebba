// Every rule a problem may name, with the details its message needs. Rule names are English and stable.

import type { AddressRules } from './content/address-rules.ts';
import type { BodyRules } from './content/body-rules.ts';
import type { DateRules } from './content/date-rules.ts';
import type { FieldRules } from './content/field-rules.ts';
import type { FileRules } from './content/file-rules.ts';
import type { FollowUpRules } from './content/follow-up-rules.ts';
import type { FrontMatterRules } from './content/front-matter-rules.ts';
import type { LinkRules } from './content/link-rules.ts';
import type { PhotoRules } from './content/photo-rules.ts';
import type { ProseRules } from './content/prose-rules.ts';
import type { RedirectRules } from './content/redirect-rules.ts';
import type { ContentRules } from './content/rules.ts';
import type { SiteRules } from './content/site-rules.ts';
import type { EditRules } from './edits/edit-rules.ts';
import type { HtmlRules } from './import/html-rules.ts';
import type { MarkdownImportRules } from './import/markdown-folder/rules.ts';
import type { RecordRules } from './import/record-rules.ts';
import type { ImportRules } from './import/rules.ts';
import type { WebSourceRules } from './import/web-source-rules.ts';
import type { ThemeRules } from './theme/rules.ts';

export interface RuleDetails
  extends FileRules,
    FrontMatterRules,
    ContentRules,
    FieldRules,
    SiteRules,
    BodyRules,
    LinkRules,
    DateRules,
    ProseRules,
    AddressRules,
    EditRules,
    FollowUpRules,
    PhotoRules,
    RedirectRules,
    ImportRules,
    HtmlRules,
    RecordRules,
    WebSourceRules,
    ThemeRules,
    MarkdownImportRules {}

export type Rule = keyof RuleDetails;
