import { litWindows } from '../scenes/lit-windows.mjs';
import { room } from '../scenes/room.mjs';
import { street } from '../scenes/street.mjs';
import { looks } from './looks.mjs';

/** Lessons move to the evening, and the children come along. */
export default {
  slug: 'qasr-rihan',
  theme: 'accessibility',
  width: 854,
  height: 480,
  looks: looks.maghreb,
  voice: { language: 'ar', espeak: 'ar', pitch: 52, rate: 155 },
  music: { scale: 'dorian', root: 2, tempo: 70 },
  scenes: [
    {
      seconds: 5.5,
      light: 'day',
      place: 'street',
      draw: street({ roofs: ['parapet', 'dome', 'flat'], arch: true, trees: ['cypress'], people: 4 }),
      say: 'كَانَتِ الدُّرُوسُ فِي قَصْرِ رَيْحَان تُعْطَى صَبَاحًا فَقَطْ.',
      lines: {
        ar: 'كانت الدروس في قصر ريحان تُعطى صباحًا فقط.',
        en: 'In Qasr Rihan, lessons were given only in the morning.',
        fr: 'À Qasr Rihan, les cours n’avaient lieu que le matin.',
      },
    },
    {
      seconds: 5.4,
      light: 'night',
      draw: litWindows(),
      say: 'فَسَأَلْنَا الْأُمَّهَات، وَنَقَلْنَا الدُّرُوسَ إِلَى الْمَسَاء.',
      lines: {
        ar: 'فسألنا الأمهات، ونقلنا الدروس إلى المساء.',
        en: 'So we asked the mothers, and moved the lessons to the evening.',
        fr: 'Nous avons demandé aux mères, et déplacé les cours au soir.',
      },
    },
    {
      seconds: 5.1,
      light: 'night',
      draw: room({ work: 'books', arch: true, children: true, count: 4 }),
      say: 'الْأُمَّهَاتُ يَقْرَأْنَ، وَالْأَطْفَالُ يَلْعَبُونَ بِجَانِبِهِنَّ.',
      lines: {
        ar: 'الأمهات يقرأن، والأطفال يلعبون بجانبهن.',
        en: 'The mothers read, and the children play beside them.',
        fr: 'Les mères lisent, et les enfants jouent à côté d’elles.',
      },
    },
    {
      seconds: 5.4,
      light: 'night',
      place: 'street',
      draw: street({ roofs: ['parapet', 'dome', 'flat'], arch: true, trees: ['cypress'], people: 4, lightFrom: 0 }),
      say: 'بَابٌ مَفْتُوحٌ يَكْفِي لِيَعُودَ النَّاسُ إِلَى التَّعَلُّم.',
      lines: {
        ar: 'باب مفتوح يكفي ليعود الناس إلى التعلّم.',
        en: 'An open door is enough for people to come back to learning.',
        fr: 'Une porte ouverte suffit pour que l’on revienne apprendre.',
      },
    },
  ],
};
