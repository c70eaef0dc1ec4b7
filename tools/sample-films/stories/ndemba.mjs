import { gathering } from '../scenes/gathering.mjs';
import { room } from '../scenes/room.mjs';
import { street } from '../scenes/street.mjs';
import { looks } from './looks.mjs';

/** The tree, the radio and the groups. */
export default {
  slug: 'ndemba',
  theme: 'involvement',
  width: 854,
  height: 480,
  looks: looks.westAfrica,
  voice: { language: 'fr', espeak: 'fr', pitch: 44 },
  music: { scale: 'minorFive', root: 0, tempo: 88 },
  scenes: [
    {
      seconds: 4.8,
      light: 'day',
      place: 'tree',
      draw: gathering({ roofs: ['flat', 'tin'] }),
      lines: {
        fr: 'À Ndemba, chaque quartier se réunit sous son arbre.',
        en: 'In Ndemba, every neighbourhood meets under its tree.',
        ar: 'في نديمبا يجتمع كل حيّ تحت شجرته.',
      },
    },
    {
      seconds: 5.2,
      light: 'day',
      place: 'tree',
      draw: gathering({ roofs: ['flat', 'tin'], hands: true, close: true }),
      lines: {
        fr: 'Mères, griots, élèves : chacun dit ce qu’il veut apprendre.',
        en: 'Mothers, griots, pupils: each says what they want to learn.',
        ar: 'أمهات ورواة وتلاميذ: كلٌّ يقول ما يريد أن يتعلّمه.',
      },
    },
    {
      seconds: 4.8,
      light: 'day',
      draw: room({ work: 'notes', books: true, hands: false }),
      lines: {
        fr: 'La radio explique, puis les groupes s’exercent ensemble.',
        en: 'The radio explains, then the groups practise together.',
        ar: 'تشرح الإذاعة، ثم تتدرّب المجموعات معًا.',
      },
    },
    {
      seconds: 5.2,
      light: 'dusk',
      draw: street({
        roofs: ['flat', 'tin'],
        trees: ['baobab', 'acacia'],
        storeys: 1,
        minH: 80,
        maxH: 120,
        people: 6,
        flags: true,
      }),
      lines: {
        fr: 'À la fête de la récolte, tout le monde montre ce qu’il sait.',
        en: 'At the harvest fair, everybody shows what they know.',
        ar: 'وفي عيد الحصاد يُظهر الجميع ما تعلّموه.',
      },
    },
  ],
};
