import { graphql } from '~/api/generated';

/** One section with what stands around it; the city's clips for the section that chooses among them. */
export const SectionQuery = graphql(`
  query PracticeSectionEdit($id: ID!, $language: String!, $clips: Boolean!, $figures: Boolean!) {
    viewer { id timeZone }
    practice(id: $id) {
      id
      title
      language
      theme { slug }
      city { id slug name languages clips(first: 100) @include(if: $clips) { nodes { id title(language: $language) } } recapFigures(first: 60) @include(if: $figures) { nodes { celebrationId title language key label unit value year address } } }
      relatedClips @include(if: $clips) { id title }
      viewerCan { edit }
      openRevision {
        id
        edits
        sections { ...PracticeText }
        progress { section filled missing { path code } edits editedAt editedByName remarks { text at } }
      }
    }
  }
`);

export const SaveSection = graphql(`
  mutation SavePracticeSection($input: SavePracticeSectionInput!) {
    savePracticeSection(input: $input) {
      __typename
      ... on PracticeSectionSaved {
        practice { id openRevision { id edits } }
        progress { section filled missing { path code } edits editedAt }
      }
      ... on PracticeSectionConflict {
        edits
        editedAt
        editedByName
        theirs { ...PracticeText }
        lines { field parts { kind text } }
      }
    }
  }
`);

export const ViewerZone = graphql(`
  query PracticeViewerZone { viewer { id timeZone } }
`);
