import { graphql } from '~/api/generated';

export const ModuleWords = graphql(`
  fragment ModuleWords on ModuleText {
    language
    version
    title
    promise
    introduction
    questions { key text }
    tips { key title text questions { key text } }
    firstSteps { key title text }
    nextSteps { key title text }
    credit
    creditUrl
  }
`);

export const TextsListQuery = graphql(`
  query TextsList($en: String!, $fr: String!, $ar: String!, $es: String!, $ru: String!, $zh: String!) {
    viewer { id networkRoles { role languages themes } }
    network { languages }
    themes {
      slug
      en: text(language: $en) { ...TextStanding }
      fr: text(language: $fr) { ...TextStanding }
      ar: text(language: $ar) { ...TextStanding }
      es: text(language: $es) { ...TextStanding }
      ru: text(language: $ru) { ...TextStanding }
      zh: text(language: $zh) { ...TextStanding }
    }
  }
`);

export const TextStanding = graphql(`
  fragment TextStanding on ModuleText { language version missingKeys languages }
`);

export const TextEditQuery = graphql(`
  query TextEdit($theme: String!, $language: String!, $beside: String!) {
    viewer { id timeZone }
    theme(slug: $theme) {
      slug
      text(language: $language) { ...ModuleWords languages }
      reference: text(language: "en") { ...ModuleWords }
      beside: text(language: $beside) { ...ModuleWords }
    }
    moduleTextVersions(themeSlug: $theme, language: $language) { version note editedBy createdAt restoredFrom }
  }
`);

export const TextVersionQuery = graphql(`
  query TextVersion($theme: String!, $language: String!, $version: Int!) {
    moduleTextVersion(themeSlug: $theme, language: $language, version: $version) {
      ...ModuleWords
      introductionHtml
      tips { textHtml }
    }
    moduleTextVersions(themeSlug: $theme, language: $language) { version }
  }
`);

export const SaveModuleText = graphql(`
  mutation TextSave($input: SaveModuleTextInput!) {
    saveModuleText(input: $input) { version }
  }
`);

export const RestoreModuleText = graphql(`
  mutation TextRestore($theme: String!, $language: String!, $version: Int!, $note: String) {
    restoreModuleText(themeSlug: $theme, language: $language, version: $version, note: $note) { version }
  }
`);
