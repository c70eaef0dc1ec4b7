import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Tx } from '@libs/platform/database/tx.js';
import type { Counted } from './film-day-count.entity.js';
import { type FilmFiguresView, type NetworkFigures, SPANS } from './film-figures.types.js';
import { hideSmall, SMALLEST_TOLD } from './hide-small.js';
import { PARTS } from './read-play.js';

const DAY_MS = 24 * 3_600_000;

interface DayRow {
  day: string;
  plays: number;
  elsewhere: number;
  reports: number;
  curve: number[] | null;
}

interface CountRow {
  kind: Counted;
  name: string;
  count: number;
}

const DAYS_OF_FILM = 'SELECT day::text, plays, elsewhere, reports, curve FROM film_day WHERE film_id = $1 AND day >= $2 ORDER BY day';
const COUNTS_OF_FILM = 'SELECT kind, name, sum(count)::int AS count FROM film_day_count WHERE film_id = $1 AND day >= $2 GROUP BY kind, name';
const SUM_OF_ALL = `
  SELECT coalesce(sum(plays), 0)::int AS plays, coalesce(sum(elsewhere), 0)::int AS elsewhere, coalesce(sum(reports), 0)::int AS reports,
         coalesce(sum((SELECT sum(part) FROM unnest(curve) part)), 0)::float AS watched
    FROM film_day JOIN film ON film.id = film_id AND (film.city_id IS NOT NULL) = $2 WHERE day >= $1`;
const COUNTS_OF_ALL = `
  SELECT kind, name, sum(count)::int AS count FROM film_day_count JOIN film ON film.id = film_id AND (film.city_id IS NOT NULL) = $2 WHERE day >= $1 GROUP BY kind, name`;

/** Sums of viewings: of a film for its city; for everybody of all films of cities, and of those that are of no city. */
@Injectable()
export class FilmFigures {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  async ofFilm(filmId: string, days: number = SPANS[0]): Promise<FilmFiguresView> {
    const since = this.since(days);
    const [rows, counts] = await Promise.all([this.database.rows<DayRow>(DAYS_OF_FILM, [filmId, since]), this.database.rows<CountRow>(COUNTS_OF_FILM, [filmId, since])]);
    const sum = (of: (row: DayRow) => number) => rows.reduce((all, row) => all + of(row), 0);
    const reports = sum((row) => row.reports);
    const watched = Array.from({ length: PARTS }, (_, part) => sum(({ curve }) => curve?.[part] ?? 0));
    const told = reports >= SMALLEST_TOLD;
    // A page that is left, come back to and left again tells twice, but each hundredth once.
    const curve = told ? watched.map((count) => Math.min(1, count / reports)) : [];
    return {
      days,
      plays: sum((row) => row.plays),
      elsewhere: sum((row) => row.elsewhere),
      reports,
      curve,
      watchedShare: told ? curve.reduce((all, share) => all + share, 0) / PARTS : null,
      byDay: rows.filter(({ plays }) => plays > 0).map(({ day, plays }) => ({ day, plays })),
      ...toldCounts(counts),
    };
  }

  async ofNetwork(days: number = SPANS[0], ofCities = true): Promise<NetworkFigures> {
    const since = this.since(days);
    const [sum, counts] = await Promise.all([
      this.database.row<{ plays: number; elsewhere: number; reports: number; watched: number }>(SUM_OF_ALL, [since, ofCities]),
      this.database.rows<CountRow>(COUNTS_OF_ALL, [since, ofCities]),
    ]);
    const { plays = 0, elsewhere = 0, reports = 0, watched = 0 } = sum ?? {};
    return { days, plays, elsewhere, watchedShare: reports >= SMALLEST_TOLD ? Math.min(1, watched / reports / PARTS) : null, ...toldCounts(counts) };
  }

  /** What shows one film shows another from now on: its plays, countries and captions go along. The curve was of the old film. */
  async carry(tx: Tx, fromFilmId: string, toFilmId: string): Promise<void> {
    await tx.query(
      `INSERT INTO film_day (film_id, day, plays, elsewhere) SELECT $2, day, plays, elsewhere FROM film_day WHERE film_id = $1
       ON CONFLICT (film_id, day) DO UPDATE SET plays = film_day.plays + excluded.plays, elsewhere = film_day.elsewhere + excluded.elsewhere`,
      [fromFilmId, toFilmId],
    );
    await tx.query(
      `INSERT INTO film_day_count (film_id, day, kind, name, count) SELECT $2, day, kind, name, count FROM film_day_count WHERE film_id = $1
       ON CONFLICT (film_id, day, kind, name) DO UPDATE SET count = film_day_count.count + excluded.count`,
      [fromFilmId, toFilmId],
    );
    await tx.query('DELETE FROM film_day_count WHERE film_id = $1', [fromFilmId]);
    await tx.query('DELETE FROM film_day WHERE film_id = $1', [fromFilmId]);
  }

  private since(days: number): string {
    return new Date(this.clock.now().getTime() - (days - 1) * DAY_MS).toISOString().slice(0, 10);
  }
}

function toldCounts(counts: readonly CountRow[]): Pick<NetworkFigures, 'countries' | 'captions'> {
  const of = (kind: Counted) => hideSmall(counts.filter((row) => row.kind === kind));
  return {
    countries: of('COUNTRY').map(({ name, plays }) => ({ country: name, plays })),
    captions: of('CAPTIONS').map(({ name, plays }) => ({ language: name, plays })),
  };
}
