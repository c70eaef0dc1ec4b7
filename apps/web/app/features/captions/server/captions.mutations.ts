import { graphql } from '~/api/generated';

export const SaveCaptions = graphql(`
  mutation SaveCaptions($clipId: ID!, $language: String!, $baseId: ID, $cues: [CueInput!], $content: String, $origin: TextOrigin, $draftId: ID) {
    saveCaptions(clipId: $clipId, language: $language, baseId: $baseId, cues: $cues, content: $content, origin: $origin, draftId: $draftId) { ...EditedTrack }
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

export const DecideSuggestion = graphql(`
  mutation DecideCaptionSuggestion($id: ID!, $accept: Boolean!, $text: String, $answer: String) {
    decideCaptionSuggestion(id: $id, accept: $accept, text: $text, answer: $answer) { suggestion { id state } track { id } }
  }
`);

export const DraftCaptions = graphql(`
  mutation DraftCaptions($clipId: ID!, $language: String!) {
    draftCaptions(clipId: $clipId, language: $language) { id }
  }
`);

export const TranslateCaptions = graphql(`
  mutation TranslateCaptions($clipId: ID!, $from: String!, $to: String!) {
    translateCaptions(clipId: $clipId, from: $from, to: $to) { id }
  }
`);

export const DismissDraft = graphql(`
  mutation DismissCaptionDraft($id: ID!) {
    dismissCaptionDraft(id: $id)
  }
`);

export const SuggestCaption = graphql(`
  mutation SuggestCaption($input: SuggestCaptionInput!) {
    suggestCaption(input: $input) { id }
  }
`);
