import { RecapMissing } from './recap.types.js';

/** What a recap lacks before it can be published, in the order of its form. */
export function findMissingParts({ text, pictures }: { text: string; pictures: readonly { alt: string }[] }): RecapMissing[] {
  const lacks: Record<RecapMissing, boolean> = { TEXT: text === '', PICTURE_TEXT: pictures.some(({ alt }) => alt === '') };
  return Object.values(RecapMissing).filter((item) => lacks[item]);
}
