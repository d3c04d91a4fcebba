// Problems of old addresses in English: what is wrong, and how to mend it.
import type { RedirectRules } from '../../content/redirect-rules.ts';
import { hostNames } from '../host-names.ts';
import type { WordsFor } from '../problems.ts';

const faults: { readonly [F in RedirectRules['redirect/form']['fault']]: string } = {
  'not-root': 'must begin with a single slash, without the name of the site',
  fragment: 'holds “#…”, which never reaches a server',
  'double-slash': 'holds two slashes in a row',
  dots: 'holds “.” or “..” for a name',
  character: 'holds a mark that cannot be redirected (*, \\, or %2F, %3F, %23, %25)',
  encoding: 'holds a “%” that is followed by no UTF-8 code',
  'too-long': 'is too long',
  'whole-site': 'is the front page',
};

const reasons = {
  query: 'only a host that reads “?…” can redirect it',
  ending: 'a file of that ending cannot be a page',
  'beneath-file': 'it lies beneath another address that is a file',
  'no-pages': 'it does not fit into _redirects, and “redirect_pages” is off',
} as const;

const reasonHints = {
  query: '“host: netlify” in site.yaml can; or set the redirect up on your server.',
  ending: 'Choose a “host” in site.yaml, or set the redirect up on your server.',
  'beneath-file': 'Choose a “host” in site.yaml, or remove one of the two.',
  'no-pages': 'Remove “redirect_pages: false”, or set the redirect up on your server.',
} as const;

export const redirectProblems: WordsFor<RedirectRules> = {
  'redirect/form': ({ written, fault, suggestion }) => ({
    message: `The old address “${written}” ${faults[fault]}.`,
    hint:
      suggestion === undefined
        ? 'Write it like /news/123-an-old-headline.html, without the name of the site.'
        : `Write “${suggestion}”.`,
  }),
  'redirect/taken': ({ from, owner }) => ({
    message:
      owner === undefined
        ? `The old address ${from} is used by this site itself.`
        : `The old address ${from} is the address of ${owner}.`,
    hint: 'No redirect may cover a page that there is. Remove this old address.',
  }),
  'redirect/twice': ({ from, other, where }) => ({
    message:
      from === other
        ? `The old address ${from} leads elsewhere already, by ${where}.`
        : `The old address ${from} differs only in capitals or slashes from ${other} in ${where}.`,
    hint: 'An old address can lead to one place only. Remove one of the two.',
  }),
  'redirect/repeated': ({ from, where }) => ({
    message: `The old address ${from} is in ${where} already, and leads to the same place.`,
    hint: 'One of the two may be removed.',
  }),
  'redirect/loop': ({ way }) => ({
    message: `This redirect leads in a circle: ${way.join(' → ')}.`,
    hint: 'Let it lead to a page that there is.',
  }),
  'redirect/target-form': ({ written, suggestion }) => ({
    message: `The target “${written}” is not an address.`,
    hint:
      suggestion === undefined
        ? 'Write an address of this site like /2024/09/a-headline/, or a web address in full.'
        : `Write “${suggestion}”.`,
  }),
  'redirect/target-absent': ({ to, nearest }) => ({
    message: `This site has no page ${to}.`,
    hint: nearest === undefined ? 'Check where it is to lead.' : `Did you mean ${nearest}?`,
  }),
  'redirect/target-hidden': ({ to }) => ({
    message: `The story ${to} is not to be seen at this time; the redirect waits for it.`,
    hint: 'It may stay.',
  }),
  'redirect/not-served': ({ from, count, reason }) => ({
    message:
      count === 1
        ? `The old address ${from} leads nowhere: ${reasons[reason]}.`
        : `${count} old addresses lead nowhere, the first is ${from}: ${reasons[reason]}.`,
    hint: reasonHints[reason],
  }),
  'redirect/over-limit': ({ host, count, isPaged }) => ({
    message: `${count} redirects do not fit into ${hostNames[host]}'s _redirects.`,
    hint: isPaged
      ? 'Pages serve those that can be pages; it may stay.'
      : 'Remove “redirect_pages: false”, so that pages serve the rest.',
  }),
  'redirect/status': ({ written }) => ({
    message: `“${written}” is no status of a redirect.`,
    hint: 'Write 301 (for good), 302 (for now), 307 or 308; or leave it empty.',
  }),
  'csv/header': ({ expected, fault }) => ({
    message: `The first line of this file must be “${expected}”.`,
    hint: {
      absent: `Put the line “${expected}” above the first redirect.`,
      separator:
        'Commas stand between columns: replace every semicolon or tab by one, or save it as CSV with commas.',
      swapped: `Change the two columns in every line: the old address first, then where it leads; the first line is “${expected}”.`,
      remark: 'This file knows no remarks. Remove the line.',
      names: `Write “${expected}” in place of that line, in small letters. The column “status” may be left out.`,
    }[fault],
  }),
  'csv/fields': ({ count, fault, suggestion }) => ({
    message: `This line does not have ${count} columns.`,
    hint: {
      few:
        suggestion === undefined
          ? 'Write the old address, a comma, and where it leads.'
          : `The last column may be empty, but its comma is written: “${suggestion}”.`,
      many: 'A value that holds a comma must stand in quotes.',
      trailing: `Remove the comma at the end of the line: “${suggestion}”.`,
      status:
        'The first line does not name the column of the status: write “from,to,status” there, and two commas in each line.',
      semicolon: `Commas stand between columns: “${suggestion}”. Save it as CSV with commas.`,
      remark: 'This file knows no remarks. Remove the line.',
    }[fault],
  }),
  'csv/quote': () => ({
    message: 'A quote is not closed here, or stands in the middle of a value.',
    hint: 'Put the whole value in quotes, and double the quotes in it: "a ""b"" c".',
  }),
};
