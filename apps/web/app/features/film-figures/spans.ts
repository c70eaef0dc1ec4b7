/** Days that figures can be asked for, as the API has them. */
export const SPANS = [28, 90, 365] as const;

export type Span = (typeof SPANS)[number];

/** From `?days=`; the shortest for anything else. */
export function readSpan(request: Request): Span {
  const asked = Number(new URL(request.url).searchParams.get('days'));
  return SPANS.find((span) => span === asked) ?? SPANS[0];
}
