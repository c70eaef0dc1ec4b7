import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { type ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import type { Adoption } from '../adoption.entity.js';
import { adoptionUnknown } from '../adoption.errors.js';
import { AdoptionRows, type SeenAdoption, visible } from './adoption-rows.query.js';

type Position = Pick<ConnectionArgs, 'first' | 'after'>;
type Owner = 'city' | 'practice';

/** What orders a list: a city's by what changed last, a practice's by when they began. */
const POSITIONS = { city: ['updated_at', 'updatedAt'], practice: ['created_at', 'createdAt'] } as const;

/** One adoption, and the lists of a city and of a practice: each one statement. */
@Injectable()
export class AdoptionPageQuery {
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
  async list(context: GraphqlContext, owner: Owner, id: string, { first, after }: Position): Promise<Page<Adoption>> {
    const [column, property] = POSITIONS[owner];
    const values: unknown[] = [id];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const where = [`adoption.${owner}_id = $1`, visible(context.actor, bind)];
    const position = decodeCursor(after, 2);
    if (position) where.push(`(adoption.${column}, adoption.id) < (${bind(position[0])}::timestamptz, ${bind(position[1])}::uuid)`);
    const order = `adoption.${column} DESC, adoption.id DESC`;
    const from = `(SELECT adoption.* FROM adoption JOIN practice ON practice.id = adoption.practice_id WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${bind(first + 1)}) adoption
      JOIN practice ON practice.id = adoption.practice_id`;
    const found = await this.rows.read(context, { from, where: 'true', order }, values);
    return toPage<SeenAdoption, Adoption>(
      found,
      first,
      (adoption) => adoption,
      (adoption) => [adoption[property].toISOString(), adoption.id],
    );
  }
}
