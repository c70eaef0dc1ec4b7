import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { groupsInOrder, inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { Film } from './film.entity.js';
import type { Rendition } from './rendition.entity.js';
import type { Upload } from './uploads/upload.entity.js';

export type RenditionRow = Pick<Rendition, 'filmId' | 'kind' | 'height' | 'bandwidth' | 'path' | 'bytes'>;
export type OpenUpload = Pick<Upload, 'id' | 'filmId' | 'fileName' | 'size' | 'offsetBytes' | 'expiresAt'>;

/** Of `film f` and of `rendition r`: what a page needs of them. */
export const FILM_COLUMNS = `f.id, f.city_id AS "cityId", f.state, f.stage, f.percent, f.failure_code AS "failureCode", f.failure_params AS "failureParams", f.retryable,
         f.generation, f.duration_ms AS "durationMs", f.width, f.height, f.has_sound AS "hasSound", f.storyboard, f.poster`;
export const RENDITION_COLUMNS = 'r.film_id AS "filmId", r.kind, r.height, r.bandwidth, r.path, r.bytes';

const FILMS = `SELECT ${FILM_COLUMNS} FROM film f WHERE f.id = ANY($1)`;
const RENDITIONS = `
  SELECT ${RENDITION_COLUMNS}
    FROM rendition r JOIN film f ON f.id = r.film_id AND f.generation = r.generation
   WHERE r.film_id = ANY($1) ORDER BY r.kind, r.height DESC`;
const UPLOADS = `
  SELECT id, film_id AS "filmId", file_name AS "fileName", size, offset_bytes AS "offsetBytes", expires_at AS "expiresAt"
    FROM upload WHERE film_id = ANY($1) AND finished_at IS NULL AND cancelled_at IS NULL`;

/** Films and what belongs to them, asked for one by one, read together. */
@Injectable()
export class FilmViews {
  constructor(private readonly database: ReadDatabase) {}

  /** With the columns a page needs of it; one that is not there is an error, as content never loses its film. */
  film(context: GraphqlContext, id: string): Promise<Film> {
    return loaderOf(context, this.readFilms).load(id);
  }

  renditions(context: GraphqlContext, filmId: string): Promise<RenditionRow[]> {
    return loaderOf(context, this.readRenditions).load(filmId);
  }

  upload(context: GraphqlContext, filmId: string): Promise<OpenUpload | null> {
    return loaderOf(context, this.readUploads).load(filmId);
  }

  /** For who has read them with rows of its own, so that they are not read again. */
  give(context: GraphqlContext, film: Film, renditions: RenditionRow[]): void {
    loaderOf(context, this.readFilms).prime(film.id, film);
    loaderOf(context, this.readRenditions).prime(film.id, renditions);
  }

  private readonly readFilms = async (ids: readonly string[]): Promise<(Film | Error)[]> =>
    inOrder(ids, await this.database.rows<Film>(FILMS, [[...ids]]), ({ id }) => id, new Error('There is no such film'));

  private readonly readRenditions = async (ids: readonly string[]): Promise<RenditionRow[][]> =>
    groupsInOrder(ids, await this.database.rows<RenditionRow>(RENDITIONS, [[...ids]]), ({ filmId }) => filmId);

  private readonly readUploads = async (ids: readonly string[]): Promise<(OpenUpload | null)[]> =>
    inOrder(ids, await this.database.rows<OpenUpload>(UPLOADS, [[...ids]]), ({ filmId }) => filmId, null);
}
