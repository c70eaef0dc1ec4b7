import { graphql } from '~/api/generated';
import type { CaptionEditorQuery as EditorAnswer, CaptionLanguagesQuery as LanguagesAnswer } from '~/api/generated/graphql';

export type EditedClip = NonNullable<EditorAnswer['clip']>;
export type EditedTrack = NonNullable<EditedClip['track']>;
export type CaptionedClip = NonNullable<LanguagesAnswer['clip']>;

/** One language of a clip, with another beside it. */
export const CaptionEditorQuery = graphql(`
  query CaptionEditor($id: ID!, $language: String!, $page: String!, $beside: String!) {
    viewer { id timeZone }
    captionEngines { speech translation }
    clip(id: $id) {
      id
      state
      spokenLanguage
      title(language: $page)
      city { slug name }
      theme { slug }
      media { state durationMs width height hasSound posterUrl waveformUrl download { url bytes } sound { url bytes } }
      captions { id language origin checked }
      track: captionTrack(language: $language) { ...EditedTrack }
      beside: captionTrack(language: $beside) { language cues { startMs endMs text } }
      captionDrafts { ...CaptionDraft }
      viewerCan { caption }
    }
    captionSuggestions(clipId: $id, state: OPEN, language: $language, first: 50) { nodes { ...OpenSuggestion } }
  }
`);

export const EditedTrackFragment = graphql(`
  fragment EditedTrack on CaptionTrack {
    id
    language
    origin
    checked
    url
    changedAt
    changedByName
    cues { startMs endMs text }
  }
`);

export const CaptionDraftFragment = graphql(`
  fragment CaptionDraft on CaptionDraft {
    id
    kind
    language
    fromLanguage
    state
    code
    placed
    cues { startMs endMs text }
  }
`);

export const OpenSuggestionFragment = graphql(`
  fragment OpenSuggestion on CaptionSuggestion {
    id
    startMs
    endMs
    current
    suggested
    note
    byName
    at
  }
`);

/** What may change while the editor is open; asked for again after a hint. */
export const CaptionsNowQuery = graphql(`
  query CaptionsNow($id: ID!, $language: String!) {
    viewer { timeZone }
    clip(id: $id) {
      state
      track: captionTrack(language: $language) { ...EditedTrack }
      captionDrafts { ...CaptionDraft }
    }
    captionSuggestions(clipId: $id, state: OPEN, language: $language, first: 50) { nodes { ...OpenSuggestion } }
  }
`);

/** All languages of a clip. */
export const CaptionLanguagesQuery = graphql(`
  query CaptionLanguages($id: ID!, $page: String!) {
    viewer { timeZone }
    captionEngines { speech translation }
    clip(id: $id) {
      id
      state
      spokenLanguage
      title(language: $page)
      city { slug name languages }
      theme { slug }
      media { state hasSound }
      captions { id language origin checked url changedAt changedByName cues { startMs } }
      captionDrafts { id kind language fromLanguage state code placed }
      viewerCan { caption edit }
    }
    captionSuggestions(clipId: $id, state: OPEN, first: 50) { nodes { id language } }
  }
`);
