import type { AdoptionState } from '~/api/generated/graphql';
import type { FamilyNode } from './family.query';

/** A city in the family: it made the first practice, or it took one over, and perhaps made one of its own of that. */
export interface Branch {
  id: string;
  city: string;
  country: string;
  /** When it began to adapt; of the root, when it was first published. */
  year: number;
  /** Null where no adoption led here. */
  state: AdoptionState | null;
  adoptionId: string | null;
  practice: { id: string; title: string; year: number; isOpen: boolean } | null;
  generation: number;
  /** Whether the page is about its practice. */
  isAsked: boolean;
  isOpen: boolean;
  children: Branch[];
  /** Cities that took its practice over and were left out for their number. */
  more: number;
}

/** The tree of cities from the nodes of the API, each of which stands after its parent. A practice that was made of an adoption is part of that city's branch. */
export function branchesOf(nodes: readonly FamilyNode[], asked: string): Branch | null {
  const holders = new Map<string, Branch>();
  const given = new Map<string, number>();
  let root: Branch | null = null;
  for (const node of nodes) {
    const above = node.parentId ? holders.get(node.parentId) : undefined;
    if (node.parentId) given.set(node.parentId, (given.get(node.parentId) ?? 0) + 1);
    const practice = node.kind === 'PRACTICE' ? { id: node.practiceId, title: node.title, year: node.year, isOpen: node.isOpen } : null;
    if (above && practice && above.adoptionId === node.parentId && !above.practice) {
      above.practice = practice;
      above.isAsked = practice.id === asked;
      holders.set(node.id, above);
      continue;
    }
    const branch: Branch = {
      ...{ id: node.id, city: node.city.name, country: node.city.country, year: node.year, state: node.state ?? null },
      ...{ adoptionId: node.adoptionId ?? null, practice, generation: node.generation, isAsked: practice?.id === asked, isOpen: node.isOpen, children: [], more: 0 },
    };
    holders.set(node.id, branch);
    if (above) above.children.push(branch);
    else root ??= branch;
  }
  for (const { id, childCount } of nodes) {
    const holder = holders.get(id);
    if (holder) holder.more += childCount - (given.get(id) ?? 0);
  }
  return root;
}

/** Every city beneath and including this one. */
export function citiesIn(branch: Branch): Branch[] {
  return [branch, ...branch.children.flatMap(citiesIn)];
}
