import { graphql } from '~/api/generated';
import type { ClipFiguresQuery as ClipFiguresResult, NetworkFiguresQuery as NetworkFiguresResult } from '~/api/generated/graphql';

export type ClipWithFigures = NonNullable<ClipFiguresResult['clip']>;
export type FilmFigures = NonNullable<ClipWithFigures['figures']>;
export type NetworkFigures = NetworkFiguresResult['network']['figures'];
export type ModuleFigures = NetworkFiguresResult['network']['moduleFigures'];

/** What both kinds of figures are told of in tables. */
export type Counts = Pick<NetworkFigures, 'countries' | 'captions'>;

export const ClipFiguresQuery = graphql(`
  query ClipFigures($id: ID!, $language: String!, $days: Int!) {
    clip(id: $id) {
      id
      title(language: $language)
      state
      theme { slug }
      city { name slug }
      media { durationMs }
      viewerCan { edit withdraw }
      figures(days: $days) {
        days
        plays
        elsewhere
        reports
        watchedShare
        curve
        byDay { day plays }
        countries { country plays }
        captions { language plays }
      }
    }
  }
`);

export const NetworkFiguresQuery = graphql(`
  query NetworkFigures($days: Int!) {
    network {
      figures(days: $days) {
        days
        plays
        elsewhere
        watchedShare
        countries { country plays }
        captions { language plays }
      }
      moduleFigures(days: $days) { plays elsewhere watchedShare }
    }
  }
`);
