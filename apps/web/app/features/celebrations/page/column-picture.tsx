/** Wide enough for the column of a form or of a text. */
const WIDTH = 640;

interface Props {
  picture: { id: string; alt: string; width: number; height: number; widths: readonly number[] };
  className?: string;
}

/** A stored picture as wide as its column, not as it is on the site. */
export function ColumnPicture({ picture: { id, alt, width, height, widths }, className = '' }: Props) {
  const shown = widths.findLast((each) => each <= WIDTH) ?? widths[0];
  return <img src={`/media/pictures/${id}/${shown}.webp`} alt={alt} width={width} height={height} className={`h-auto max-h-96 w-full rounded-small bg-wash object-contain ${className}`} />;
}
