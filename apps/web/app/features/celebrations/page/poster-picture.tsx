import type { CelebrationOnPage } from './celebration.query';

type Poster = NonNullable<CelebrationOnPage['poster']>;

/** As wide as the column of text, in the form and the width that the browser picks. */
const SIZES = '(min-width: 64rem) 48rem, 100vw';

export function PosterPicture({ poster: { id, alt, width, height, widths } }: { poster: Poster }) {
  const set = (form: 'webp' | 'jpg') => widths.map((each) => `/media/pictures/${id}/${each}.${form} ${each}w`).join(', ');
  return (
    <picture>
      <source type="image/webp" srcSet={set('webp')} sizes={SIZES} />
      <img
        src={`/media/pictures/${id}/${widths.at(-1)}.jpg`}
        srcSet={set('jpg')}
        sizes={SIZES}
        alt={alt}
        width={width}
        height={height}
        fetchPriority="high"
        className="mb-8 h-auto max-h-[34rem] w-full rounded-box bg-wash object-contain"
      />
    </picture>
  );
}
