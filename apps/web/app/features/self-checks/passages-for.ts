/** Passages shown beside one statement. */
const MOST = 3;

interface Asked<P> {
  key: string;
  passages: readonly P[];
}

/** Passages that answer any of the questions, in the order of the questions, at most one of a city and none of one's own. */
export function passagesFor<P extends { clip: { city: { slug: string } } }>(asked: readonly Asked<P>[], questions: readonly string[], own?: string): P[] {
  const all = questions.flatMap((key) => asked.find((one) => one.key === key)?.passages ?? []).filter(({ clip }) => clip.city.slug !== own);
  return all.filter(({ clip }, index) => all.findIndex((one) => one.clip.city.slug === clip.city.slug) === index).slice(0, MOST);
}
