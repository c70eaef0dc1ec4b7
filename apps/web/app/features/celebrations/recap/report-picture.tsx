import type { ReportFacts } from './recap.query';

/** At most three stand beside each other. */
const SIZES = '(min-width: 64rem) 24rem, 100vw';

export function ReportPicture({ picture: { id, alt, width, height, widths } }: { picture: ReportFacts['pictures'][number] }) {
  const set = (form: 'webp' | 'jpg') => widths.map((each) => `/media/pictures/${id}/${each}.${form} ${each}w`).join(', ');
  return (
    <picture>
      <source type="image/webp" srcSet={set('webp')} sizes={SIZES} />
      <img src={`/media/pictures/${id}/${widths.at(-1)}.jpg`} srcSet={set('jpg')} sizes={SIZES} alt={alt} width={width} height={height} loading="lazy" className="h-auto w-full rounded-box bg-wash object-contain" />
    </picture>
  );
}
