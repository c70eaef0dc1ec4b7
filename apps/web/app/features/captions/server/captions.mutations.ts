import { graphql } from '~/api/generated';

export const SaveCaptions = graphql(`
  mutation SaveCaptions($clipId: ID!, $language: String!, $baseId: ID, $cues: [CueInput!], $content: String, $origin: TextOrigin) {
    saveCaptions(clipId: $clipId, language: $language, baseId: $baseId, cues: $cues, content: $content, origin: $origin) { ...EditedTrack }
  }
`);

export const SetCaptionsChecked = graphql(`
  mutation SetCaptionsChecked($clipId: ID!, $language: String!, $baseId: ID!, $checked: Boolean!) {
    setCaptionsChecked(clipId: $clipId, language: $language, baseId: $baseId, checked: $checked) { id checked }
  }
`);

export const RemoveCaptionTrack = graphql(`
  mutation RemoveCaptionTrack($clipId: ID!, $language: String!) {
    removeCaptions(clipId: $clipId, language: $language) { id }
  }
`);
