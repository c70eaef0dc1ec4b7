// How we know: a light that looks, marks on a door frame, pebbles in bowls.
import { eyesClosed, nightBoat } from './monitoring/why.mjs';
import { fewThings, asked, moons } from './monitoring/how.mjs';
import { used, theWall, higher, answers } from './monitoring/then.mjs';

export const story = {
  draw: { 'eyes closed': eyesClosed, 'night boat': nightBoat, 'a few things': fewThings, asked, moons, used, 'the wall': theWall, higher, answers },
  score: {
    bpm: 88,
    sections: [
      { at: 0, chords: ['G', 'Em', 'C', 'D'], figure: 'lift', voice: 'mallet', bass: true, beat: 'clock', pad: 0.6 },
      { at: 9.6, chords: ['Em', 'C', 'Am', 'B'], pad: 1.3, figure: 'slow', voice: 'bell', figureGain: 0.7 },
      { at: 15.6, chords: ['C', 'D', 'G', 'G'], pad: 1.2, figure: 'arp', voice: 'pluck', bass: true },
      { at: 21.2, chords: ['G', 'D', 'Em', 'C'], figure: 'run', voice: 'kalimba', bass: true, beat: 'clock' },
      { at: 32.8, chords: ['C', 'G/B', 'Am', 'D'], figure: 'arp', voice: 'pluck', bass: true, beat: 'walk', pad: 0.8 },
      { at: 42.6, chords: ['Em', 'C', 'G', 'D'], figure: 'slow', voice: 'kalimba', pad: 1.2, beat: 'clock' },
      { at: 51.2, chords: ['Am', 'C', 'G', 'D', 'Em', 'C', 'G', 'D'], figure: 'arp', voice: 'pluck', bass: true, beat: 'pulse' },
      { at: 62.2, chords: ['C', 'D', 'Em', 'G', 'C', 'D', 'G', 'G'], figure: 'run', voice: 'mallet', bass: true, beat: 'walk', pad: 1 },
      { at: 73.8, chords: ['G', 'C', 'D', 'G'], figure: 'lift', voice: 'mallet', bass: true, beat: 'feast' },
      { at: 81.6, chords: ['Em', 'C', 'G', 'D', 'C', 'G', 'Gadd9', 'Gadd9'], figure: 'arp', voice: 'pluck', bass: true, pad: 1.3 },
    ],
    tunes: [
      { at: 15.8, voice: 'flute', notes: [[79, 1], [81, 1], [83, 2], [86, 2], [83, 1], [81, 1], [79, 4]] },
      { at: 36, voice: 'flute', gain: 0.8, notes: [[76, 1], [79, 1], [83, 2], [81, 1], [79, 1], [76, 2]] },
      { at: 63.4, voice: 'kalimba', notes: [[83, 1], [81, 1], [79, 1], [83, 1], [86, 2], [83, 2], [81, 1], [79, 1], [76, 1], [79, 1], [81, 4]] },
      { at: 82.6, voice: 'flute', notes: [[76, 1], [79, 1], [83, 2], [86, 2], [88, 1], [86, 1], [83, 4], [79, 4]] },
    ],
    heard: [
      ['drops', 0.8, 18, 0.26], ['birds', 1, 7, 0.6], ['steps', 1.2, 16, 0.24], ['pass', 9.2], ['rise', 10, 5], ['light', 14.8, 84], ['rise', 15, 2.4], ['lights', 17.8, 6, 0.3], ['pass', 21],
      ['knock', 24.6, 8, 0.12], ['light', 29.2, 86], ['pass', 32.4], ['people', 33, 6, 0.9], ['drops', 34, 10, 0.55], ['steps', 38.4, 6, 0.3], ['light', 41, 84],
      ['pass', 42], ['knock', 44, 2, 0.1], ['light', 43.6, 79], ['light', 45.8, 81], ['light', 48, 84], ['light', 50.2, 86], ['people', 57, 4, 0.8], ['knock', 55.8, 5, 0.14], ['drops', 60, 12, 0.18],
      ['pass', 62], ['drops', 63, 30, 0.28], ['people', 64, 8, 0.5], ['light', 72, 83], ['claps', 74.6, 22, 0.26], ['lights', 76.4, 6, 0.16], ['pass', 81.2], ['light', 85, 84], ['light', 86.4, 86], ['light', 87.8, 88], ['lights', 89, 7, 0.4],
    ],
  },
};
