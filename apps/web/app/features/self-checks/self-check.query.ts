import { graphql } from '~/api/generated';

export const SelfCheckFields = graphql(`
  fragment SelfCheckFields on SelfCheck {
    language
    languages
    title
    intro
    statements { key text levels tips questions }
  }
`);

export const SelfCheckModuleFields = graphql(`
  fragment SelfCheckModule on Theme {
    slug
    selfCheck(language: $content) { ...SelfCheckFields }
    passages(first: 3) { key passages { id startMs clip { id title(language: $language) city { name slug } media { posterSmallUrl } } } }
    text(language: $content) {
      title
      language
      tips { key title textHtml }
      firstSteps { key title text }
      nextSteps { key title text }
    }
  }
`);

export const SelfCheckQuery = graphql(`
  query SelfCheck($slug: String!, $content: String!) {
    theme(slug: $slug) { slug text(language: $content) { title language } selfCheck(language: $content) { ...SelfCheckFields } }
  }
`);

export const SelfCheckResultQuery = graphql(`
  query SelfCheckResult($slug: String!, $language: String!, $content: String!) {
    theme(slug: $slug) {
      ...SelfCheckModule
      practices(first: 3) { nodes { ...PracticeTile } }
    }
  }
`);

export const CitySelfCheckFields = graphql(`
  fragment CitySelfCheckFields on CitySelfCheck {
    themeSlug
    revision
    answeredAt
    answers { key level note answeredAt answeredBy before { level note answeredAt answeredBy } }
  }
`);

export const CitySelfChecksQuery = graphql(`
  query CitySelfChecks($slug: String!, $content: String!) {
    viewer { id }
    city(slug: $slug) { id slug name mayAnswerSelfChecks selfChecks { ...CitySelfCheckFields } }
    themes { slug text(language: $content) { title language } selfCheck(language: $content) { ...SelfCheckFields } }
  }
`);

export const CitySelfCheckQuery = graphql(`
  query CitySelfCheck($slug: String!, $theme: String!, $language: String!, $content: String!) {
    viewer { id }
    city(slug: $slug) { id slug name mayAnswerSelfChecks selfChecks(theme: $theme) { ...CitySelfCheckFields } }
    theme(slug: $theme) { ...SelfCheckModule }
    alike: practices(first: 3, filter: { themes: [$theme], like: $slug }) { nodes { ...PracticeTile } }
    newest: practices(first: 6, filter: { themes: [$theme] }) { nodes { ...PracticeTile } }
  }
`);

export const SaveSelfCheck = graphql(`
  mutation SaveSelfCheck($input: SaveSelfCheckInput!) {
    saveSelfCheck(input: $input) { revision }
  }
`);
