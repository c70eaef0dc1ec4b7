import { graphql } from '~/api/generated';

export const AdoptPractice = graphql(`
  mutation AdoptionBegin($input: AdoptPracticeInput!) {
    adoptPractice(input: $input) { id }
  }
`);

export const SavePlan = graphql(`
  mutation AdoptionSavePlan($input: SaveAdoptionPlanInput!) {
    saveAdoptionPlan(input: $input) {
      ... on AdoptionSaved { adoption { id edits } }
      ... on AdoptionConflict { edits editedAt editedByName lines { field parts { kind text } } }
    }
  }
`);

export const SaveReport = graphql(`
  mutation AdoptionSaveReport($input: SaveAdoptionReportInput!) {
    saveAdoptionReport(input: $input) {
      ... on AdoptionSaved { adoption { id edits } }
      ... on AdoptionConflict { edits editedAt editedByName lines { field parts { kind text } } }
    }
  }
`);

export const MoveAdoption = graphql(`
  mutation AdoptionMove($input: MoveAdoptionInput!) {
    moveAdoption(input: $input) { id }
  }
`);

export const AddEntry = graphql(`
  mutation AdoptionAddEntry($input: AddAdoptionEntryInput!) {
    addAdoptionEntry(input: $input) { id }
  }
`);

export const RemoveEntry = graphql(`
  mutation AdoptionRemoveEntry($id: ID!) {
    removeAdoptionEntry(id: $id) { id }
  }
`);

export const OfferHelp = graphql(`
  mutation AdoptionOfferHelp($input: OfferHelpInput!) {
    offerHelp(input: $input) { id }
  }
`);

export const AnswerReport = graphql(`
  mutation AdoptionAnswerReport($input: AnswerReportInput!) {
    answerReport(input: $input) { id }
  }
`);

export const PublishAdoption = graphql(`
  mutation AdoptionPublish($id: ID!) {
    publishAdoption(id: $id) { id }
  }
`);
