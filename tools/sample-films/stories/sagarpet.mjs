import { doorstep } from '../scenes/doorstep.mjs';
import { street } from '../scenes/street.mjs';
import { wallChart } from '../scenes/wall-chart.mjs';
import { looks } from './looks.mjs';

/** Neighbours count what they learn, and put it on the wall. */
export default {
  slug: 'sagarpet',
  theme: 'monitoring',
  width: 854,
  height: 480,
  looks: looks.southAsia,
  voice: { language: 'en', espeak: 'en-gb', pitch: 55 },
  music: { scale: 'lydian', root: -2, tempo: 80 },
  scenes: [
    {
      seconds: 4.8,
      light: 'night',
      draw: street({ roofs: ['flat', 'slope'], trees: ['palm', 'round'], people: 4, minH: 90, maxH: 150 }),
      lines: {
        en: 'In Sagarpet, women study after the evening meal.',
        fr: 'À Sagarpet, les femmes étudient après le repas du soir.',
        ar: 'في ساغاربيت تدرس النساء بعد وجبة العشاء.',
      },
    },
    {
      seconds: 5,
      light: 'day',
      draw: doorstep(),
      lines: {
        en: 'Twice a year, neighbours ask each other ten questions.',
        fr: 'Deux fois par an, les voisins se posent dix questions.',
        ar: 'مرتين في السنة يسأل الجيران بعضهم بعضًا عشرة أسئلة.',
      },
    },
    {
      seconds: 4.8,
      light: 'day',
      place: 'wall',
      draw: wallChart({ icons: 'people' }),
      lines: {
        en: 'The answers go up on the wall, good or bad.',
        fr: 'Les réponses sont affichées au mur, bonnes ou mauvaises.',
        ar: 'تُعلَّق الإجابات على الجدار، حسنة كانت أم سيئة.',
      },
    },
    {
      seconds: 5,
      light: 'day',
      place: 'wall',
      draw: wallChart({ icons: 'people', cheer: true, flags: true, watchers: 6 }),
      lines: {
        en: 'And when the line rises, the whole hamlet celebrates.',
        fr: 'Et quand la courbe monte, tout le hameau fait la fête.',
        ar: 'وحين يرتفع الخط تحتفل القرية كلها.',
      },
    },
  ],
};
