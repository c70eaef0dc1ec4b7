import { graphql } from '~/api/generated';
import type { AdoptionQuery as AdoptionResult, AdoptionLineFragment } from '~/api/generated/graphql';

export type AdoptionOnPage = NonNullable<AdoptionResult['adoption']>;

export type AdoptionReported = NonNullable<AdoptionOnPage['report']>;

export type AdoptionLineData = AdoptionLineFragment;

export const AdoptionLineFields = graphql(`
  fragment AdoptionLine on Adoption {
    id
    state
    practiceTitle
    consideringAt
    adaptingAt
    runningAt
    reportedAt
    stoppedAt
    city { slug name country }
    practiceCity { slug name country }
    response { answer }
  }
`);

export const AdoptionQuery = graphql(`
  query Adoption($id: ID!, $earlier: String) {
    viewer { id }
    adoption(id: $id) {
      ...AdoptionLine
      basedOn
      edits
      stoppedReason
      isSample
      practice {
        id
        language
        theme { slug }
        running { answer }
        revision { sections { resources { staffMonths costAmount costCurrency costYear } timeline { startedOn stage } } }
      }
      child { id title language state }
      plan { keep change why people startsOn endsOn costAmount costCurrency costYear staffMonths edits missing { path } }
      report {
        changed
        wentWrong
        advice
        edits
        missing { path }
        figures { key label unit moreIsBetter originalValue originalYear baselineValue baselineYear value year howMeasured }
        ownFigures { key label unit value year howMeasured }
      }
      response { answer text at byName }
      offers { id text createdAt authorName }
      entries(first: 10, after: $earlier) {
        nodes { id happenedOn text createdAt authorName clips { id title href cityName } clipsTakenBack }
        pageInfo { hasNextPage endCursor }
      }
      moves { id fromState toState reason at byName }
      viewerCan { edit move report diary offer answer publish }
    }
  }
`);

export const AdoptQuery = graphql(`
  query AdoptPractice($id: ID!) {
    viewer { id cities { role city { id slug name } } }
    practice(id: $id) {
      id
      title
      promise
      language
      state
      theme { slug }
      city { id slug name }
      viewerCan { adopt }
    }
  }
`);

export const AdoptionPlanQuery = graphql(`
  query AdoptionPlan($id: ID!) {
    viewer { id }
    adoption(id: $id) {
      ...AdoptionLine
      edits
      plan { keep change why people startsOn endsOn costAmount costCurrency costYear staffMonths edits missing { path code } }
      practice {
        id
        language
        theme { slug }
        revision { sections { adapting { adapt keep } conditions { items } resources { staffMonths costAmount costCurrency costYear } } }
      }
      viewerCan { edit move }
    }
  }
`);

export const AdoptionReportQuery = graphql(`
  query AdoptionReport($id: ID!) {
    viewer { id }
    adoption(id: $id) {
      ...AdoptionLine
      edits
      practice { id language theme { slug } }
      plan { change }
      report {
        changed
        wentWrong
        advice
        edits
        missing { path code }
        figures { key label unit moreIsBetter originalValue originalYear baselineValue baselineYear value year howMeasured }
        ownFigures { key label unit value year howMeasured }
      }
      viewerCan { report move }
    }
  }
`);

export const AdoptionEntryQuery = graphql(`
  query AdoptionEntry($id: ID!, $language: String!) {
    viewer { id }
    adoption(id: $id) {
      ...AdoptionLine
      practice { id theme { slug } }
      city { slug name country clips(first: 50) { nodes { id title(language: $language) } } }
      viewerCan { diary }
    }
  }
`);

export const CityAdoptionsQuery = graphql(`
  query CityAdoptions($slug: String!, $after: String) {
    city(slug: $slug) {
      practiceCounts { published adoptedHere adoptedElsewhere }
      adoptions(first: 12, after: $after) { nodes { ...AdoptionLine } pageInfo { hasNextPage endCursor } }
    }
  }
`);
