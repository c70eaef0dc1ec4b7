import { harbour, quayLesson } from '../scenes/harbour.mjs';
import { openRoad } from '../scenes/open-road.mjs';
import { room } from '../scenes/room.mjs';
import { looks } from './looks.mjs';

/** A harbour where every place teaches. */
export default {
  slug: 'marsa-lulu',
  theme: 'introduction',
  width: 1280,
  height: 720,
  looks: looks.arab,
  voice: { language: 'ar', espeak: 'ar', pitch: 44, rate: 155 },
  music: { scale: 'dorian', root: -3, tempo: 72 },
  scenes: [
    {
      seconds: 5.7,
      light: 'dusk',
      place: 'shore',
      draw: harbour(),
      say: 'مَرْسَى لُولُو مَدِينَةٌ صَغِيرَةٌ بَيْنَ الصَّحْرَاءِ وَالْمَرْجَان.',
      lines: {
        ar: 'مرسى لولو مدينة صغيرة بين الصحراء والمرجان.',
        en: 'Marsa Lulu is a small town between desert and coral.',
        fr: 'Marsa Lulu est une petite ville entre désert et corail.',
      },
    },
    {
      seconds: 4.8,
      light: 'day',
      place: 'shore',
      draw: quayLesson(),
      say: 'الصَّيَّادُونَ وَالْغَوَّاصُونَ يُعَلِّمُ بَعْضُهُمْ بَعْضًا.',
      lines: {
        ar: 'الصيادون والغواصون يعلّم بعضهم بعضًا.',
        en: 'Fishers and divers teach each other.',
        fr: 'Pêcheurs et plongeurs s’instruisent les uns les autres.',
      },
    },
    {
      seconds: 5.1,
      light: 'dusk',
      draw: room({ work: 'books', arch: true }),
      say: 'وَحِينَ تَعُودُ الْقَوَارِب، يَصِيرُ الْمَقْهَى صَفًّا.',
      lines: {
        ar: 'وحين تعود القوارب، يصير المقهى صفًّا.',
        en: 'When the boats are in, the café becomes a classroom.',
        fr: 'Quand les bateaux rentrent, le café devient une salle de classe.',
      },
    },
    {
      seconds: 5.8,
      light: 'day',
      draw: openRoad({ roofs: ['parapet', 'dome', 'flat'], trees: ['palm'], arch: true }),
      say: 'هَكَذَا تَبْدَأُ مَدِينَةُ التَّعَلُّم: كُلُّ مَكَانٍ يُعَلِّم.',
      lines: {
        ar: 'هكذا تبدأ مدينة التعلّم: كل مكان يعلّم.',
        en: 'This is how a learning city begins: every place teaches.',
        fr: 'Ainsi commence une ville apprenante : chaque lieu enseigne.',
      },
    },
  ],
};
