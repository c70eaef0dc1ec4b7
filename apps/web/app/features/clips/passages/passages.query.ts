import { graphql } from '~/api/generated';

/** What answers one question, city by city: spread `...QuestionPassages` on `Theme.passages` or `momentsOfQuestions`, in a query with `$language`. */
export const QuestionPassagesFragment = graphql(`
  fragment QuestionPassages on QuestionPassages {
    key
    passages {
      id
      startMs
      endMs
      note
      noteLanguage
      captions { language url }
      fileUrl
      saverUrl
      clip { id title(language: $language) spokenLanguage city { name country } media { posterSmallUrl } }
    }
  }
`);
