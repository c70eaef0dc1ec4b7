import { graphql } from '~/api/generated';
import type { PracticeQuery as PracticeResult } from '~/api/generated/graphql';

export type PracticeOnPage = NonNullable<PracticeResult['practice']>;

/** A practice in the revision that is shown, in the one asked for by its number, or (`open`) in the one that is being worked on. */
export const PracticeQuery = graphql(`
  query Practice($id: ID!, $revision: Int, $open: Boolean!) {
    viewer { id }
    practice(id: $id, revision: $revision) {
      id
      state
      title
      promise
      language
      firstPublishedAt
      city { id name slug country }
      theme { slug }
      author { name }
      revision { number state publishedAt sections { ...PracticeText } }
      openRevision { state sections @include(if: $open) { ...PracticeText } }
      revisions { number publishedAt changeNote }
      running { answer note lastConfirmedAt askedAt overdue }
      parent { id title language city { name slug } }
      counts { considering adapting running reported stopped children }
      relatedClips { id title href cityName }
      clipsTakenBack
      printUrl
      collections { id title language city { name } }
      hiding { reasonCode note }
      viewerCan { edit begin confirm adopt appeal }
    }
  }
`);

export const ReportedFiguresQuery = graphql(`
  query ReportedFigures($id: ID!) {
    practiceFamily(id: $id) { figures { key reported { adoptionId cityName value year } } }
  }
`);
