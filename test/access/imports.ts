import type { Actor } from '@libs/clips/testing/stage.js';
import { newId } from '@libs/platform/ids/id.js';
import { celebrations } from './celebrations.js';
import { type Line, mutation, query } from './lines.js';
import { CITY, FORBIDDEN, members, OK } from './roles.js';
import type { World } from './world.js';

const UNKNOWN = 'NOT_FOUND IMPORT_UNKNOWN';
const PREVIEW = 'mutation ($input: PreviewImportInput!) { previewImport(input: $input) { id } }';

const fileWith = (uid: string) => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Stories', 'DTSTART;VALUE=DATE:20310502', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const given = ({ city }: World, uid = newId()) => ({ input: { citySlug: city.slug, fileName: 'calendar.ics', text: fileWith(uid) } });

/** A file that the one who asks brought; of who may bring none, somebody else's. */
const brought = async (world: World, who: Actor | null) => {
  const { stage } = await celebrations(world);
  const uid = newId();
  const { id } = await stage.must<{ id: string }>(who ?? (await world.hand('organiser')), PREVIEW, given(world, uid));
  return { id, uids: [uid] };
};

/** Calendar files and what is made of them. */
export const OF_IMPORTS: Line[] = [
  mutation('previewImport', members(FORBIDDEN, [CITY, OK]), (world) => given(world)),
  query('calendarImport', members(UNKNOWN, [['organiser'], OK]), brought, 'the organiser’s'),
  mutation('makeFromImport', members(UNKNOWN, [CITY, OK]), async (world, who) => ({ input: { language: 'en', ...(await brought(world, who)) } })),
];
