import { graphql } from '~/api/generated';

export const ThemesQuery = graphql(`
  query Themes($language: String!) {
    themes { id slug clipCount text(language: $language) { title promise language } }
  }
`);
