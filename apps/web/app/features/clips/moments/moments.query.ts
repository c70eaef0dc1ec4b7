import { graphql } from '~/api/generated';
import type { ClipMomentsQuery as Answer } from '~/api/generated/graphql';

export type MarkedClip = NonNullable<Answer['clip']>;
export type MarkedMoment = MarkedClip['moments'][number];
export type Chapter = MarkedClip['chapters'][number];
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
      chapters { startMs revision title(language: $language) }
      moments { id revision themeSlug questionKey question(language: $language) startMs endMs note noteLanguage }
      suggestedMoments { id revision themeSlug questionKey question(language: $language) startMs endMs note noteLanguage suggestedByName }
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
  mutation EditMoment($id: ID!, $revision: Int!, $input: MomentInput!) { editMoment(id: $id, revision: $revision, input: $input) { id } }
`);
export const RemoveMoment = graphql(`
  mutation RemoveMoment($id: ID!, $revision: Int!) { removeMoment(id: $id, revision: $revision) }
`);
export const SuggestMoment = graphql(`
  mutation SuggestMoment($clipId: ID!, $input: MomentInput!) { suggestMoment(clipId: $clipId, input: $input) { id } }
`);
export const DecideMoment = graphql(`
  mutation DecideMoment($id: ID!, $revision: Int!, $accept: Boolean!, $startMs: Int, $endMs: Int) { decideMoment(id: $id, revision: $revision, accept: $accept, startMs: $startMs, endMs: $endMs) { id } }
`);
export const SetChapter = graphql(`
  mutation SetChapter($clipId: ID!, $startMs: Int!, $fromMs: Int, $revision: Int, $language: String!, $title: String!) {
    setChapter(clipId: $clipId, startMs: $startMs, fromMs: $fromMs, revision: $revision, language: $language, title: $title) { id }
  }
`);
export const RemoveChapter = graphql(`
  mutation RemoveChapter($clipId: ID!, $startMs: Int!, $revision: Int!) { removeChapter(clipId: $clipId, startMs: $startMs, revision: $revision) { id } }
`);
