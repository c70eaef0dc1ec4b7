import { graphql } from '~/api/generated';

/** All that a practice tells: spread `...PracticeText` on `PracticeSections` and give it to `SectionView`. */
export const PracticeTextFragment = graphql(`
  fragment PracticeText on PracticeSections {
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
