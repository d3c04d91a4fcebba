// What a command line comes to: a request that can be carried out, a cry for help, or everything wrong with it.
import type { CommandFault } from './fault.ts';

export type CommandLine<Request> =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly faults: readonly CommandFault[] }
  | { readonly kind: 'ready'; readonly request: Request };

/** What a command line leaves open is taken from here. */
export interface Surroundings {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** How many processes can work side by side. */
  readonly cores: number;
}

/** The request stands only where nothing is wrong. */
export function commandLine<Request>(
  help: boolean,
  faults: readonly CommandFault[],
  request: Request,
): CommandLine<Request> {
  if (help) return { kind: 'help' };
  return faults.length > 0 ? { kind: 'wrong', faults } : { kind: 'ready', request };
}

/** A written value as `parse` reads it; where it cannot, `otherwise`, and a fault is added to `faults`. */
export function readValue<T>(
  written: string | undefined,
  parse: (written: string) => T | undefined,
  otherwise: T,
  faults: CommandFault[],
  faultOf: (written: string) => CommandFault,
): T {
  if (written === undefined) return otherwise;
  const value = parse(written);
  if (value === undefined) faults.push(faultOf(written));
  return value ?? otherwise;
}
