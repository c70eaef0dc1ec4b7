import { graphql } from '~/api/generated';

export const ThemesQuery = graphql(`
  query Themes($content: String!) {
    themes { id slug clipCount text(language: $content) { title promise language languages } film { media { posterSmallUrl durationMs } } }
  }
`);
