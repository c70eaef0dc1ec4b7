import { gathering } from '../scenes/gathering.mjs';
import { hillside } from '../scenes/hillside.mjs';
import { mural } from '../scenes/mural.mjs';
import { looks } from './looks.mjs';

/** Neighbours paint the wall of the school. */
export default {
  slug: 'vila-aurora',
  theme: 'involvement',
  width: 854,
  height: 480,
  looks: looks.latin,
  voice: { language: 'pt', espeak: 'pt-br', pitch: 48 },
  music: { scale: 'lydian', root: 4, tempo: 90, density: 0.8 },
  scenes: [
    {
      seconds: 4.6,
      light: 'day',
      draw: hillside({ houses: 22, plants: ['palm', 'round'], climbers: 3 }),
      lines: {
        pt: 'Na Vila Aurora, os bairros sobem o morro.',
        en: 'In Vila Aurora, the neighbourhoods climb the hill.',
        fr: 'À Vila Aurora, les quartiers montent sur la colline.',
        ar: 'في فيلا أورورا تصعد الأحياء سفح التل.',
      },
    },
    {
      seconds: 5,
      light: 'day',
      draw: gathering({ tree: 'round', treeSize: 3, roofs: ['slope', 'flat'], hands: true }),
      lines: {
        pt: 'Os moradores votaram: o muro da escola é de todos.',
        en: 'The residents voted: the school wall belongs to everybody.',
        fr: 'Les habitants ont voté : le mur de l’école est à tous.',
        ar: 'صوّت السكان: جدار المدرسة للجميع.',
      },
    },
    {
      seconds: 5.8,
      light: 'day',
      place: 'wall',
      draw: mural(),
      lines: {
        pt: 'Cada um ensinou o que sabia: medir, desenhar, contar.',
        en: 'Each taught what they knew: measuring, drawing, telling.',
        fr: 'Chacun a enseigné ce qu’il savait : mesurer, dessiner, raconter.',
        ar: 'علّم كل واحد ما يعرفه: القياس والرسم والحكاية.',
      },
    },
    {
      seconds: 5.2,
      light: 'dusk',
      place: 'wall',
      draw: mural({ finished: true }),
      lines: {
        pt: 'Hoje o muro mostra o caminho, e a escola fica aberta.',
        en: 'Today the wall shows the way, and the school stays open.',
        fr: 'Aujourd’hui le mur montre le chemin, et l’école reste ouverte.',
        ar: 'واليوم يدلّ الجدار على الطريق، وتبقى المدرسة مفتوحة.',
      },
    },
  ],
};
