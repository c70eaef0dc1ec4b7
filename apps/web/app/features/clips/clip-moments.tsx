import { formatClock } from '~/i18n/format';
import { MomentWords } from './moment-words';

interface Moment {
  text: string;
  startMs?: number | null;
  /** Where a passage ends; a chapter says only where it begins. */
  endMs?: number;
  note?: string;
  noteLanguage?: string | null;
}

/** Places in the film, each with a link that plays it from there, with or without a script. */
export function ClipMoments({ title, moments }: { title: string; moments: Moment[] }) {
  if (moments.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="text-h3">{title}</h2>
      <ul className="mt-2">
        {moments.map(({ text, startMs, endMs, note, noteLanguage }) => (
          <li key={`${startMs}${text}`} className="flex items-baseline gap-4">
            <a href={`?t=${Math.floor((startMs ?? 0) / 1000)}#player`} rel="nofollow" className="figures inline-flex min-h-11 min-w-12 shrink-0 items-center">
              <bdi dir="ltr">
                {formatClock(startMs ?? 0)}
                {endMs !== undefined && `–${formatClock(endMs)}`}
              </bdi>
            </a>
            <MomentWords text={text} note={note} noteLanguage={noteLanguage} />
          </li>
        ))}
      </ul>
    </section>
  );
}
