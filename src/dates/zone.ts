// Time zones as a newsroom names them.
import type { Branded } from '../brand.ts';

/** A zone name that luxon takes: `UTC+7` for WIB (fixed, since Asia/Jakarta drifts before 1964), or an IANA name. */
export type Zone = Branded<string, 'Zone'>;
