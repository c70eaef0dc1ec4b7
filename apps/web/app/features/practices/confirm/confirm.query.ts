import { graphql } from '~/api/generated';

export const ToConfirmQuery = graphql(`
  query PracticeToConfirm($id: ID!) {
    viewer { id }
    practice(id: $id) {
      id
      title
      promise
      language
      city { name }
      theme { slug }
      publishedAt
      running { answer lastConfirmedAt askedAt overdue }
      viewerCan { confirm begin edit }
    }
  }
`);

export const ConfirmPractice = graphql(`
  mutation ConfirmPractice($id: ID!, $answer: RunningAnswer!, $note: String) {
    confirmPractice(id: $id, answer: $answer, note: $note) { id }
  }
`);
