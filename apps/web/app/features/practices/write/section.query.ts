import { graphql } from '~/api/generated';

/** Everything that a practice tells, as it is edited. */
export const PracticeTexts = graphql(`
  fragment PracticeTexts on PracticeSections {
    promise { title promise }
    problem { problem context populationBand budgetBand }
    targetGroups { groups reached }
    steps { steps { title text months } }
    partners { partners { name kind role } alone }
    timeline { startedOn endedOn stage milestones { on what } }
    resources { staffMonths costAmount costCurrency costYear costBand funding { source note } note }
    figures { figures { key label unit value year baselineValue baselineYear howMeasured moreIsBetter } }
    evidence { level how sourceUrl }
    setbacks { text }
    conditions { items }
    adapting { adapt keep }
    materials { materials { title url licence language } none }
    contact { languages note }
    goals { goals }
    related { clipIds none }
  }
`);

/** One section with what stands around it; the city's clips for the section that chooses among them. */
export const SectionQuery = graphql(`
  query PracticeSectionEdit($id: ID!, $language: String!, $clips: Boolean!) {
    viewer { id timeZone }
    practice(id: $id) {
      id
      title
      language
      theme { slug }
      city { id slug name languages clips(first: 100) @include(if: $clips) { nodes { id title(language: $language) } } }
      relatedClips @include(if: $clips) { id title }
      viewerCan { edit }
      openRevision {
        id
        edits
        sections { ...PracticeTexts }
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
        theirs { ...PracticeTexts }
        lines { field parts { kind text } }
      }
    }
  }
`);

export const ViewerZone = graphql(`
  query PracticeViewerZone { viewer { id timeZone } }
`);
