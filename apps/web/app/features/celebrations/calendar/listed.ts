import type { CalendarLineFragment } from '~/api/generated/graphql';
import { dayIn } from '../when/month-grid';
import type { When } from '../when/when-words';

/** What a list or a day of the month shows of one time. */
export type Listed = CalendarLineFragment;

/** The page of the celebration, opened at this time. */
export const pathOf = ({ celebrationId, id }: Pick<Listed, 'celebrationId' | 'id'>) => `/celebrations/${celebrationId}?time=${id}`;

/** Where in the list it stands: its day on the clocks that are read. */
export function dayOf(one: When, zone: string | null): string {
  return zone === null || one.allDay ? one.startsLocal.slice(0, 10) : dayIn(zone, new Date(one.startsAt));
}

/** They come by instants; on the clocks of their places they stand as those clocks say, whole days first. */
export function inOrder(ones: readonly Listed[], zone: string | null): readonly Listed[] {
  return zone === null ? ones.toSorted((a, b) => a.startsLocal.localeCompare(b.startsLocal)) : ones;
}
