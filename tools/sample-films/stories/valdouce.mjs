import { gathering } from '../scenes/gathering.mjs';
import { market } from '../scenes/market.mjs';
import { riverLanterns } from '../scenes/lanterns.mjs';
import { street } from '../scenes/street.mjs';
import { looks } from './looks.mjs';

/** A festival that follows the market. */
export default {
  slug: 'valdouce',
  theme: 'celebration',
  width: 854,
  height: 480,
  looks: looks.europe,
  voice: { language: 'fr', espeak: 'fr', pitch: 52 },
  music: { scale: 'major', root: -4, tempo: 86, density: 0.8 },
  scenes: [
    {
      seconds: 4.6,
      light: 'day',
      draw: street({ roofs: ['gable', 'slope'], trees: ['cypress', 'round'], flags: true, people: 5, minH: 90, maxH: 150 }),
      lines: {
        fr: 'À Valdouce, la fête des savoirs suit le marché.',
        en: 'In Valdouce, the festival of learning follows the market.',
        ar: 'في فالدوس يتبع مهرجان المعرفة السوق.',
      },
    },
    {
      seconds: 5,
      light: 'day',
      draw: market({ goods: ['bread', 'clocks', 'honey'], roofs: ['gable', 'slope'] }),
      lines: {
        fr: 'Le boulanger, l’horlogère et l’apicultrice montrent leur métier.',
        en: 'The baker, the clockmaker and the beekeeper show their craft.',
        ar: 'الخباز وصانعة الساعات ومربية النحل يعرضون مهنهم.',
      },
    },
    {
      seconds: 4.8,
      light: 'day',
      draw: gathering({ tree: 'round', treeSize: 3, roofs: ['gable'], hands: true, close: true }),
      lines: {
        fr: 'La première visite est gratuite, et souvent l’on reste.',
        en: 'The first visit is free, and people often stay.',
        ar: 'الزيارة الأولى مجانية، وكثيرًا ما يبقى الزائر.',
      },
    },
    {
      seconds: 4.8,
      light: 'dusk',
      draw: riverLanterns({ roofs: ['gable', 'slope'], trees: ['cypress'], floating: false }),
      lines: {
        fr: 'Le soir, on choisit ensemble la fête suivante.',
        en: 'In the evening, everybody chooses the next festival together.',
        ar: 'وفي المساء نختار معًا المهرجان القادم.',
      },
    },
  ],
};
