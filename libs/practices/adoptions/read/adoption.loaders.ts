import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { groupsInOrder, inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { DiscussedKinds, type DiscussedSubject, titleIn } from '@libs/discussions/discussed-kinds.service.js';
import type { RelatedClip } from '../../practice.types.js';
import type { PracticeFigure } from '../../sections/result-sections.types.js';
import type { AdoptionMove } from '../adoption-move.entity.js';
import type { AdoptionOffer } from '../adoption.types.js';

/** With the name of who made it, and whether everybody may read it. */
export type NamedMove = AdoptionMove & { name: string | null; isNameShown: boolean | null };

/** What belongs to many adoptions, read for all of an answer at once. */
@Injectable()
export class AdoptionLoaders {
  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
  ) {}

  /** From the first on. */
  moves(context: GraphqlContext, adoptionId: string): Promise<NamedMove[]> {
    return loaderOf(context, this.movesOf).load(adoptionId);
  }

  offers(context: GraphqlContext, adoptionId: string): Promise<AdoptionOffer[]> {
    return loaderOf(context, this.offersOf).load(adoptionId);
  }

  /** Figures of a practice in one of its revisions. */
  figures(context: GraphqlContext, practiceId: string, number: number): Promise<PracticeFigure[]> {
    return loaderOf(context, this.figuresOf).load(`${practiceId} ${number}`);
  }

  /** Null for a clip that is not on the site. */
  async clip(context: GraphqlContext, id: string): Promise<RelatedClip | null> {
    const clip = await loaderOf(context, this.clipsOf).load(id);
    return clip?.isOpen ? { id, title: titleIn(clip.titles, null), href: clip.href, cityName: clip.cityName } : null;
  }

  /** Whether the clip was on the site until its city took it back. */
  async isTakenBack(context: GraphqlContext, id: string): Promise<boolean> {
    return (await loaderOf(context, this.clipsOf).load(id))?.isTakenBack ?? false;
  }

  private readonly movesOf = async (ids: readonly string[]): Promise<NamedMove[][]> => {
    const rows = await this.database.rows<NamedMove>(
      `SELECT move.id, move.adoption_id AS "adoptionId", move.from_state AS "fromState", move.to_state AS "toState", move.reason, move.at,
              member.name, member.show_publicly AS "isNameShown"
         FROM adoption_move move LEFT JOIN member ON member.id = move.by WHERE move.adoption_id = ANY($1) ORDER BY move.id`,
      [ids],
    );
    return groupsInOrder(ids, rows, ({ adoptionId }) => adoptionId);
  };

  private readonly offersOf = async (ids: readonly string[]): Promise<AdoptionOffer[][]> => {
    const rows = await this.database.rows<AdoptionOffer & { adoptionId: string }>(
      `SELECT offer.id, offer.adoption_id AS "adoptionId", offer.text, offer.created_at AS "createdAt", member.name AS "authorName"
         FROM adoption_offer offer LEFT JOIN member ON member.id = offer.author_id WHERE offer.adoption_id = ANY($1) ORDER BY offer.id`,
      [ids],
    );
    return groupsInOrder(ids, rows, ({ adoptionId }) => adoptionId);
  };

  private readonly figuresOf = async (keys: readonly string[]): Promise<PracticeFigure[][]> => {
    const rows = await this.database.rows<{ key: string; figures: PracticeFigure[] }>(
      `SELECT asked.key, told.content -> 'figures' AS figures FROM unnest($1::text[]) AS asked (key)
         JOIN practice_revision based ON based.practice_id = split_part(asked.key, ' ', 1)::uuid AND based.number = split_part(asked.key, ' ', 2)::int
         JOIN practice_section told ON told.revision_id = based.id AND told.section = 'FIGURES'`,
      [keys],
    );
    return inOrder(keys, rows, ({ key }) => key, null).map((row) => row?.figures ?? []);
  };

  private readonly clipsOf = async (ids: readonly string[]): Promise<(DiscussedSubject | null)[]> => inOrder(ids, (await this.kinds.of('CLIP')?.load(ids)) ?? [], ({ id }) => id, null);
}
