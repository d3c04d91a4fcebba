/** The details of a rule whose message needs nothing beside the place. */
export interface NoDetails {
  readonly [key: string]: never;
}
