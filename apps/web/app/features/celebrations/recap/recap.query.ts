import { graphql } from '~/api/generated';
import type { ClosingReportFragment as Report, RecapEditQuery as Edited } from '~/api/generated/graphql';

export type ReportFacts = Report;
export type EditedRecap = Edited['recap'];

/** All that a closing report shows: give it to `ClosingReport`. */
export const ClosingReportFragment = graphql(`
  fragment ClosingReport on Recap {
    people
    text
    language
    publishedAt
    numbers { key label unit value }
    partners { name part }
    pictures { id alt width height widths }
    clip { id href title }
    clipTakenBack
    counted { registered came }
  }
`);

export const RecapEditQuery = graphql(`
  query RecapEdit($id: ID!) {
    viewer { id timeZone }
    recap(celebrationId: $id) { edits clipId ...ClosingReport }
    celebration(id: $id) {
      id
      title
      description
      language
      state
      viewerCan { recap }
      city { id slug name languages }
      themes { slug }
      last: occurrences(first: 1, past: true) { nodes { id state } }
    }
  }
`);

export const SaveRecap = graphql(`
  mutation RecapSave($input: SaveRecapInput!) {
    saveRecap(input: $input) { celebrationId edits clipId }
  }
`);

export const PublishRecap = graphql(`
  mutation RecapPublish($id: ID!, $edits: Int!) {
    publishRecap(celebrationId: $id, edits: $edits) { celebrationId }
  }
`);

export const WithdrawRecap = graphql(`
  mutation RecapWithdraw($id: ID!) {
    withdrawRecap(celebrationId: $id) { celebrationId }
  }
`);

/** The draft of a clip as it begins: its summary tells whether it was filled already. */
export const RecapClipQuery = graphql(`
  query RecapClip($id: ID!) {
    clip(id: $id) { id revision texts { language summary } }
  }
`);
