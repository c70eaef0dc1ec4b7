import { graphql } from '~/api/generated';

export const ThemeFilmFields = graphql(`
  fragment ThemeFilm on ConceptFilm {
    title(language: $content)
    about(language: $content)
    media { ...PlayedFilm }
    captions { language url }
    transcript(language: $content) { language cues { startMs endMs text } }
    described(language: $content) { startMs endMs seen }
  }
`);

export const ThemeQuery = graphql(`
  query Theme($slug: String!, $language: String!, $content: String!) {
    theme(slug: $slug) {
      id
      slug
      clipCount
      film { ...ThemeFilm }
      selfCheck(language: $content) { language title intro statements { key } }
      text(language: $content) {
        language
        languages
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
      passages(first: 3) { ...QuestionPassages }
      celebrations(first: 3) { nodes { ...CelebrationTile } }
      practices(first: 3) { nodes { ...PracticeTile } }
      clips(first: 6) { nodes { ...ClipTile } }
    }
    themes { slug text(language: $content) { title language } }
  }
`);
