import { cableStation } from '../scenes/cable-station.mjs';
import { hillside } from '../scenes/hillside.mjs';
import { planMap } from '../scenes/plan-map.mjs';
import { looks } from './looks.mjs';

/** A plan with a classroom at each station of the cable. */
export default {
  slug: 'monteluz',
  theme: 'planning',
  width: 480,
  height: 854,
  looks: looks.latin,
  voice: { language: 'es', espeak: 'es-419', pitch: 46 },
  music: { scale: 'major', root: 0, tempo: 80 },
  scenes: [
    {
      seconds: 5.5,
      light: 'day',
      place: 'hill',
      draw: hillside({ houses: 34, cable: true, plants: ['palm', 'bush'], climbers: 3 }),
      lines: {
        es: 'Monteluz crece cuesta arriba, y aprender quedaba lejos.',
        en: 'Monteluz grows uphill, and learning was far away.',
        fr: 'Monteluz grandit vers le haut, et apprendre était loin.',
        ar: 'تنمو مونتيلوث صعودًا، وكان التعلّم بعيدًا.',
      },
    },
    {
      seconds: 5.2,
      light: 'day',
      draw: planMap({ places: ['station', 'library', 'school', 'station', 'market'] }),
      lines: {
        es: 'El plan puso un aula en cada estación del cable.',
        en: 'The plan put a classroom at each station of the cable car.',
        fr: 'Le plan a mis une salle à chaque station du téléphérique.',
        ar: 'وضعت الخطة قاعة في كل محطة من محطات التلفريك.',
      },
    },
    {
      seconds: 5.1,
      light: 'day',
      draw: cableStation(),
      lines: {
        es: 'La gente viaja, baja, aprende y vuelve a casa.',
        en: 'People ride, get off, learn, and go home.',
        fr: 'On voyage, on descend, on apprend et l’on rentre chez soi.',
        ar: 'يركب الناس وينزلون ويتعلّمون ويعودون إلى بيوتهم.',
      },
    },
    {
      seconds: 5.2,
      light: 'night',
      place: 'hill',
      draw: hillside({ houses: 34, cable: true, plants: ['palm', 'bush'], linkFrom: -4, climbers: 1 }),
      lines: {
        es: 'De noche, el cerro parece un cuaderno abierto.',
        en: 'At night, the hill looks like an open notebook.',
        fr: 'La nuit, la colline ressemble à un cahier ouvert.',
        ar: 'وفي الليل يبدو الجبل كدفتر مفتوح.',
      },
    },
  ],
};
