/** The page where a draft goes on: discussion:<id>[:<answered>], topic:<theme>, subject:<KIND>:<id>. */
export function hrefOfDraft(place: string): string {
  const [kind, what = '', id = ''] = place.split(':');
  if (kind === 'topic') return `/forum/${what}/new#compose`;
  if (kind === 'discussion') return `/discussions/${what}#compose`;
  // Cities have addresses by name, which the draft does not know.
  if (what === 'PRACTICE') return `/practices/${id}#compose`;
  if (what === 'CELEBRATION') return `/celebrations/${id}#compose`;
  return what === 'CLIP' ? `/clips/${id}#compose` : '/cities';
}
