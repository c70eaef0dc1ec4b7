import type { DoorGuest } from './door.query';

/** What came of a code, or of what somebody at the door put right. Times are in words of the place's clocks. */
export type DoorOutcome =
  | { kind: 'IN'; guest: DoorGuest; when: string }
  | { kind: 'ALREADY'; id: string; name: string; by: string; when: string; places: number; came: number }
  | { kind: 'OTHER'; title: string; when: string; occurrenceId: string }
  | { kind: 'NOT_REGISTERED'; name: string; state: string }
  | { kind: 'NOT_A_CODE'; code: string }
  | { kind: 'OUT'; name: string }
  | { kind: 'REFUSED'; words: string };

export type Tone = 'good' | 'warn' | 'bad';

/** Come in, look again, or no. */
export function toneOf({ kind }: DoorOutcome): Tone {
  if (kind === 'IN') return 'good';
  return kind === 'ALREADY' || kind === 'OUT' ? 'warn' : 'bad';
}
