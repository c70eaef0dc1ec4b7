import { graphql } from '~/api/generated';

/** Where the member may bring a calendar, and the one they brought. */
export const ImportPageQuery = graphql(`
  query ImportPage($id: ID!, $withFile: Boolean!) {
    viewer { id cities { role city { id slug name languages status timeZone } } }
    calendarImport(id: $id) @include(if: $withFile) {
      id fileName cancelled left
      entries { uid title startsLocal endsLocal zone allDay rule extraDates place becomes problem warnings celebrationId }
    }
  }
`);

export const PreviewImport = graphql(`
  mutation ImportPreview($input: PreviewImportInput!) {
    previewImport(input: $input) { id }
  }
`);

export const MakeFromImport = graphql(`
  mutation ImportMake($input: MakeFromImportInput!) {
    makeFromImport(input: $input) { passedOver made { id } }
  }
`);
