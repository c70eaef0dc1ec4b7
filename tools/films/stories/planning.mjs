// A plan that holds: a sheet of paper, many hands, and the city that comes of it.
import { handedOn, hundredDays, one } from './planning/ending.mjs';
import { emptyPlaces, inTheWay } from './planning/middle.mjs';
import { belongs, fog, theSheet } from './planning/opening.mjs';

export const story = {
  draw: { fog, 'the sheet': theSheet, 'what belongs in it': belongs, 'empty places': emptyPlaces, 'in the way': inTheWay, 'a hundred days': hundredDays, 'handed on': handedOn, one },
  score: {
    bpm: 92,
    sections: [
      { at: 0, chords: ['Dm', 'Bb', 'Gm', 'A'], pad: 1.2, figure: 'slow', voice: 'bell', figureGain: 0.6 },
      { at: 9.6, chords: ['F', 'C', 'Dm', 'Bb'], figure: 'arp', voice: 'pluck', bass: true, pad: 0.7, beat: 'pulse' },
      { at: 20.2, chords: ['F', 'C/E', 'Dm', 'Am', 'Bb', 'F/A', 'Gm', 'C'], figure: 'run', voice: 'kalimba', bass: true, pad: 0.8, beat: 'clock' },
      { at: 35, chords: ['Bb', 'F', 'C', 'Dm'], figure: 'lift', voice: 'pluck', bass: true, beat: 'hands', beatGain: 0.6 },
      { at: 45.6, chords: ['Dm', 'C', 'Bb', 'A', 'Dm', 'F', 'Gm', 'C'], figure: 'arp', voice: 'pluck', bass: true, beat: 'walk', pad: 0.9 },
      { at: 59.4, chords: ['F', 'Bb', 'C', 'F'], figure: 'lift', voice: 'mallet', bass: true, beat: 'hands' },
      { at: 69, chords: ['Bb', 'C', 'Am', 'Dm'], figure: 'slow', voice: 'kalimba', pad: 1.1 },
      { at: 78.6, chords: ['F', 'C/E', 'Dm', 'Bb', 'F', 'C', 'Fadd9', 'Fadd9'], figure: 'arp', voice: 'pluck', bass: true, pad: 1.3, beat: 'pulse', beatGain: 0.6 },
    ],
    tunes: [
      { at: 12.2, voice: 'flute', gain: 0.9, notes: [[77, 1], [79, 1], [81, 2], [84, 2], [81, 2], [79, 1], [77, 1], [79, 4]] },
      { at: 23.6, voice: 'pluck', notes: [[77, 1], [81, 1], [84, 1], [81, 1], [79, 1], [77, 1], [76, 2], [74, 1], [77, 1], [81, 1], [79, 1], [77, 4]] },
      { at: 48.4, voice: 'flute', gain: 0.85, notes: [[74, 1.5], [77, 0.5], [81, 2], [79, 1], [77, 1], [76, 2], [74, 2], [0, 2], [77, 1], [81, 1], [84, 3]] },
      { at: 81.2, voice: 'flute', notes: [[77, 1], [79, 1], [81, 2], [84, 2], [86, 1], [84, 1], [81, 2], [79, 1], [77, 5]] },
    ],
    heard: [
      ['steps', 1, 14, 0.42], ['knock', 6.1, 2, 0.09], ['pass', 9.4], ['birds', 10.5, 8, 0.7], ['page', 12.4], ['page', 13.2], ['rise', 13, 3], ['people', 15, 5, 0.5],
      ['pass', 20], ['light', 23.4, 86], ['knock', 25.2, 8, 0.3], ['drops', 31.4, 8, 0.28], ['light', 33.4, 89], ['people', 41, 4.6, 0.7], ['lights', 42.4, 5, 0.5], ['steps', 37.6, 6, 0.2],
      ['pass', 45.4], ['knock', 47.6, 1], ['knock', 50.8, 9, 0.18], ['rise', 52.6, 1.4], ['page', 53.3], ['light', 58, 86], ['pass', 59.2], ['knock', 61, 5, 0.22], ['claps', 66, 10, 0.24], ['birds', 61.4, 6],
      ['pass', 68.8], ['rise', 70.4, 3], ['light', 74.6, 88], ['pass', 78.4], ['lights', 80, 5, 0.4], ['lights', 83.6, 14, 0.28], ['people', 85, 3, 0.4], ['page', 85.2], ['page', 86.4], ['light', 87.6, 88],
    ],
  },
};
