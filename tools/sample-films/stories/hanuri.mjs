import { litWindows } from '../scenes/lit-windows.mjs';
import { ramp } from '../scenes/ramp.mjs';
import { looks } from './looks.mjs';

/** Five neighbours and a ramp, without words. */
export default {
  slug: 'hanuri',
  theme: 'accessibility',
  width: 854,
  height: 480,
  looks: looks.eastAsia,
  voice: null,
  music: { scale: 'major', root: 3, tempo: 78, bells: [5.6, 6, 6.3, 6.6, 6.9, 7.2, 7.5, 7.8, 8.1, 15.2] },
  scenes: [
    {
      seconds: 5,
      light: 'day',
      place: 'library',
      draw: ramp({ act: 'steps' }),
      lines: {
        en: '[Soft plucked music]',
        fr: '[Douce musique de cordes pincées]',
        ar: '[موسيقى أوتار هادئة]',
      },
    },
    {
      seconds: 5,
      light: 'day',
      place: 'library',
      draw: ramp({ act: 'build' }),
      lines: {
        en: '[A bell for each plank that is laid]',
        fr: '[Une clochette pour chaque planche posée]',
        ar: '[جرس مع كل لوح يُوضع]',
      },
    },
    {
      seconds: 5.2,
      light: 'day',
      place: 'library',
      draw: ramp({ act: 'enter' }),
      lines: {
        en: '[The music goes on, brighter]',
        fr: '[La musique continue, plus claire]',
        ar: '[تستمر الموسيقى بنبرة أكثر إشراقًا]',
      },
    },
    {
      seconds: 5,
      light: 'dusk',
      draw: litWindows({ arch: false, crown: 'gable', tree: 'blossom' }),
      lines: {
        en: '[One bell, then the last chord]',
        fr: '[Une clochette, puis le dernier accord]',
        ar: '[جرس واحد ثم النغمة الأخيرة]',
      },
    },
  ],
};
