import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type DataLoader from 'dataloader';
import { type DataSource, QueryFailedError } from 'typeorm';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { hasNetworkRole } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { slugOf } from '@libs/platform/text/make-slug.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { slugNeeded, slugTaken } from './cities.errors.js';
import { CityCreated, CityUpdated } from './cities.events.js';
import { City } from './city.entity.js';
import type { CreateCityInput, UpdateCityInput } from './city.inputs.js';
import { canEditCity } from './city.policy.js';
import { CityFigure } from './city-figure.entity.js';
import { CityPageQuery } from './city-page.query.js';
import { CityRating } from './city-rating.entity.js';

/** Cities: reads by id for other features, and writes to one city. */
@Injectable()
export class Cities {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly pages: CityPageQuery,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Cities by id within one request, gathered into one statement; null for an unknown id. */
  loader(context: GraphqlContext): DataLoader<string, City | null> {
    return loaderOf(context, this.byIds);
  }

  /** For an administrator, who has accepted the city. */
  async create(actor: MemberActor, input: CreateCityInput): Promise<City> {
    if (!hasNetworkRole(actor, 'ADMIN')) throw forbidden();
    const slug = input.slug ?? slugOf(input.name);
    if (!slug) throw slugNeeded();
    const city: City = {
      id: newId(),
      slug,
      name: input.name.trim(),
      localName: input.localName?.trim() || null,
      kind: input.kind,
      country: input.country,
      region: input.region,
      latitude: input.latitude,
      longitude: input.longitude,
      languages: input.languages,
      yearJoined: input.yearJoined ?? this.clock.now().getUTCFullYear(),
      status: 'MEMBER',
      timeZone: input.timeZone,
      isSample: false,
      celebrationsAtOnce: false,
      storageLimitBytes: LIMITS.city.storageBytes,
      createdAt: this.clock.now(),
    };
    try {
      await this.dataSource.transaction(async (tx) => {
        await tx.insert(City, city);
        await this.outbox.add(tx, CityCreated, { cityId: city.id });
      });
    } catch (err) {
      if (err instanceof QueryFailedError && (err.driverError as { code?: string }).code === '23505') throw slugTaken();
      throw err;
    }
    return city;
  }

  /** What the input leaves out stays as it is. */
  async update(actor: MemberActor, id: string, input: UpdateCityInput): Promise<City> {
    return this.dataSource.transaction(async (tx) => {
      const city = await tx.findOne(City, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!city) throw notFound('city');
      if (!canEditCity(actor, id)) throw forbidden();
      Object.assign(city, {
        name: input.name?.trim() ?? city.name,
        localName: input.localName == null ? city.localName : input.localName.trim() || null,
        languages: input.languages ?? city.languages,
        latitude: input.latitude ?? city.latitude,
        longitude: input.longitude ?? city.longitude,
      });
      const { name, localName, languages, latitude, longitude } = city;
      await tx.update(City, { id }, { name, localName, languages, latitude, longitude });
      await this.writeTexts(tx, id, input.descriptions ?? []);
      await this.writeFigures(tx, id, input);
      await this.outbox.add(tx, CityUpdated, { cityId: id });
      return city;
    });
  }

  private async writeTexts(tx: Tx, cityId: string, texts: { language: string; description: string }[]): Promise<void> {
    for (const { language, description } of texts) {
      if (description.trim() === '') await tx.query('DELETE FROM city_text WHERE city_id = $1 AND language = $2', [cityId, language]);
      else
        await tx.query(
          `INSERT INTO city_text (city_id, language, description, origin) VALUES ($1, $2, $3, 'ORIGINAL')
           ON CONFLICT (city_id, language) DO UPDATE SET description = excluded.description, origin = excluded.origin`,
          [cityId, language, description.trim()],
        );
    }
  }

  private async writeFigures(tx: Tx, cityId: string, { figures, ratings }: UpdateCityInput): Promise<void> {
    if (figures) {
      await tx.delete(CityFigure, { cityId });
      // The last of two that say the same thing of the same year counts.
      const once = new Map(figures.map((figure) => [`${figure.key}:${figure.year}`, figure]));
      if (once.size > 0) await tx.insert(CityFigure, [...once.values()].map((figure) => ({ ...figure, id: newId(), cityId })));
    }
    if (ratings) {
      await tx.delete(CityRating, { cityId });
      const once = new Map(ratings.map((rating) => [rating.themeSlug, rating]));
      const rows = [...once.values()].map(({ themeSlug, challenge, strength }) => ({ cityId, themeSlug, challenge: challenge ?? null, strength: strength ?? null }));
      if (rows.length > 0) await tx.insert(CityRating, rows);
    }
  }

  private readonly byIds = async (ids: readonly string[]): Promise<(City | null)[]> => inOrder(ids, await this.pages.byIds(ids), (city) => city.id, null);
}
