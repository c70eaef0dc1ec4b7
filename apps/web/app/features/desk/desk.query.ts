import { graphql } from '~/api/generated';

/** A page of what waits, oldest first. */
export const DeskQueueQuery = graphql(`
  query DeskQueue($language: String!, $spoken: String, $theme: String, $state: ReviewState, $page: Int!) {
    viewer { id timeZone networkRoles { role languages themes } cities { city { id } } }
    themes { slug }
    reviewQueue(kind: "CLIP", language: $spoken, theme: $theme, state: $state, page: $page) {
      page
      pageSize
      total
      nodes {
        id
        purpose
        state
        language
        themeSlug
        submittedAt
        decidedAt
        decision
        decidedByName
        mayReview
        claimedByMe
        claimedUntil
        claimedBy { name }
        clip { id title(language: $language) city { id name } media { posterUrl durationMs } }
      }
    }
  }
`);

/** One item with all that a moderator has to know. */
export const DeskItemQuery = graphql(`
  query DeskItem($id: ID!, $language: String!, $words: String!) {
    viewer { id timeZone networkRoles { role } cities { city { id } } }
    reviewItem(id: $id) {
      id
      purpose
      appeal
      hiddenByMe
      state
      revision
      language
      themeSlug
      submittedAt
      submittedByName
      mayReview
      claimedByMe
      claimedUntil
      claimedBy { name }
      decision
      reasonCode
      note
      decidedAt
      decidedByName
      history { id fromState toState at actorRole actorName reasonCode note revision }
      clip {
        id
        state
        revision
        title(language: $language)
        spokenLanguage
        noSpeech
        viewerCan { hide restore }
        hiding { at reasonCode note }
        licence
        city { id slug name country languages }
        texts { language title summary origin }
        consent { peopleShown statement statedByName statedAt }
        captions { id language origin url }
        transcript(language: $words) { language cues { startMs endMs text } }
        questions { key text(language: $language) startMs }
        media { state durationMs width height hasSound masterUrl audioUrl posterUrl download { url bytes height } }
      }
    }
  }
`);

export const ClaimNext = graphql(`
  mutation DeskClaimNext($language: String, $theme: String) {
    claimNextReview(kind: "CLIP", language: $language, theme: $theme) { id }
  }
`);

export const Claim = graphql(`
  mutation DeskClaim($id: ID!) {
    claimReview(id: $id) { id claimedUntil }
  }
`);

export const Release = graphql(`
  mutation DeskRelease($id: ID!) {
    releaseReview(id: $id) { id }
  }
`);

export const Decide = graphql(`
  mutation DeskDecide($input: DecideReviewInput!) {
    decideReview(input: $input) { id }
  }
`);

export const Hide = graphql(`
  mutation DeskHide($id: ID!, $reasonCode: ReviewReason!, $note: String) {
    hideClip(id: $id, reasonCode: $reasonCode, note: $note) { id }
  }
`);

export const Restore = graphql(`
  mutation DeskRestore($id: ID!) {
    restoreClip(id: $id) { id }
  }
`);
