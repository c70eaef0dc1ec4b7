import { procession, riverLanterns } from '../scenes/lanterns.mjs';
import { room } from '../scenes/room.mjs';
import { looks } from './looks.mjs';

/** A lantern evening, without words. */
export default {
  slug: 'motoura',
  theme: 'celebration',
  width: 1280,
  height: 720,
  looks: looks.eastAsia,
  voice: null,
  music: {
    scale: 'five',
    root: -3,
    tempo: 66,
    density: 0.5,
    bells: [6.8, 7.5, 8.1, 8.7, 10.4, 11, 11.6, 12.2, 12.9, 13.5, 16, 16.8, 17.7, 18.4],
  },
  scenes: [
    {
      seconds: 5,
      light: 'dusk',
      place: 'river',
      draw: riverLanterns({ floating: false }),
      lines: {
        en: '[Slow plucked strings]',
        fr: '[Cordes pincées, lentes]',
        ar: '[أوتار تُنقر ببطء]',
      },
    },
    {
      seconds: 5,
      light: 'dusk',
      draw: room({ work: 'lanterns', lampOn: false, count: 5 }),
      lines: {
        en: '[A bell rings each time a lantern is lit]',
        fr: '[Une clochette tinte à chaque lanterne allumée]',
        ar: '[يرنّ جرس كلما أُضيء فانوس]',
      },
    },
    {
      seconds: 5,
      light: 'night',
      draw: procession(),
      lines: {
        en: '[Bells and strings together]',
        fr: '[Clochettes et cordes ensemble]',
        ar: '[أجراس وأوتار معًا]',
      },
    },
    {
      seconds: 5.4,
      light: 'night',
      place: 'river',
      draw: riverLanterns({ trees: ['blossom', 'pine'] }),
      lines: {
        en: '[The music grows quiet; last bells]',
        fr: '[La musique s’apaise ; dernières clochettes]',
        ar: '[تهدأ الموسيقى؛ أجراس أخيرة]',
      },
    },
  ],
};
