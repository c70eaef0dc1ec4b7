// The music and the sounds of the film about means that last.
export const score = {
  bpm: 96,
  sections: [
    { at: 0, chords: ['Am', 'F', 'C', 'G'], figure: 'slow', voice: 'pluck', pad: 0.8 },
    { at: 2.6, chords: ['C', 'F', 'C', 'G'], figure: 'lift', voice: 'mallet', beat: 'feast', bass: true },
    { at: 7.2, chords: ['Am', 'Em', 'Am', 'Em'], figure: 'slow', voice: 'bell', pad: 1.1, figureGain: 0.7 },
    { at: 11.6, chords: ['Dm', 'G', 'C', 'Am'], figure: 'arp', voice: 'kalimba', bass: true, beat: 'pulse' },
    { at: 23.2, chords: ['F', 'C', 'G', 'Am', 'F', 'C', 'Dm', 'G'], figure: 'run', voice: 'kalimba', bass: true, beat: 'walk', pad: 0.8 },
    { at: 40.8, chords: ['Am', 'F', 'C', 'G'], figure: 'arp', voice: 'pluck', bass: true, beat: 'hands', beatGain: 0.7 },
    { at: 52.4, chords: ['F', 'C/E', 'Dm', 'G'], figure: 'run', voice: 'mallet', pad: 1.2 },
    { at: 62, chords: ['Am', 'F', 'C', 'G'], figure: 'arp', voice: 'kalimba', bass: true, pad: 1, beat: 'pulse' },
    { at: 73.6, chords: ['C', 'F', 'C', 'G', 'Am', 'F', 'Cadd9', 'Cadd9'], figure: 'lift', voice: 'mallet', bass: true, beat: 'hands', pad: 1 },
  ],
  tunes: [
    { at: 14.2, voice: 'flute', gain: 0.8, notes: [[74, 1], [77, 1], [79, 2], [76, 1], [72, 1], [74, 3]] },
    { at: 26.4, voice: 'flute', notes: [[77, 1], [76, 1], [79, 2], [84, 2], [83, 1], [79, 1], [81, 4], [77, 1], [76, 1], [74, 1], [77, 1], [79, 4]] },
    { at: 54, voice: 'kalimba', notes: [[84, 1], [79, 1], [81, 1], [77, 1], [79, 2], [76, 2], [77, 1], [74, 1], [79, 3]] },
    { at: 78.2, voice: 'flute', notes: [[76, 1], [79, 1], [84, 2], [83, 1], [81, 1], [79, 2], [77, 1], [76, 1], [79, 2], [84, 5]] },
  ],
  heard: [
    ['rise', 0.4, 3], ['drops', 2.6, 26, 0.13], ['people', 3, 3.6, 0.8], ['pass', 6.6], ['pass', 11.4], ['steps', 12, 4, 0.34], ['light', 13.6, 81], ['light', 15, 83], ['light', 16.2, 84], ['drops', 16, 5, 0.2], ['knock', 18.8, 2, 0.3], ['people', 20, 3, 0.8],
    ['pass', 23], ['drops', 24, 14, 0.2], ['drops', 27.8, 22, 0.15], ['knock', 32.2, 1], ['drops', 32.8, 18, 0.16], ['light', 33, 86], ['knock', 35.6, 2, 0.2], ['drops', 37.8, 14, 0.14], ['pass', 40.6],
    ['people', 41.4, 6, 1], ['knock', 48.2, 3, 0.3], ['drops', 49, 12, 0.2], ['light', 49.6, 84], ['pass', 52.2], ['drops', 52.8, 34, 0.2], ['steps', 53, 20, 0.3], ['pass', 61.6], ['birds', 63, 7, 0.6], ['people', 66, 5, 0.4], ['light', 67, 84],
    ['pass', 73.4], ['people', 73.8, 4.6, 0.9], ['claps', 74.6, 6, 0.5], ['steps', 77.4, 14, 0.36], ['light', 82, 86], ['knock', 82.6, 10, 0.42], ['lights', 84.4, 6, 0.3],
  ],
};
