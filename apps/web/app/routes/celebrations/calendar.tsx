import { CalendarPage } from '~/features/celebrations/calendar/calendar-page';
import { readCalendar } from '~/features/celebrations/calendar/calendar.server';
import type { Route } from './+types/calendar';

export const loader = (args: Route.LoaderArgs) => readCalendar(args);

export default function Calendar({ loaderData }: Route.ComponentProps) {
  return <CalendarPage data={loaderData} />;
}
