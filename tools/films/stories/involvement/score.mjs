// The music and the sounds of the film about involving everybody.
export const score = {
  bpm: 100,
  sections: [
    { at: 0, chords: ['Am', 'Am', 'F', 'E'], pad: 0.9, beat: 'hands', beatGain: 0.9 },
    { at: 6.4, chords: ['Am', 'F'], pad: 1.2, figure: 'slow', voice: 'bell', figureGain: 0.6 },
    { at: 9.8, chords: ['C', 'G', 'Am', 'F', 'C', 'G', 'F', 'G'], figure: 'arp', voice: 'pluck', bass: true, beat: 'walk', pad: 0.7 },
    { at: 26.4, chords: ['Dm', 'E', 'Dm', 'E'], figure: 'lift', voice: 'mallet', beat: 'pulse', pad: 0.6 },
    { at: 31.2, chords: ['F', 'C', 'G', 'Am', 'F', 'C', 'G', 'G'], figure: 'arp', voice: 'kalimba', bass: true, pad: 1 },
    { at: 40.8, chords: ['Am', 'E', 'Am', 'E'], figure: 'run', voice: 'pluck', beat: 'feast', beatGain: 0.7, pad: 0.5 },
    { at: 46.2, chords: ['C', 'G', 'Am', 'F'], figure: 'run', voice: 'kalimba', bass: true, beat: 'walk', pad: 0.8 },
    { at: 54.6, chords: ['F', 'Am', 'Dm', 'G'], figure: 'slow', voice: 'pluck', pad: 1.2 },
    { at: 66.2, chords: ['Am', 'F', 'C', 'G'], figure: 'arp', voice: 'pluck', bass: true, pad: 1.2, beat: 'pulse' },
    { at: 75.8, chords: ['C', 'G', 'Am', 'F', 'C', 'G', 'Cadd9', 'Cadd9'], figure: 'lift', voice: 'mallet', bass: true, beat: 'feast', pad: 1 },
  ],
  tunes: [
    { at: 12.2, voice: 'flute', notes: [[76, 1], [79, 1], [81, 1], [84, 1], [83, 1.5], [79, 0.5], [81, 2], [77, 1], [79, 1], [81, 1], [84, 1], [83, 2], [79, 2], [76, 1], [79, 1], [84, 4]] },
    { at: 33.8, voice: 'flute', gain: 0.8, notes: [[77, 1], [81, 1], [84, 2], [83, 1], [79, 1], [81, 2], [77, 1], [76, 1], [79, 3]] },
    { at: 57.2, voice: 'kalimba', notes: [[81, 1], [84, 1], [83, 1], [81, 1], [79, 2], [77, 2], [76, 1], [77, 1], [79, 3]] },
    { at: 78.2, voice: 'flute', notes: [[76, 1], [79, 1], [84, 1], [86, 1], [88, 1.5], [86, 0.5], [84, 2], [81, 1], [84, 1], [83, 1], [79, 1], [84, 5]] },
  ],
  heard: [
    ['drum', 0.8, 18, 0.3], ['steps', 1, 16, 0.3], ['drops', 1.2, 16, 0.5], ['light', 8.6, 84], ['pass', 9.4], ['knock', 12.6, 3, 0.14], ['knock', 15.2, 3, 0.14], ['light', 12.1, 79], ['light', 15.1, 81], ['light', 17.7, 83], ['light', 20.5, 84], ['light', 22.9, 86], ['light', 25.5, 88], ['birds', 11, 8, 0.6],
    ['people', 27.4, 3.4, 1.4], ['drops', 32, 9, 0.4], ['knock', 34, 10, 0.28], ['people', 37.4, 3.6, 1], ['pass', 40.4], ['steps', 41.4, 18, 0.2], ['knock', 46, 2, 0.2], ['knock', 47.6, 14, 0.46], ['light', 52, 84],
    ['page', 57, 1], ['light', 60, 84], ['steps', 61.6, 6, 0.36], ['light', 64.6, 88], ['pass', 66], ['drops', 66.6, 40, 0.16], ['rise', 68.4, 2], ['people', 71, 4, 0.8], ['pass', 75.4], ['birds', 76, 5, 0.6], ['drum', 81.4, 16, 0.3], ['claps', 84, 10, 0.3], ['lights', 84.2, 8, 0.24], ['people', 82, 5, 0.8],
  ],
};
