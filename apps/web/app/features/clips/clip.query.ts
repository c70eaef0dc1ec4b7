import { graphql } from '~/api/generated';
import type { ClipQuery as ClipResult } from '~/api/generated/graphql';

export type ClipOnPage = NonNullable<ClipResult['clip']>;

export const ClipQuery = graphql(`
  query Clip($id: ID!, $language: String!, $words: String!) {
    clip(id: $id) {
      id
      state
      title(language: $language)
      summary(language: $language)
      texts { language }
      spokenLanguage
      noSpeech
      licence
      publishedAt
      city { id name slug country }
      theme {
        slug
        text(language: $language) { title language }
        clips(first: 4) { nodes { ...ClipTile } }
      }
      author { name }
      media { ...PlayedFilm }
      captions { id language origin checked url }
      transcript(language: $words) { language cues { startMs endMs text } }
      moments { id questionKey question(language: $language) startMs endMs note noteLanguage }
      mayMarkMoments
      maySuggestMoments
      chapters { startMs title(language: $language) }
      viewerCan { edit withdraw }
      figures { plays }
    }
  }
`);
