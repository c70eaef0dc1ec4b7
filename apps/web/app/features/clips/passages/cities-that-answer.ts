import type { QuestionPassagesFragment } from '~/api/generated/graphql';

/** How many cities answer, in the passages of one question or of several. */
export function citiesThatAnswer(...answers: readonly (QuestionPassagesFragment | undefined)[]): number {
  return new Set(answers.flatMap((one) => one?.passages.map(({ clip }) => `${clip.city.country} ${clip.city.name}`) ?? [])).size;
}
