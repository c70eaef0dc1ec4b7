/** The first local day of an occurrence `o`. */
export const FIRST_DAY = 'left(o.starts_local, 10)::date';
/** Its last: what lasts less than a day counts on the day it begins, as in calendars. */
export const LAST_DAY = `CASE WHEN o.ends_at - o.starts_at < '24:00:00'::interval THEN ${FIRST_DAY} ELSE (o.ends_local::timestamp - '1 microsecond'::interval)::date END`;
/** Whether an occurrence `o` lies on one of the days of festival `f`. */
export const ON_DAYS_OF_F = `${FIRST_DAY} <= f.ends_on AND ${LAST_DAY} >= f.starts_on`;
