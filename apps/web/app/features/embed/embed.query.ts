import { graphql } from '~/api/generated';
import type { EmbeddedClipQuery as EmbeddedClipResult } from '~/api/generated/graphql';

export type EmbeddedClip = NonNullable<EmbeddedClipResult['clip']>;

/** What a frame on another site shows of a clip. */
export const EmbeddedClipQuery = graphql(`
  query EmbeddedClip($id: ID!, $language: String!) {
    clip(id: $id) {
      id
      title(language: $language)
      licence
      city { name country }
      theme { slug }
      media { ...PlayedFilm }
      captions { language url }
    }
  }
`);

/** Whether a clip that is not there was on the site and was taken back by its city. */
export const WasTakenBackQuery = graphql(`
  query WasTakenBack($id: ID!) {
    takenBackClips(ids: [$id]) { id }
  }
`);

/** What is told of a clip to a site that asks what stands at its address. */
export const TellingClipQuery = graphql(`
  query TellingClip($id: ID!, $language: String!) {
    clip(id: $id) {
      id
      title(language: $language)
      city { name slug }
      media { state width height posterUrl }
    }
  }
`);
