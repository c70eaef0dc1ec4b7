// The music: rain in E minor, a dance in G that each feast plays in its own way, bells over the water.
const DANCE = [[74, 0.5], [76, 0.5], [79, 1], [76, 0.5], [74, 0.5], [71, 1], [69, 0.5], [71, 0.5], [74, 1], [67, 2]];
const ANSWER = [[71, 0.5], [74, 0.5], [76, 1], [79, 0.5], [81, 0.5], [83, 1], [81, 0.5], [79, 0.5], [76, 1], [74, 2]];
const up = (notes) => notes.map(([note, beats]) => [note + 12, beats]);
/** Brooms: one stroke after the other. */
const sweeps = (at, count, every) => Array.from({ length: count }, (_, i) => ['page', at + i * every]);

export const score = {
  bpm: 104,
  sections: [
    { at: 0, chords: ['Em', 'C', 'Am', 'Em'], pad: 1.2, figure: 'slow', voice: 'bell', figureGain: 0.45 },
    { at: 5.1, chords: ['Cadd9', 'D'], pad: 1, figure: 'slow', voice: 'kalimba' },
    { at: 7.6, chords: ['G', 'Em', 'C', 'D'], pad: 0.9, figure: 'slow', voice: 'pluck' },
    { at: 12, chords: ['G', 'C', 'Am', 'D'], pad: 0.9, figure: 'arp', voice: 'kalimba', bass: true, beat: 'pulse', beatGain: 0.7 },
    { at: 16.6, chords: ['G', 'C', 'G', 'D'], pad: 0.6, figure: 'lift', voice: 'mallet', bass: true, beat: 'feast' },
    { at: 22.6, chords: ['C', 'G', 'Am', 'D'], pad: 1, figure: 'arp', voice: 'pluck', bass: true },
    { at: 26, chords: ['C', 'D', 'Em', 'G/B'], pad: 0.9, figure: 'run', voice: 'kalimba', bass: true, beat: 'clock' },
    { at: 31.8, chords: ['G', 'D/F#', 'Em', 'C'], pad: 0.7, figure: 'arp', voice: 'pluck', bass: true, beat: 'hands', beatGain: 0.9 },
    { at: 35, chords: ['C', 'G/B', 'Am', 'G'], pad: 1, figure: 'lift', voice: 'pluck', bass: true, beat: 'walk', beatGain: 0.7 },
    { at: 41.6, chords: ['Em', 'Cadd9'], pad: 1.3, figure: 'slow', voice: 'bell' },
    { at: 45, chords: ['G', 'D', 'Em', 'C'], pad: 0.7, figure: 'run', voice: 'mallet', bass: true, beat: 'walk' },
    { at: 54.2, chords: ['Am', 'D', 'G', 'Em'], pad: 1.1, figure: 'arp', voice: 'kalimba', bass: true },
    { at: 61.4, chords: ['Am', 'C'], pad: 1, bass: true, beat: 'pulse', beatGain: 0.8 },
    { at: 65.6, chords: ['Em', 'D'], pad: 1.1, figure: 'slow', voice: 'bell', beat: 'pulse' },
    { at: 69, chords: ['G', 'C', 'G', 'D', 'Em', 'C', 'D', 'G'], pad: 0.7, figure: 'lift', voice: 'mallet', bass: true, beat: 'feast', beatGain: 1.15 },
    { at: 76.4, chords: ['C', 'G/B', 'Am', 'D'], pad: 1.2, figure: 'slow', voice: 'pluck' },
    { at: 86, chords: ['Em', 'C', 'G', 'G'], pad: 1.3, figure: 'slow', voice: 'bell' },
  ],
  tunes: [
    { at: 5.3, voice: 'kalimba', gain: 0.9, notes: [[74, 0.5], [76, 0.5], [79, 2]] },
    { at: 10.2, voice: 'kalimba', gain: 0.8, notes: DANCE },
    { at: 17.2, voice: 'flute', notes: [...DANCE, ...ANSWER] },
    { at: 27.4, voice: 'flute', gain: 0.8, notes: [[79, 2], [81, 1], [83, 1], [86, 3], [83, 1], [81, 2]] },
    { at: 32.4, voice: 'pluck', notes: ANSWER },
    { at: 36.4, voice: 'flute', gain: 0.7, notes: DANCE },
    { at: 47.2, voice: 'mallet', gain: 0.9, notes: [...ANSWER, ...DANCE] },
    { at: 55.4, voice: 'flute', gain: 0.8, notes: [[76, 1], [79, 1], [81, 2], [79, 1], [76, 1], [74, 2]] },
    { at: 69.2, voice: 'flute', gain: 1.1, notes: [...DANCE, ...ANSWER, ...DANCE.slice(0, 6)] },
    { at: 69.2, voice: 'bell', gain: 0.6, notes: up(DANCE) },
    { at: 78.6, voice: 'kalimba', gain: 0.8, notes: DANCE.map(([note, beats]) => [note, beats * 1.5]) },
    { at: 88.4, voice: 'bell', gain: 0.9, notes: [[74, 1], [76, 1], [79, 2], [76, 1], [79, 1], [81, 4]] },
  ],
  heard: [
    ['drops', 0.3, 34, 0.2], ['steps', 0.6, 13, 0.42], ['page', 2.2], ['page', 3.6], ['light', 5.1, 86],
    ['pass', 6.9], ['page', 8.2], ['page', 9], ['light', 10.1, 84], ['people', 11.6, 4.6, 0.7], ['light', 13.1, 86], ['light', 13.9, 88], ['light', 14.6, 91], ['light', 15.2, 93],
    ['pass', 16.1], ['people', 16.6, 5.4, 1], ['claps', 18, 6, 0.58], ['birds', 22.8, 3, 0.8], ['page', 23.4], ['light', 23.9, 88],
    ['pass', 25.3], ['rise', 27.1, 3.4], ['birds', 26.4, 4, 0.7], ['light', 33.2, 86], ['people', 32.6, 2.6, 0.6], ['claps', 33.8, 3, 0.58],
    ['pass', 34.3], ['people', 35, 4, 0.8], ['coin', 36.4, 2, 0.5], ['knock', 38.9, 2, 0.2], ['light', 40, 84], ['rise', 43.2, 1.2], ['lights', 42.4, 7, 0.3],
    ['pass', 44.4], ['knock', 45.8, 2, 0.8], ['knock', 48.2, 1], ['steps', 48, 7, 0.4], ['knock', 50.4, 2, 0.16], ['people', 50.4, 3.6, 0.4], ['light', 51.4, 86],
    ['pass', 53.6], ['people', 54.4, 3, 0.5], ['rise', 55.8, 2], ['light', 58.4, 88], ['drops', 61.2, 5, 0.3], ['lights', 62, 8, 0.3], ['drum', 62, 4, 0.19], ['drum', 63, 3, 0.19], ['drum', 63.8, 4, 0.16], ['drum', 64.6, 3, 0.14],
    ['pass', 64.7], ['steps', 65.6, 6, 0.44], ['light', 68.8, 84], ['light', 69.3, 88], ['people', 69, 7, 1.2], ...[70.4, 71.3, 72.2, 73.1, 73.7, 74.5].flatMap((at) => [['rise', at - 0.2, 0.7], ['lights', at + 0.6, 3, 0.08]]),
    ['pass', 75.8], ...sweeps(76.8, 5, 0.92), ['birds', 77, 7, 0.9], ['people', 79, 4, 0.4], ['light', 80.8, 86], ['knock', 83.6, 1], ['light', 84.2, 88], ['steps', 84.9, 4, 0.44],
    ['pass', 85.5], ['drops', 86.2, 6, 0.4], ['light', 88, 86], ['light', 89.2, 91], ['lights', 90, 12, 0.26],
  ],
};
