import { market } from '../scenes/market.mjs';
import { riverView } from '../scenes/river.mjs';
import { room } from '../scenes/room.mjs';
import { street } from '../scenes/street.mjs';
import { looks } from './looks.mjs';

/** Forty groups and one table. */
export default {
  slug: 'brackenford',
  theme: 'involvement',
  width: 854,
  height: 480,
  looks: looks.europe,
  voice: { language: 'en', espeak: 'en-gb', pitch: 48 },
  music: { scale: 'major', root: 2, tempo: 82, rain: [0, 5.4] },
  scenes: [
    {
      seconds: 5.4,
      light: 'day',
      draw: street({ roofs: ['gable', 'slope'], wet: true, lights: true, people: 4, sunX: -0.5 }),
      lines: {
        en: 'One rainy evening, Brackenford asked its clubs to come in.',
        fr: 'Un soir de pluie, Brackenford a invité ses associations à entrer.',
        ar: 'في مساء ماطر دعت براكنفورد جمعياتها إلى الدخول.',
      },
    },
    {
      seconds: 5.2,
      light: 'dusk',
      draw: room({ work: 'plan', hands: true, count: 6 }),
      lines: {
        en: 'Rowers, bakers and soldiers sat down at one table.',
        fr: 'Rameurs, boulangers et soldats se sont assis à la même table.',
        ar: 'جلس المجدّفون والخبازون والجنود إلى مائدة واحدة.',
      },
    },
    {
      seconds: 5,
      light: 'day',
      draw: market({ goods: ['bread', 'books', 'pots'] }),
      lines: {
        en: 'Each group opens its door for one day in April.',
        fr: 'Chaque groupe ouvre sa porte une journée en avril.',
        ar: 'تفتح كل مجموعة بابها يومًا في أبريل.',
      },
    },
    {
      seconds: 5.6,
      light: 'day',
      draw: riverView({ roofs: ['gable', 'slope'] }),
      lines: {
        en: 'One part-time coordinator, and forty ways to take part.',
        fr: 'Une coordinatrice à temps partiel, et quarante façons de participer.',
        ar: 'منسقة واحدة بدوام جزئي، وأربعون طريقة للمشاركة.',
      },
    },
  ],
};
