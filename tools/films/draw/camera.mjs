// Where the world is seen from. A frame is 1920 by 1080; the camera looks at a place of the world, nearer or farther.
export const WIDTH = 1920;
export const HEIGHT = 1080;

/**
 * Draws in the world's coordinates. `depth` 1 is the plane of the story; 0 does not move at all (the sky); above 1 is nearer than the story.
 * @param {{ x: number, y: number, zoom: number, turn?: number }} camera
 */
export function seen(c, camera, draw, depth = 1) {
  const zoom = 1 + (camera.zoom - 1) * depth;
  c.save();
  c.translate(WIDTH / 2, HEIGHT / 2);
  if (camera.turn) c.rotate(camera.turn * depth);
  c.scale(zoom, zoom);
  c.translate(-camera.x * depth - (1 - depth) * (WIDTH / 2), -camera.y * depth - (1 - depth) * (HEIGHT / 2));
  draw();
  c.restore();
}

/** A little unrest of the hand that holds the camera. */
export const hand = (camera, t, amount = 1) => ({
  ...camera,
  x: camera.x + (Math.sin(t * 0.53) * 3.2 + Math.sin(t * 0.91 + 2) * 2) * amount,
  y: camera.y + (Math.sin(t * 0.47 + 1) * 2.6 + Math.sin(t * 0.83) * 1.6) * amount,
});
