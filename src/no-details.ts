/** The details of a rule or a fault whose message needs nothing more. */
export interface NoDetails {
  readonly [key: string]: never;
}
