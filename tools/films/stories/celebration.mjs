// Start and keep going with celebrations: a paper lantern goes from a kitchen table through a whole city.
import { theMorningAfter, theNextTown } from './celebration/after.mjs';
import { kitesAndSongs, paradeAndBooks, potsToolsStars } from './celebration/feasts.mjs';
import { score } from './celebration/score.mjs';
import { aWeekday, kitchenTable } from './celebration/start.mjs';
import { manyHands, theNight, theWord } from './celebration/together.mjs';

export const story = {
  draw: { 'a weekday': aWeekday, 'kitchen table': kitchenTable, 'parade and books': paradeAndBooks, 'kites and songs': kitesAndSongs, 'pots, tools, stars': potsToolsStars, 'many hands': manyHands, 'the word': theWord, 'the night': theNight, 'the morning after': theMorningAfter, 'the next town': theNextTown },
  score,
};
