import { graphql } from '~/api/generated';
import type { ClipMomentsQuery as Answer } from '~/api/generated/graphql';

export type MarkedClip = NonNullable<Answer['clip']>;
export type MarkedMoment = MarkedClip['moments'][number];
export type SuggestedMoment = MarkedClip['suggestedMoments'][number];

export const ClipMomentsQuery = graphql(`
  query ClipMoments($id: ID!, $language: String!) {
    clip(id: $id) {
      id
      state
      title(language: $language)
      spokenLanguage
      city { slug name languages }
      theme { slug }
      media { ...PlayedFilm }
      captions { id language url }
      chapters { startMs title(language: $language) }
      moments { id themeSlug questionKey question(language: $language) startMs endMs note noteLanguage }
      suggestedMoments { id themeSlug questionKey question(language: $language) startMs endMs note noteLanguage suggestedByName }
      mayMarkMoments
      maySuggestMoments
      viewerCan { edit withdraw }
    }
    themes { slug text(language: $language) { language questions { key text } tips { key title questions { key text } } } }
  }
`);

export const AddMoment = graphql(`
  mutation AddMoment($clipId: ID!, $input: MomentInput!) { addMoment(clipId: $clipId, input: $input) { id } }
`);
export const EditMoment = graphql(`
  mutation EditMoment($id: ID!, $input: MomentInput!) { editMoment(id: $id, input: $input) { id } }
`);
export const RemoveMoment = graphql(`
  mutation RemoveMoment($id: ID!) { removeMoment(id: $id) }
`);
export const SuggestMoment = graphql(`
  mutation SuggestMoment($clipId: ID!, $input: MomentInput!) { suggestMoment(clipId: $clipId, input: $input) { id } }
`);
export const DecideMoment = graphql(`
  mutation DecideMoment($id: ID!, $accept: Boolean!, $startMs: Int, $endMs: Int) { decideMoment(id: $id, accept: $accept, startMs: $startMs, endMs: $endMs) { id } }
`);
export const SetChapter = graphql(`
  mutation SetChapter($clipId: ID!, $startMs: Int!, $fromMs: Int, $language: String!, $title: String!) {
    setChapter(clipId: $clipId, startMs: $startMs, fromMs: $fromMs, language: $language, title: $title) { id }
  }
`);
export const RemoveChapter = graphql(`
  mutation RemoveChapter($clipId: ID!, $startMs: Int!) { removeChapter(clipId: $clipId, startMs: $startMs) { id } }
`);
