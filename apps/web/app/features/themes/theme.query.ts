import { graphql } from '~/api/generated';

export const ThemeQuery = graphql(`
  query Theme($slug: String!, $language: String!, $after: String) {
    theme(slug: $slug) {
      id
      slug
      clipCount
      text(language: $language) {
        language
        origin
        title
        promise
        introductionHtml
        questions { key text }
        tips { key title textHtml questions { key text } }
        firstSteps { key title text }
        nextSteps { key title text }
        credit
        creditUrl
      }
      celebrations(first: 3) { nodes { ...CelebrationTile } }
      practices(first: 6) { nodes { ...PracticeTile } pageInfo { hasNextPage } }
      clips(first: 12, after: $after) { nodes { ...ClipTile } pageInfo { hasNextPage endCursor } }
    }
    themes { slug text(language: $language) { title language } }
  }
`);
