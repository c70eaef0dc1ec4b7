import { graphql } from '~/api/generated';

/** A page of what waits, oldest first. */
export const DeskQueueQuery = graphql(`
  query DeskQueue($language: String!, $kind: String, $spoken: String, $theme: String, $state: ReviewState, $page: Int!) {
    viewer { id timeZone networkRoles { role languages themes } cities { city { id } } }
    themes { slug }
    reviewQueue(kind: $kind, language: $spoken, theme: $theme, state: $state, page: $page) {
      page
      pageSize
      total
      nodes {
        id
        kind
        purpose
        state
        language
        themeSlug
        submittedAt
        decidedAt
        decision
        decidedByName
        mayReview
        reportedByMe
        claimedByMe
        claimedUntil
        claimedBy { name }
        clip { id title(language: $language) city { id name } media { posterUrl durationMs } }
        changedClip { id title(language: $language) }
        practice { id title revisions { number } }
        celebration { id title language festival { slug title } }
        festival { id title language }
        city { id name }
        flags { count }
        post(language: $language) { id language authorName discussionTitle }
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
      kind
      city { id name }
      flags { reasonCode count notes }
      post(language: $language) { id discussionId position state revision language html authorName cityName createdAt editedAt discussionTitle }
      thread { id position language html authorName cityName createdAt }
      purpose
      appeal
      hiddenByMe
      reportedByMe
      reasons
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
      history { id fromState toState decision at actorRole actorName reasonCode note revision remarks { part text } }
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
        consents { id subject minors release expiresOn standing proof { name url } }
        captions { id language origin url }
        transcript(language: $words) { language cues { startMs endMs text } }
        moments { id questionKey question(language: $language) startMs endMs note noteLanguage }
        media { state durationMs width height hasSound masterUrl audioUrl posterUrl download { url bytes height } }
      }
    }
  }
`);

export const ClaimNext = graphql(`
  mutation DeskClaimNext($kind: String, $language: String, $theme: String) {
    claimNextReview(kind: $kind, language: $language, theme: $theme) { id }
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

export const DecideFlagged = graphql(`
  mutation DeskDecideFlagged($input: DecideFlaggedInput!) {
    decideFlagged(input: $input) { id }
  }
`);
