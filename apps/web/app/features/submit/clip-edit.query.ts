import { graphql } from '~/api/generated';

/** A film while it is sent, made and looked at by its city. */
export const FilmInWork = graphql(`
  fragment FilmInWork on Film {
    id
    state
    stage
    percent
    durationMs
    width
    height
    hasSound
    posterUrl
    chosenPoster
    stills { number smallUrl }
    download { url bytes }
    failure { code retryable params { key value } }
    upload { id url fileName size offset expiresAt }
  }
`);

/** All that the page of one's own clip shows; `language` is that of the page. */
export const ClipEditQuery = graphql(`
  query ClipEdit($id: ID!, $language: String!) {
    viewer { timeZone }
    clip(id: $id) {
      id
      state
      revision
      spokenLanguage
      licence
      missing
      title(language: $language)
      city { id slug name languages storage { usedBytes limitBytes } }
      theme { slug text(language: $language) { questions { key text } tips { key title questions { key text } } } }
      texts { language title summary origin }
      captions { id language origin url }
      questions { key startMs }
      mayMarkMoments
      consent { peopleShown statement statedByName statedAt }
      media { ...FilmInWork }
      history { id fromState toState at actorRole actorName reasonCode note remarks { part text } }
      lastDecision { decision reasonCode note at }
      hiding { at reasonCode note appeal { text at byName answeredAt reasonCode note } }
      viewerCan { keepConsents bringBack replaceFilm edit choosePoster submit withdraw delete retry appeal }
      filmChange { state }
      submittedAt
      publishedAt
    }
  }
`);

/** What is told before a film is chosen, and the themes. */
export const SubmitFactsQuery = graphql(`
  query SubmitFacts {
    network { upload { maxBytes maxDurationSeconds extensions acceptedTypes } }
    themes { slug }
  }
`);
