import { graphql } from '~/api/generated';
import type { PracticeFamilyQuery as FamilyResult } from '~/api/generated/graphql';

export type Family = NonNullable<FamilyResult['practiceFamily']>;
export type FamilyNode = Family['nodes'][number];
export type FamilyFigure = Family['figures'][number];

export const PracticeFamilyQuery = graphql(`
  query PracticeFamily($id: ID!) {
    practice(id: $id) { id title language theme { slug } city { name } viewerCan { adopt } }
    practiceFamily(id: $id) {
      practiceId
      total
      cut
      nodes { id kind parentId generation practiceId adoptionId title city { name country } year state isOpen childCount }
      figures { key label unit moreIsBetter baselineValue baselineYear value year reported { adoptionId cityName value year } }
    }
  }
`);
