// The page that a host shows where there is none.
import { notFoundAddress } from './addresses.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';

export function planNotFound({ chrome, heads }: PlanContext): PageOf<'not-found'> {
  return {
    kind: 'not-found',
    props: {
      chrome,
      permalink: notFoundAddress,
      title: heads.notFound,
      description: heads.notFoundDescription,
    },
  };
}
