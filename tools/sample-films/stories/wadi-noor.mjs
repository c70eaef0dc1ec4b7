import { commonJar, waterChannel } from '../scenes/water-channel.mjs';
import { litWindows } from '../scenes/lit-windows.mjs';
import { looks } from './looks.mjs';

/** Money shared as the old channels share water. */
export default {
  slug: 'wadi-noor',
  theme: 'funding',
  width: 854,
  height: 480,
  looks: looks.arab,
  voice: { language: 'ar', espeak: 'ar', pitch: 40, rate: 155 },
  music: { scale: 'minorFive', root: -5, tempo: 68, density: 0.55 },
  scenes: [
    {
      seconds: 5.2,
      light: 'day',
      place: 'oasis',
      draw: waterChannel(),
      say: 'فِي وَادِي نُور، تَقْسِمُ السَّوَاقِي الْمَاءَ بِالْعَدْل.',
      lines: {
        ar: 'في وادي نور، تقسم السواقي الماء بالعدل.',
        en: 'In Wadi Noor, the channels share the water fairly.',
        fr: 'À Wadi Noor, les canaux partagent l’eau avec justice.',
      },
    },
    {
      seconds: 5.2,
      light: 'day',
      place: 'oasis',
      draw: commonJar(),
      say: 'وَمِثْلَهَا جَمَعَ التُّجَّارُ الْمَالَ فِي وَقْفٍ لِلتَّعَلُّم.',
      lines: {
        ar: 'ومثلها جمع التجار المال في وقف للتعلّم.',
        en: 'In the same way, the traders put money into an endowment for learning.',
        fr: 'De même, les commerçants ont réuni l’argent dans une dotation pour apprendre.',
      },
    },
    {
      seconds: 5.2,
      light: 'dusk',
      place: 'oasis',
      draw: waterChannel({ branches: true }),
      say: 'يَسْقِي الْوَقْفُ خَمْسَةَ بُيُوتٍ، كَانَتْ مَدَارِسَ مُغْلَقَة.',
      lines: {
        ar: 'يسقي الوقف خمسة بيوت، كانت مدارس مغلقة.',
        en: 'It waters five houses that used to be closed schools.',
        fr: 'Elle irrigue cinq maisons, qui étaient des écoles fermées.',
      },
    },
    {
      seconds: 5.4,
      light: 'night',
      draw: litWindows({ tree: 'palm', crown: 'parapet' }),
      say: 'وَفِي كُلِّ مَسَاءٍ، تُضِيءُ نَوَافِذُهَا لِلْمُتَعَلِّمِين.',
      lines: {
        ar: 'وفي كل مساء، تضيء نوافذها للمتعلّمين.',
        en: 'And every evening, their windows light up for learners.',
        fr: 'Et chaque soir, leurs fenêtres s’allument pour ceux qui apprennent.',
      },
    },
  ],
};
