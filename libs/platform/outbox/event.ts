/** Something that became true, named in the past tense, with plain ids. */
export interface EventDefinition<P extends object = object> {
  readonly type: string;
  /** Type only: what the event carries. */
  readonly payload?: P;
}

export function defineEvent<P extends object>(type: string): EventDefinition<P> {
  return { type };
}
