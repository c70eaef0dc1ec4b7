import { riverView, riverWorkshop } from '../scenes/river.mjs';
import { wallChart } from '../scenes/wall-chart.mjs';
import { street } from '../scenes/street.mjs';
import { looks } from './looks.mjs';

/** A workshop on the river, and what its figures decide. */
export default {
  slug: 'san-ciriaco-del-rio',
  theme: 'monitoring',
  width: 854,
  height: 480,
  looks: looks.latin,
  voice: { language: 'es', espeak: 'es-419', pitch: 52 },
  music: { scale: 'dorian', root: 5, tempo: 78 },
  scenes: [
    {
      seconds: 5,
      light: 'day',
      place: 'river',
      draw: riverView({ roofs: ['flat', 'slope'], arch: true }),
      lines: {
        es: 'En San Ciriaco, el río también es un aula.',
        en: 'In San Ciriaco, the river is a classroom too.',
        fr: 'À San Ciriaco, la rivière est aussi une salle de classe.',
        ar: 'في سان سيرياكو، النهر أيضًا قاعة درس.',
      },
    },
    {
      seconds: 5.4,
      light: 'day',
      place: 'river',
      draw: riverWorkshop({ roofs: ['flat', 'slope'], arch: true }),
      lines: {
        es: 'Cada mes, jóvenes y mayores miden el agua juntos.',
        en: 'Each month, young and old measure the water together.',
        fr: 'Chaque mois, jeunes et anciens mesurent l’eau ensemble.',
        ar: 'كل شهر يقيس الصغار والكبار الماء معًا.',
      },
    },
    {
      seconds: 5.2,
      light: 'day',
      draw: wallChart({ values: [0.3, 0.42, 0.38, 0.55, 0.66, 0.74, 0.86] }),
      lines: {
        es: 'Anotamos cómo está el río, y qué hemos aprendido.',
        en: 'We write down how the river is, and what we have learned.',
        fr: 'Nous notons l’état de la rivière, et ce que nous avons appris.',
        ar: 'ندوّن حال النهر، وما تعلّمناه.',
      },
    },
    {
      seconds: 5.2,
      light: 'dusk',
      draw: street({
        roofs: ['flat', 'slope'],
        arch: true,
        trees: ['round', 'palm'],
        people: 5,
        flags: true,
        minH: 90,
        maxH: 150,
      }),
      lines: {
        es: 'Con esos datos, el barrio decide el año siguiente.',
        en: 'With those figures, the neighbourhood decides on the next year.',
        fr: 'Avec ces chiffres, le quartier décide de l’année suivante.',
        ar: 'وبهذه الأرقام يقرّر الحيّ عمل السنة القادمة.',
      },
    },
  ],
};
