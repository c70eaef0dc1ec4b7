// Head, hair and what is worn on it. The neck is at 0,0; the face is three marks, and nobody's in particular.
import { disc, fill, oval, stroke } from '../draw/brush.mjs';
import { alpha, darker } from '../draw/colour.mjs';

const HAIR_BEHIND = {
  long: (c, hair) => fill(c, hair, () => c.roundRect(-12, -21, 17, 31, 8)),
  bob: (c, hair) => fill(c, hair, () => c.roundRect(-12, -21, 19, 20, 8)),
  afro: (c, hair) => disc(c, -1.5, -15, 15.5, hair),
  bun: (c, hair) => disc(c, -11, -20, 5.5, hair),
  braid: (c, hair) => stroke(c, hair, 5, () => (c.moveTo(-8, -10), c.quadraticCurveTo(-15, 0, -11, 14))),
};

const cap = (c, hair, low = -9) =>
  fill(c, hair, () => {
    c.moveTo(-10.8, low);
    c.bezierCurveTo(-13.5, -22, -4, -27, 3, -25);
    c.bezierCurveTo(9, -24, 11.5, -19, 10.5, -15.5);
    c.bezierCurveTo(5, -20, -1, -19, -4.5, -14);
    c.bezierCurveTo(-6, -11, -6.5, -10, -7, low + 2);
    c.closePath();
  });

const HAIR_BEFORE = {
  short: (c, hair) => cap(c, hair),
  crop: (c, hair) => cap(c, alpha(hair, 0.85), -12),
  long: (c, hair) => cap(c, hair, -4),
  bob: (c, hair) => cap(c, hair, -5),
  bun: (c, hair) => cap(c, hair, -8),
  braid: (c, hair) => cap(c, hair, -7),
  afro: (c, hair) => cap(c, hair, -9),
  bald: () => {},
};

const HATS = {
  scarf(c, colour) {
    fill(c, colour, () => {
      c.moveTo(8, -23.5);
      c.bezierCurveTo(-3, -30, -15, -24, -14, -12);
      c.bezierCurveTo(-14, -2, -15, 4, -13, 9);
      c.quadraticCurveTo(0, 14, 9, 7);
      c.quadraticCurveTo(9, 1, 6.5, -2);
      c.bezierCurveTo(0, -3, -6, -8, -4.5, -15);
      c.bezierCurveTo(-3, -20, 4, -21, 10, -17.5);
      c.quadraticCurveTo(10.5, -21, 8, -23.5);
    });
    stroke(c, alpha(darker(colour, 0.6), 0.35), 1, () => (c.moveTo(-8, 2), c.quadraticCurveTo(0, 5, 6, 2)));
  },
  turban(c, colour) {
    fill(c, colour, () => c.ellipse(-1, -22, 14, 7.5, -0.12, 0, 7));
    stroke(c, alpha(darker(colour, 0.6), 0.4), 1.2, () => (c.moveTo(-13, -21), c.quadraticCurveTo(0, -18, 11, -26)));
    stroke(c, alpha(darker(colour, 0.6), 0.4), 1.2, () => (c.moveTo(-11, -25), c.quadraticCurveTo(2, -23, 8, -28)));
  },
  wrap(c, colour) {
    fill(c, colour, () => {
      c.moveTo(-11, -13);
      c.bezierCurveTo(-17, -28, -4, -37, 4, -31);
      c.bezierCurveTo(11, -28, 12, -21, 10.5, -16.5);
      c.bezierCurveTo(3, -20, -5, -18, -11, -13);
    });
    disc(c, -5, -32, 4.6, darker(colour, 0.12));
  },
  straw(c, colour) {
    oval(c, 0, -19, 20, 4.6, colour, -0.06);
    fill(c, darker(colour, 0.08), () => c.ellipse(0, -20, 11, 9.5, 0, Math.PI, 0));
  },
  cap(c, colour) {
    fill(c, colour, () => (c.arc(-0.5, -16, 11.6, Math.PI, -0.15), c.lineTo(18, -15), c.quadraticCurveTo(12, -17.5, -12, -15)));
  },
  helmet(c, colour) {
    fill(c, colour, () => (c.arc(-0.5, -15.5, 12.6, Math.PI, 0), c.lineTo(15, -13.5), c.lineTo(-13, -13.5)));
  },
  kufi(c, colour) {
    fill(c, colour, () => c.roundRect(-11, -27, 20, 10.5, [5, 5, 1, 1]));
    stroke(c, alpha('#fff6e2', 0.6), 1.2, () => (c.moveTo(-10, -19), c.lineTo(8.5, -19)));
  },
};

/** `pose.blink` 0-1, `pose.smile` 0-1, `pose.gaze` -1..1 (up), `pose.mouth` 0-1 (speaks). */
export function drawHead(c, who, { blink = 0, smile = 0.6, gaze = 0, mouth = 0 }) {
  const child = who.headSize ?? (who.kind === 'child' ? 1.22 : 1);
  c.scale(child, child);
  const { hair, skin, hairStyle } = who;
  if (who.hat !== 'scarf') HAIR_BEHIND[hairStyle]?.(c, darker(hair, 0.15));
  fill(c, darker(skin, 0.16), () => c.roundRect(-4, -8, 7.5, 11, 3));
  fill(c, skin, () => {
    c.moveTo(10.5, -15);
    c.bezierCurveTo(11, -22, 4, -25.5, -1, -25);
    c.bezierCurveTo(-9, -24.5, -11.5, -17, -10.5, -11);
    c.bezierCurveTo(-9.5, -4, -3, -0.6, 2.5, -0.8);
    c.bezierCurveTo(8, -1, 10.3, -6, 10.6, -9.5);
    c.quadraticCurveTo(12.4, -11, 10.5, -15);
  });
  disc(c, -7.5, -11.5, 2.7, darker(skin, 0.08));
  // Cheek, eyes, mouth.
  oval(c, 5, -7.5, 3, 2.1, 'rgba(214,84,64,0.2)');
  const ink = 'rgba(36,22,34,0.88)';
  const up = -gaze * 1.4;
  for (const [x, r] of [[8, 1.15], [2.2, 1.3]]) {
    if (blink > 0.5) stroke(c, ink, 1.1, () => (c.moveTo(x - 1.5, -12 + up), c.quadraticCurveTo(x, -11 + up, x + 1.5, -12 + up)));
    else oval(c, x, -12.2 + up, r, r * 1.35 * (1 - blink), ink);
  }
  if (mouth > 0.05) oval(c, 6.3, -5.6, 1.9, 0.6 + mouth * 1.8, 'rgba(94,30,40,0.85)');
  else stroke(c, ink, 1.15, () => (c.moveTo(3.6, -5.4 - smile * 0.5), c.quadraticCurveTo(6.6, -5.4 + smile * 2.6, 9, -6 - smile * 0.6)));
  if (who.beard) {
    fill(c, who.hair, () => {
      c.moveTo(-7.5, -9);
      c.bezierCurveTo(-4, -7, 0, -7.2, 3, -7);
      c.quadraticCurveTo(6.5, -8.6, 10.3, -7.4);
      c.bezierCurveTo(10, 0, 6, 5, 1, 4);
      c.bezierCurveTo(-5, 3, -7.5, -3, -7.5, -9);
    });
    stroke(c, 'rgba(94,30,40,0.7)', 1.1, () => (c.moveTo(4, -4.6), c.quadraticCurveTo(6.4, -3, 8.4, -4.8)));
  }
  if (who.hat !== 'scarf' && !(who.hat === 'wrap')) HAIR_BEFORE[hairStyle]?.(c, hair);
  if (who.hat) HATS[who.hat](c, who.hatColour ?? who.top);
  if (who.glasses) {
    for (const x of [8.2, 2.2]) stroke(c, 'rgba(30,30,50,0.85)', 0.9, () => c.arc(x, -12.2, 2.9, 0, 7));
    stroke(c, 'rgba(30,30,50,0.85)', 0.9, () => (c.moveTo(-0.7, -12.4), c.lineTo(-8, -13)));
  }
}
