/** Lines beneath the picture in a frame: title, city, licence, controls. Pixels. */
const BENEATH = 190;
const USUAL_WIDTH = 640;

export interface Frame {
  html: string;
  width: number;
  height: number;
}

interface Wish {
  origin: string;
  clipId: string;
  title: string;
  /** Of the picture. */
  shape: { width?: number | null; height?: number | null };
  start?: number;
  most?: { width?: number; height?: number };
}

/** The HTML that shows a clip in a page of another site, and its size. */
export function embedCode({ origin, clipId, title, shape, start = 0, most = {} }: Wish): Frame {
  const width = Math.min(USUAL_WIDTH, most.width ?? USUAL_WIDTH);
  const ratio = shape.width && shape.height ? shape.height / shape.width : 9 / 16;
  // What is upright is as high as it is wide in the frame: the rest of the page stays in sight.
  const height = Math.min(Math.round(width * Math.min(ratio, 1)) + BENEATH, most.height ?? Number.POSITIVE_INFINITY);
  const src = `${origin}/embed/clips/${clipId}${start > 0 ? `?t=${start}` : ''}`;
  const html = `<iframe src="${attribute(src)}" width="${width}" height="${height}" title="${attribute(title)}" loading="lazy" allow="fullscreen; picture-in-picture" style="border:0;max-width:100%"></iframe>`;
  return { html, width, height };
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
