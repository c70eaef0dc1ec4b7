import { graphql } from '~/api/generated';

export const HomeQuery = graphql(`
  query Home($language: String!) {
    network { cityCount clipCount countryCount }
    themes { id slug clipCount text(language: $language) { title promise language } }
    introduction: theme(slug: "introduction") {
      film {
        title(language: $language)
        about(language: $language)
        media { ...PlayedFilm }
        captions { language url }
      }
    }
    practices(first: 3, sort: NEWEST) { nodes { ...PracticeTile } }
    celebrationList(first: 12) { nodes { ...CalendarLine } }
    clips(first: 6) { nodes { ...ClipTile } }
    cityMap { id slug name country latitude longitude clipCount }
  }
`);
