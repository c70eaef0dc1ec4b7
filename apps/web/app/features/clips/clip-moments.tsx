import { formatClock } from '~/i18n/format';
import { UserText } from '~/ui/user-text';

interface Moment {
  text: string;
  startMs?: number | null;
}

/** Places in the film, each with a link that plays it from there, with or without a script. */
export function ClipMoments({ title, moments }: { title: string; moments: Moment[] }) {
  if (moments.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="text-h3">{title}</h2>
      <ul className="mt-2">
        {moments.map(({ text, startMs }) => (
          <li key={`${startMs}${text}`} className="flex items-baseline gap-4">
            <a href={`?t=${Math.floor((startMs ?? 0) / 1000)}#player`} rel="nofollow" className="figures inline-flex min-h-11 min-w-12 shrink-0 items-center">
              {formatClock(startMs ?? 0)}
            </a>
            <UserText as="span">{text}</UserText>
          </li>
        ))}
      </ul>
    </section>
  );
}
