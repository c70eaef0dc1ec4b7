// Learning within everybody's reach: doors of every shape, drawn by those who stand outside.
import { theHall, barriers, sheAsks } from './accessibility/outside.mjs';
import { doorsAreMade, aPleasure } from './accessibility/doors.mjs';
import { theyOpen, withoutWalls } from './accessibility/open.mjs';

export const story = {
  draw: { 'the hall': theHall, barriers, 'she asks': sheAsks, 'doors are made': doorsAreMade, 'a pleasure': aPleasure, 'they open the door': theyOpen, 'without walls': withoutWalls },
  score: {
    bpm: 80,
    sections: [
      { at: 0, chords: ['F', 'Dm', 'Bb', 'C'], pad: 1.1, figure: 'slow', voice: 'bell', figureGain: 0.6 },
      { at: 9.6, chords: ['Dm', 'Am', 'Bb', 'Am'], pad: 1, figure: 'slow', voice: 'pluck', bass: true, beat: 'pulse', beatGain: 0.7 },
      { at: 24.4, chords: ['Bb', 'F', 'C', 'Dm', 'Bb', 'F', 'C', 'C'], pad: 1, figure: 'arp', voice: 'kalimba' },
      { at: 36, chords: ['F', 'C/E', 'Dm', 'Bb'], figure: 'arp', voice: 'pluck', bass: true, beat: 'walk', pad: 0.8 },
      { at: 54.6, chords: ['Bb', 'C', 'F', 'Dm'], figure: 'lift', voice: 'kalimba', bass: true, beat: 'hands' },
      { at: 64.3, chords: ['Bb', 'F', 'C', 'Dm'], figure: 'lift', voice: 'mallet', bass: true, beat: 'hands', pad: 0.8 },
      { at: 74.9, chords: ['Dm', 'Bb', 'F', 'C', 'Bb', 'C', 'Fadd9', 'Fadd9'], figure: 'arp', voice: 'pluck', bass: true, pad: 1.4, beat: 'pulse', beatGain: 0.6 },
    ],
    tunes: [
      { at: 3, voice: 'flute', gain: 0.7, notes: [[72, 2], [77, 2], [76, 1], [74, 1], [72, 3]] },
      { at: 30.4, voice: 'flute', gain: 0.9, notes: [[77, 1], [79, 1], [81, 2], [79, 1], [77, 1], [84, 3], [82, 1], [81, 2]] },
      { at: 39, voice: 'flute', notes: [[77, 1], [81, 1], [84, 2], [82, 1], [81, 1], [79, 2], [77, 1], [79, 1], [81, 2], [74, 2], [77, 3]] },
      { at: 55.4, voice: 'kalimba', notes: [[82, 0.5], [84, 0.5], [86, 1], [84, 1], [81, 1], [79, 0.5], [81, 0.5], [82, 1], [81, 1], [77, 1], [82, 0.5], [84, 0.5], [86, 1], [89, 2]] },
      { at: 79, voice: 'flute', notes: [[77, 1], [79, 1], [81, 2], [84, 2], [82, 1], [81, 1], [79, 2], [81, 1], [82, 1], [84, 5]] },
    ],
    heard: [
      ['lights', 0.6, 8, 0.36], ['people', 5, 4.4, 0.5], ['pass', 9.2], ['knock', 12, 2, 0.16], ['knock', 16.1, 1], ['steps', 13.8, 5, 0.34], ['coin', 18.2, 2, 0.3], ['people', 20.4, 4.6, 1],
      ['steps', 24.8, 9, 0.36], ['light', 30.4, 84], ['light', 31.4, 86], ['light', 32.3, 88], ['light', 33.2, 91], ['light', 34.1, 93], ['rise', 33.5, 2.4], ['knock', 36.8, 5, 0.2], ['light', 39.6, 84],
      ['birds', 41.4, 5], ['page', 44.4], ['knock', 47.2, 2, 0.14], ['page', 49], ['people', 50.6, 3, 0.4], ['pass', 54.2], ['birds', 55, 8], ['people', 56, 7, 0.7], ['pass', 64], ['light', 66.4, 84], ['light', 70.2, 86], ['claps', 72.2, 8, 0.5], ['light', 73.4, 89],
      ['pass', 74.6], ['rise', 76, 4], ['lights', 79.4, 16, 0.26], ['knock', 80, 6, 0.4], ['people', 83, 4, 0.6],
    ],
  },
};
