import { hillside } from '../scenes/hillside.mjs';
import { planMap } from '../scenes/plan-map.mjs';
import { room } from '../scenes/room.mjs';
import { looks } from './looks.mjs';

/** Notes from every hill become one plan. */
export default {
  slug: 'amezi',
  theme: 'planning',
  width: 854,
  height: 480,
  looks: looks.eastAfrica,
  voice: { language: 'en', espeak: 'en-gb', pitch: 50 },
  music: { scale: 'lydian', root: 1, tempo: 76 },
  scenes: [
    {
      seconds: 5,
      light: 'day',
      place: 'hills',
      draw: hillside({ terraces: true, plants: ['round', 'bush'], climbers: 3 }),
      lines: {
        en: 'In Amezi, every village chooses a learning secretary.',
        fr: 'À Amezi, chaque village choisit une secrétaire de l’apprentissage.',
        ar: 'في أميزي تختار كل قرية أمينة للتعلّم.',
      },
    },
    {
      seconds: 5.4,
      light: 'day',
      draw: planMap({ places: ['school', 'market', 'tree', 'library', 'hall'] }),
      lines: {
        en: 'They walk the paths and note what people want to learn.',
        fr: 'Elles parcourent les sentiers et notent ce que les gens veulent apprendre.',
        ar: 'يسرن في الدروب ويدوّنّ ما يريد الناس تعلّمه.',
      },
    },
    {
      seconds: 5,
      light: 'day',
      draw: room({ work: 'plan', hands: true }),
      lines: {
        en: 'Once a month, all their notes become one plan.',
        fr: 'Une fois par mois, toutes leurs notes deviennent un seul plan.',
        ar: 'ومرة في الشهر تصير الملاحظات كلها خطة واحدة.',
      },
    },
    {
      seconds: 5,
      light: 'dusk',
      place: 'hills',
      draw: hillside({ terraces: true, plants: ['round', 'bush'], linkFrom: -4, marks: true, climbers: 2, sunX: 0.8 }),
      lines: {
        en: 'Now each hill knows who can teach, and when.',
        fr: 'Chaque colline sait maintenant qui peut enseigner, et quand.',
        ar: 'والآن تعرف كل تلّة من يستطيع أن يعلّم، ومتى.',
      },
    },
  ],
};
