import { circle, ellipse, rect, shape } from './svg.mjs';
import { mix } from './colour.mjs';

const face = (skin, r = 7.5, x = 1.5, y = -89.2) => circle(x, y, r, skin);
const skull = (fill) => circle(-0.8, -91, 8.8, fill);

const styles = {
  short: ({ skin, hair }) => skull(hair) + face(skin),
  bald: ({ skin, hair }) => shape('M-9,-88Q-9,-95 -3,-97L-3,-86Z', hair) + face(skin, 8.2, 0.4),
  bun: ({ skin, hair }) => circle(-7, -98.5, 4.6, hair) + skull(hair) + face(skin),
  round: ({ skin, hair }) => circle(-1.6, -93.5, 11.8, hair) + face(skin),
  long: ({ skin, hair }) => shape('M-9.6,-91Q-10,-74 -8,-70H2Q-1,-80 4,-90Z', hair) + skull(hair) + face(skin),
  plaits: ({ skin, hair }) => rect(-11, -90, 4.4, 20, hair, { radius: 2.2 }) + skull(hair) + face(skin),
  scarf: ({ skin, cover }) =>
    shape('M-10,-92C-11,-80 -12,-76 -13,-70Q0,-64 11,-72Q7,-80 8.5,-90Z', cover) +
    circle(-0.4, -91, 9.8, cover) +
    face(skin, 6.1, 2.2, -89.4),
  wrap: ({ skin, cover }) =>
    face(skin, 7.8, 0.8) +
    ellipse(-2.6, -97.5, 11, 7.4, cover) +
    circle(-9.5, -102, 4.6, mix(cover, '#2a2735', 0.18)) +
    shape('M-9.4,-93Q0,-99 9,-94L9,-97Q0,-103 -9.6,-97Z', mix(cover, '#ffffff', 0.2)),
  turban: ({ skin, hair, cover }) =>
    shape('M-6,-86Q1,-76 8.4,-86L7,-91H-6Z', hair) +
    face(skin, 6.8, 1.6, -90) +
    ellipse(-0.4, -97, 10.6, 6, cover) +
    ellipse(-0.4, -95, 10.6, 3, mix(cover, '#2a2735', 0.14)),
  cap: ({ skin, hair, cover }) =>
    skull(hair) +
    face(skin) +
    shape('M-9.8,-93Q-9,-102 0,-102Q8.6,-102 9.2,-93.6Z', cover) +
    shape('M6,-94.8H15Q14,-92 8,-92.6Z', mix(cover, '#2a2735', 0.25)),
  kufi: ({ skin, hair, cover }) => skull(hair) + face(skin) + rect(-8.6, -101, 16.4, 8.6, cover, { radius: 3 }),
  straw: ({ skin, hair }) =>
    skull(hair) +
    face(skin) +
    ellipse(0, -95.5, 15.5, 3.4, '#e0b25c') +
    shape('M-8,-96Q-7.4,-105 0,-105Q7.4,-105 8,-96Z', '#ebc476'),
  grey: ({ skin }) => circle(-6.4, -97.5, 4, '#d9d3cd') + skull('#d9d3cd') + face(skin),
};

/** All ways a head can be drawn; never with a face that could be somebody's. */
export const headStyles = Object.keys(styles);

/** A head on its neck, at the height a standing figure of 100 units has it. */
export function head(look) {
  const neck = rect(-3, -84, 6.4, 8, mix(look.skin, '#2a2735', 0.16), { radius: 2 });
  return neck + styles[look.head](look);
}
