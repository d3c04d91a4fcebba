// The rules of old addresses: aliases of articles, and redirects.csv.
import type { Host } from '../archive/redirect.ts';
import type { NoDetails } from '../no-details.ts';
import type { UnservedReason } from '../redirects/arrange.ts';
import { type OldAddressFault, parseOldAddress } from '../redirects/old-address.ts';

/** Rule name → what its message needs beside the place. */
export interface RedirectRules {
  'redirect/form': {
    readonly written: string;
    readonly fault: OldAddressFault;
    readonly suggestion: string | undefined;
  };
  /** `owner` is the content file that stands there; `undefined` for an address of the site itself. */
  'redirect/taken': { readonly from: string; readonly owner: string | undefined };
  /** `other` is the address as it was written first, at `where`: a path, with the line of a list. */
  'redirect/twice': { readonly from: string; readonly other: string; readonly where: string };
  'redirect/repeated': { readonly from: string; readonly where: string };
  /** The addresses in the order in which they lead on; the last is one of those before it. */
  'redirect/loop': { readonly way: readonly string[] };
  /** `suggestion` is the address that seems to be meant. */
  'redirect/target-form': { readonly written: string; readonly suggestion: string | undefined };
  'redirect/target-absent': { readonly to: string; readonly nearest: string | undefined };
  'redirect/target-hidden': { readonly to: string };
  /** `count` addresses that nothing can serve, the first of them at the problem's place. */
  'redirect/not-served': { readonly from: string; readonly count: number; readonly reason: UnservedReason };
  'redirect/over-limit': { readonly host: Host; readonly count: number; readonly isPaged: boolean };
  'redirect/status': { readonly written: string };
  /** `absent` where the first line is a redirect already. */
  'csv/header': {
    readonly expected: string;
    readonly fault: 'absent' | 'separator' | 'swapped' | 'remark' | 'names';
  };
  /** `suggestion` is the line as it should be, where that can be told. */
  'csv/fields': {
    readonly count: number;
    /** `trailing`: commas with nothing behind them; `status`: of a column that the first line lacks. */
    readonly fault: 'few' | 'many' | 'trailing' | 'status' | 'semicolon' | 'remark';
    readonly suggestion: string | undefined;
  };
  'csv/quote': NoDetails;
}

/** What was probably meant, where it can be told: an address that may be written, whatever else was wrong with it. */
export function suggestAddress(written: string, fault: OldAddressFault): string | undefined {
  const suggestion = mend(written, fault);
  return suggestion !== undefined && parseOldAddress(suggestion).ok ? suggestion : undefined;
}

function mend(written: string, fault: OldAddressFault): string | undefined {
  switch (fault) {
    case 'not-root': {
      const bare = written.replace(/^[“”‘’"']+|[“”‘’"']+$/g, '');
      if (bare !== written) return bare.startsWith('/') ? bare : undefined;
      if (!/^[a-z]+:\/\//i.test(written)) return `/${written}`;
      return URL.canParse(written) ? pathAndQuery(new URL(written)) : undefined;
    }
    case 'fragment':
      return written.startsWith('/') ? written.replace(/#.*$/s, '') : undefined;
    case 'double-slash':
      return written.replace(/\/{2,}/g, '/');
    default:
      return undefined;
  }
}

function pathAndQuery({ pathname, search }: URL): string | undefined {
  return pathname === '/' && search === '' ? undefined : `${pathname}${search}`;
}
