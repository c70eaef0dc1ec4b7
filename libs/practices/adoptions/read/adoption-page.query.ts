import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { decodeCursor, type Page } from '@libs/platform/graphql/connection.js';
import { OwnedPages, type Position } from '@libs/platform/graphql/owned-pages.js';
import type { Adoption } from '../adoption.entity.js';
import { adoptionUnknown } from '../adoption.errors.js';
import { AdoptionRows, type SeenAdoption, visible } from './adoption-rows.query.js';

type Owner = 'city' | 'practice';

/** What a list is of, and what orders it: a city's by what changed last, a practice's by when they began. */
const LISTS = { city: ['cityId', 'updated_at', 'updatedAt'], practice: ['practiceId', 'created_at', 'createdAt'] } as const;

/** One adoption, and the lists of cities and of practices: each one statement, of however many. */
@Injectable()
export class AdoptionPageQuery {
  private readonly lists: Record<Owner, OwnedPages<SeenAdoption>> = { city: this.listOf('city'), practice: this.listOf('practice') };

  constructor(private readonly rows: AdoptionRows) {}

  /** Null where there is none, and where the one who asks may not know of it. */
  async one(context: GraphqlContext, id: string): Promise<SeenAdoption | null> {
    const [adoption] = await this.rows.read(context, { from: 'adoption JOIN practice ON practice.id = adoption.practice_id', where: 'adoption.id = $1' }, [id]);
    return adoption ?? null;
  }

  /** After a write, for the one who made it. */
  async changed(context: GraphqlContext, id: string): Promise<SeenAdoption> {
    const adoption = await this.one(context, id);
    if (!adoption) throw adoptionUnknown();
    return adoption;
  }

  /** Adoptions that a city makes, or that are made of a practice, newest first. */
  list(context: GraphqlContext, owner: Owner, id: string, position: Position): Promise<Page<Adoption>> {
    return this.lists[owner].page(context, id, position);
  }

  private listOf(owner: Owner): OwnedPages<SeenAdoption> {
    const [key, , property] = LISTS[owner];
    return new OwnedPages({
      read: (context, ids, position) => this.read(context, owner, ids, position),
      ownerOf: (adoption) => adoption[key],
      positionOf: (adoption) => [adoption[property].toISOString(), adoption.id],
    });
  }

  private read(context: GraphqlContext, owner: Owner, ids: string[], { first, after }: Position): Promise<SeenAdoption[]> {
    const [, column] = LISTS[owner];
    const values: unknown[] = [ids, first + 1];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const where = [`adoption.${owner}_id = owner.key`, visible(context.actor, bind)];
    const position = decodeCursor(after, 2);
    if (position) where.push(`(adoption.${column}, adoption.id) < (${bind(position[0])}::timestamptz, ${bind(position[1])}::uuid)`);
    const order = `adoption.${column} DESC, adoption.id DESC`;
    const from = `unnest($1::uuid[]) WITH ORDINALITY AS owner (key, place)
      CROSS JOIN LATERAL (SELECT adoption.* FROM adoption JOIN practice ON practice.id = adoption.practice_id WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT $2) adoption
      JOIN practice ON practice.id = adoption.practice_id`;
    return this.rows.read(context, { from, where: 'true', order: `owner.place, ${order}` }, values);
  }
}
