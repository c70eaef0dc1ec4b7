import { randomFrom } from '../drawing/random.mjs';
import { bell, pad, pitch, pluck, rainfall, silence } from './synth.mjs';

const scales = {
  major: [0, 2, 4, 5, 7, 9, 11],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  five: [0, 2, 4, 7, 9],
  minorFive: [0, 3, 5, 7, 10],
  lydian: [0, 2, 4, 6, 7, 9, 11],
};

const progressions = [
  [0, 3, 4, 0],
  [0, 5, 3, 4],
  [0, 2, 3, 4],
  [0, 4, 5, 3],
  [0, 3, 0, 4],
];

/**
 * The music of a film, from its seed: a chord every two bars as pad and bass, plucked figures above,
 * bells at `bells` (seconds) and rain from `rain` where the story asks for them.
 */
export function compose({ slug, music }, seconds) {
  const rng = randomFrom(`${slug}/music`);
  const track = silence(seconds);
  const { scale = 'major', root = 0, tempo = 76, bells = [], rain, density = 0.7 } = music;
  const notes = scales[scale];
  const tone = (degree) =>
    pitch(root + notes[((degree % notes.length) + notes.length) % notes.length] + 12 * Math.floor(degree / notes.length));
  const chord = notes.length === 5 ? [0, 2, 3] : [0, 2, 4];
  const progression = rng.pick(progressions);
  const beat = 60 / tempo;
  const bar = beat * 4;
  const figure = Array.from({ length: 8 }, (_, i) => ({
    play: i === 0 || rng() < density,
    step: rng.pick(chord) + (rng() < 0.3 ? notes.length : 0) + (rng() < 0.18 ? 1 : 0),
    loud: rng.between(0.7, 1),
  }));
  for (let at = 0, index = 0; at < seconds - 1; at += bar, index += 1) {
    const last = at + bar * 1.4 > seconds;
    const degree = last ? 0 : progression[index % progression.length] % notes.length;
    const lasts = Math.min(bar + 0.9, seconds - at);
    chord.forEach((offset, i) =>
      pad(track, { at, frequency: tone(degree + offset), seconds: lasts, gain: 0.032, pan: 0.3 + 0.2 * i }),
    );
    pluck(track, rng, { at, frequency: tone(degree) / 2, gain: 0.34, seconds: Math.min(3, lasts), soft: 0.8 });
    figure.forEach((note, i) => {
      const when = at + (i * beat) / 2;
      if (note.play && when < seconds - 1.6)
        pluck(track, rng, {
          at: when,
          frequency: tone(degree + note.step + notes.length),
          gain: 0.2 * note.loud,
          pan: 0.35 + 0.3 * (i % 2),
          soft: 0.55,
        });
    });
  }
  bells.forEach((at, i) =>
    bell(track, { at, frequency: tone(notes.length * 2 + chord[i % 3]), pan: 0.3 + 0.4 * ((i * 0.37) % 1) }),
  );
  if (rain) rainfall(track, rng, { from: rain[0], to: rain[1] });
  return track;
}
