import type { MyCityClipsQuery } from '~/api/generated/graphql';

type Clip = Pick<MyCityClipsQuery['cityClips']['nodes'][number], 'id' | 'title' | 'state' | 'consents' | 'openCaptionSuggestions' | 'suggestedMoments'>;

export interface ClipDue {
  kind: 'CONSENT_ENDS' | 'MOMENTS' | 'CAPTIONS';
  href: string;
  title: string;
  since: '';
  /** The last day on which it can be done, YYYY-MM-DD; none where it can wait. */
  until: string | null;
}

/** What clips on the site ask of their city: a consent that ends soon, the first of them to end; suggestions by viewers. */
export function clipDues(clips: readonly Clip[]): ClipDue[] {
  return clips
    .filter(({ state }) => state === 'PUBLISHED')
    .flatMap(({ id, title, consents, openCaptionSuggestions, suggestedMoments }): ClipDue[] => {
      const due = (kind: ClipDue['kind'], page: string, until: string | null = null): ClipDue => ({ kind, href: `/clips/${id}/${page}`, title, since: '', until });
      const [ends] = consents.flatMap(({ standing, expiresOn }) => (standing === 'ENDS_SOON' && expiresOn ? [expiresOn] : [])).sort();
      return [...(ends ? [due('CONSENT_ENDS', 'consent', ends)] : []), ...(suggestedMoments.length > 0 ? [due('MOMENTS', 'moments')] : []), ...(openCaptionSuggestions > 0 ? [due('CAPTIONS', 'captions')] : [])];
    })
    .sort((a, b) => (a.until ?? '9').localeCompare(b.until ?? '9'));
}
