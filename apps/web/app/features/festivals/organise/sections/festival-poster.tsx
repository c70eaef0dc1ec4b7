import type { FestivalDraftFragment } from '~/api/generated/graphql';

/** Wide enough for the column of a form or of a text. */
const WIDTH = 640;

/** The picture of a festival as wide as its column, not as it is on the site. */
export function FestivalPoster({ poster, className = '' }: { poster: NonNullable<FestivalDraftFragment['poster']>; className?: string }) {
  const shown = poster.widths.findLast((width) => width <= WIDTH) ?? poster.widths[0];
  return <img src={`/media/pictures/${poster.id}/${shown}.webp`} alt={poster.alt} width={poster.width} height={poster.height} className={`h-auto max-h-96 w-full rounded-small bg-wash object-contain ${className}`} />;
}
