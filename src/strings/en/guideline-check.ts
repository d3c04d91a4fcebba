// The editors' check page in English.
import { formatCount } from '../count.ts';
import type { GuidelineCheckStrings } from '../guideline-check.ts';

const guideline = (point: number) => `Pedoman Pemberitaan Media Siber, point ${point}`;

export const guidelineCheckStrings: GuidelineCheckStrings = {
  title: 'Newsroom check',
  description: 'What the guideline for online media asks of this site.',
  lead: 'What the guideline for online media (Pedoman Pemberitaan Media Siber, Dewan Pers) asks of this site. This page is for the newsroom: nothing links to it, and search engines are asked to leave it out.',
  met: 'Met',
  lacking: 'Lacking',
  summary: (lacking) =>
    lacking === 0 ? 'All that is checked is there.' : `Lacking: ${formatCount(lacking, 'en')}.`,
  items: {
    guideline: {
      asks: 'The guideline is shown clearly',
      source: guideline(8),
      met: 'Its page is there and linked at the foot of every page, or site.yaml names its address.',
      cure: 'Write pages/pedoman.md with the guideline, or “guideline: https://…” in site.yaml.',
    },
    masthead: {
      asks: 'Name, address and the person who answers for the site are announced',
      source: 'Press Law 40/1999, article 12',
      met: 'There is a page of the newsroom.',
      cure: 'Write pages/redaksi.md with company, address and the person responsible, or “masthead: …” in site.yaml.',
    },
    complaints: {
      asks: 'Readers can complain with ease',
      source: guideline(3),
      met: 'site.yaml names an address for complaints; each comment and the list of corrections show it.',
      cure: 'Write “complaints: newsroom@…” or the address of a form in site.yaml.',
    },
    corrections: {
      asks: 'Corrections and replies are linked with their story and carry their own time',
      source: guideline(4),
      met: 'Their time must be written, and links are made on the story and in the list of corrections.',
      cure: '',
    },
    withdrawals: {
      asks: 'A withdrawal gives its reason and is announced',
      source: guideline(5),
      met: 'The reason must be written; it stands at the story’s address and in the list of corrections.',
      cure: '',
    },
    paid: {
      asks: 'Paid content is labelled as such',
      source: guideline(6),
      met: 'No story in a category of advertisements lacks a “sponsor”.',
      cure: 'Add “sponsor: …” to the front matter of these stories:',
    },
    comments: {
      asks: 'Comments show their terms and how to complain of them',
      source: guideline(3),
      met: 'Terms and the way to complain stand with every comment, or there are none yet.',
      cure: 'Complete the guideline’s page and the address for complaints above: this site has comments.',
    },
  },
  unlabelled: (category, period, count) => `${category}, ${period}: ${formatCount(count, 'en')} stories`,
};
