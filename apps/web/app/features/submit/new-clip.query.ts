import { graphql } from '~/api/generated';

/** Where the member may begin a clip, and the themes it can speak to. */
export const NewClipQuery = graphql(`
  query NewClip {
    viewer {
      cities { role city { id slug name languages status viewerCan { submitClip } storage { usedBytes limitBytes } } }
    }
    themes { slug }
  }
`);

/** Clips of one city that are not out yet. */
export const UnfinishedClipsQuery = graphql(`
  query UnfinishedClips($cityId: ID!, $language: String!) {
    cityClips(cityId: $cityId, first: 30) {
      nodes {
        id
        state
        title(language: $language)
        theme { slug }
        media { state posterUrl durationMs }
        missing
        updatedAt
      }
    }
  }
`);

export const CreateClip = graphql(`
  mutation NewCreateClip($input: CreateClipInput!) {
    createClip(input: $input) { id }
  }
`);
