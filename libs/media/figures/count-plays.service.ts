import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { FilmAudiences } from '../film-audience.service.js';
import { PARTS, type Play } from './read-play.js';

const BEGUN = `
  WITH counted AS (
    INSERT INTO film_day_count (film_id, day, kind, name, count) VALUES ($1, $2, 'COUNTRY', $4, 1)
    ON CONFLICT (film_id, day, kind, name) DO UPDATE SET count = film_day_count.count + 1)
  INSERT INTO film_day (film_id, day, plays, elsewhere) VALUES ($1, $2, 1, $3)
  ON CONFLICT (film_id, day) DO UPDATE SET plays = film_day.plays + 1, elsewhere = film_day.elsewhere + excluded.elsewhere`;
const WATCHED = `
  WITH counted AS (
    INSERT INTO film_day_count (film_id, day, kind, name, count) SELECT $1, $2, 'CAPTIONS', $5, 1 WHERE $3 = 1 AND ($5 = '' OR EXISTS (SELECT 1 FROM caption_track WHERE film_id = $1 AND language = $5))
    ON CONFLICT (film_id, day, kind, name) DO UPDATE SET count = film_day_count.count + 1)
  INSERT INTO film_day (film_id, day, reports, curve) VALUES ($1, $2, $3::int, $4::int[])
  ON CONFLICT (film_id, day) DO UPDATE SET reports = film_day.reports + excluded.reports,
    curve = (SELECT array_agg(a + b ORDER BY n) FROM unnest(coalesce(film_day.curve, array_fill(0, ARRAY[${PARTS}])), excluded.curve) WITH ORDINALITY AS u(a, b, n))`;

/**
 * Adds viewings to the sums of a film's day. Nothing else of them is kept, so that nothing can be told of anybody; a language
 * counts where the film has captions in it, as whoever sends one could call it anything.
 */
@Injectable()
export class CountPlays {
  constructor(
    private readonly database: ReadDatabase,
    private readonly audiences: FilmAudiences,
    private readonly clock: Clock,
  ) {}

  /** Films that not everybody may see are watched by their makers and the desk: these are no plays. */
  async count(play: Play): Promise<void> {
    if (!(await this.audiences.isPublic(play.filmId))) return;
    const day = this.clock.now().toISOString().slice(0, 10);
    if (play.what === 'BEGUN') {
      await this.database.rows(BEGUN, [play.filmId, day, play.elsewhere ? 1 : 0, play.country ?? '']);
      return;
    }
    const curve = Array.from({ length: PARTS }, (_, part) => (play.parts.includes(part) ? 1 : 0));
    await this.database.rows(WATCHED, [play.filmId, day, play.first ? 1 : 0, curve, play.captions ?? '']);
  }
}
