/** Something that became true, named in the past tense, with plain ids. */
export interface EventDefinition<P extends object = object> {
  readonly type: string;
  /** Type only: what the event carries. */
  readonly payload?: P;
}

const defined = new Set<string>();

export function defineEvent<P extends object>(type: string): EventDefinition<P> {
  defined.add(type);
  return { type };
}

/** Types that this process has code for, with reactions or without. */
export function definedEvents(): string[] {
  return [...defined];
}
