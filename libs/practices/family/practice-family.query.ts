import { Injectable } from '@nestjs/common';
import { type Actor, isMember } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { maySeeDesk } from '@libs/review/review.types.js';
import type { FamilyFigure, FamilyNode, PracticeFamily } from './family.types.js';
import { FIGURES, TREE } from './describe-family.js';

type NodeRow = Omit<FamilyNode, 'city'> & { citySlug: string; cityName: string; cityCountry: string; total: number };

/** The family of a practice: one statement for the tree, one for the figures, however large it is. */
@Injectable()
export class PracticeFamilyQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** Null where the one who asks may not see the practice. */
  async of(actor: Actor, practiceId: string): Promise<Omit<PracticeFamily, 'figures'> | null> {
    const rows = await this.database.rows<NodeRow>(TREE, [practiceId, ...seenBy(actor)]);
    const [root] = rows;
    if (!root) return null;
    return { practiceId, rootId: root.id, total: root.total, cut: root.total > rows.length, nodes: rows.map(asNode) };
  }

  figures(actor: Actor, practiceId: string): Promise<FamilyFigure[]> {
    return this.database.rows<FamilyFigure>(FIGURES, [practiceId, ...seenBy(actor)]);
  }
}

/** Whose people they are, and whether they see everything. */
function seenBy(actor: Actor): [string[], boolean] {
  return isMember(actor) ? [actor.cityRoles.map(({ cityId }) => cityId), maySeeDesk(actor)] : [[], false];
}

function asNode(row: NodeRow): FamilyNode {
  const { id, kind, parentId, generation, practiceId, adoptionId, title, year, state, isOpen, childCount } = row;
  const city = { slug: row.citySlug, name: row.cityName, country: row.cityCountry };
  return { id, kind, parentId, generation, practiceId, adoptionId, title, city, year, state, isOpen, childCount };
}
