import { busArrives, busOpens } from '../scenes/library-bus.mjs';
import { hillside } from '../scenes/hillside.mjs';
import { street } from '../scenes/street.mjs';
import { looks } from './looks.mjs';

/** A library on wheels. */
export default {
  slug: 'kuvala',
  theme: 'accessibility',
  width: 854,
  height: 480,
  looks: looks.eastAfrica,
  voice: { language: 'en', espeak: 'en-gb', pitch: 42 },
  music: { scale: 'five', root: -2, tempo: 84 },
  scenes: [
    {
      seconds: 5,
      light: 'day',
      draw: hillside({ plants: ['acacia', 'bush'], houses: 14, climbers: 3, down: true }),
      lines: {
        en: 'In Kuvala, the library was two hours away on foot.',
        fr: 'À Kuvala, la bibliothèque était à deux heures de marche.',
        ar: 'في كوفالا كانت المكتبة على بعد ساعتين سيرًا على الأقدام.',
      },
    },
    {
      seconds: 4.9,
      light: 'day',
      place: 'road',
      draw: busArrives(),
      lines: {
        en: 'So now the library comes to us, every Tuesday.',
        fr: 'Désormais, c’est la bibliothèque qui vient à nous, chaque mardi.',
        ar: 'فصارت المكتبة تأتي إلينا كل يوم ثلاثاء.',
      },
    },
    {
      seconds: 5,
      light: 'day',
      place: 'road',
      draw: busOpens(),
      lines: {
        en: 'It brings books, tablets, and a teacher for adults.',
        fr: 'Elle apporte des livres, des tablettes et une formatrice pour adultes.',
        ar: 'تحمل كتبًا وأجهزة لوحية ومعلّمة للكبار.',
      },
    },
    {
      seconds: 4.9,
      light: 'dusk',
      draw: street({ roofs: ['tin', 'gable'], trees: ['acacia', 'round'], storeys: 1, minH: 84, maxH: 130, people: 3 }),
      lines: {
        en: 'In the evening, every lit window is somebody reading.',
        fr: 'Le soir, chaque fenêtre allumée est quelqu’un qui lit.',
        ar: 'وفي المساء، خلف كل نافذة مضيئة شخص يقرأ.',
      },
    },
  ],
};
