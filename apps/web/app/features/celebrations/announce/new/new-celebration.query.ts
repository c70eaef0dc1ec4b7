import { graphql } from '~/api/generated';

/** Where the member may announce, with the clocks there. */
export const NewCelebrationQuery = graphql(`
  query NewCelebration {
    viewer { id timeZone cities { role city { id slug name languages status timeZone } } }
  }
`);

export const CreateCelebration = graphql(`
  mutation NewCelebrationCreate($input: CreateCelebrationInput!) {
    createCelebration(input: $input) { id }
  }
`);
