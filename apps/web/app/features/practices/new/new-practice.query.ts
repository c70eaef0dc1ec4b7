import { graphql } from '~/api/generated';

/** Where the member may begin a practice, and the themes it can speak to. */
export const NewPracticeQuery = graphql(`
  query NewPractice {
    viewer { id cities { role city { id slug name languages status } } }
    themes { slug }
  }
`);

export const CreatePractice = graphql(`
  mutation NewPracticeCreate($input: CreatePracticeInput!) {
    createPractice(input: $input) { id }
  }
`);
