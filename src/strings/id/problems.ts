// The wording of problems in Indonesian: what is wrong, and how to mend it.
import type { ProblemWords } from '../problems.ts';
import { addressProblems } from './address-problems.ts';
import { bodyProblems } from './body-problems.ts';
import { contentProblems } from './content-problems.ts';
import { dateProblems } from './date-problems.ts';
import { editProblems } from './edit-problems.ts';
import { fieldProblems } from './field-problems.ts';
import { fileProblems } from './file-problems.ts';
import { followUpProblems } from './follow-up-problems.ts';
import { frontMatterProblems } from './front-matter-problems.ts';
import { htmlProblems } from './html-problems.ts';
import { importProblems } from './import-problems.ts';
import { linkProblems } from './link-problems.ts';
import { markdownImportProblems } from './markdown-import-problems.ts';
import { photoProblems } from './photo-problems.ts';
import { proseProblems } from './prose-problems.ts';
import { recordProblems } from './record-problems.ts';
import { redirectProblems } from './redirect-problems.ts';
import { siteProblems } from './site-problems.ts';
import { themeProblems } from './theme-problems.ts';
import { webSourceProblems } from './web-source-problems.ts';

export const problemWords: ProblemWords = {
  ...fileProblems,
  ...frontMatterProblems,
  ...contentProblems,
  ...fieldProblems,
  ...siteProblems,
  ...dateProblems,
  ...bodyProblems,
  ...linkProblems,
  ...proseProblems,
  ...addressProblems,
  ...editProblems,
  ...followUpProblems,
  ...photoProblems,
  ...redirectProblems,
  ...importProblems,
  ...htmlProblems,
  ...recordProblems,
  ...webSourceProblems,
  ...themeProblems,
  ...markdownImportProblems,
};
