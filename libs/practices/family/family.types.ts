import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AdoptionState } from '../adoptions/adoption-state.js';

export const FamilyNodeKind = { PRACTICE: 'PRACTICE', ADOPTION: 'ADOPTION' } as const;
export type FamilyNodeKind = keyof typeof FamilyNodeKind;

registerEnumType(FamilyNodeKind, { name: 'FamilyNodeKind', description: 'A practice, or a city that took one over.' });

@ObjectType({ description: 'The city of a node.' })
export class FamilyCity {
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'ISO 3166-1, two letters.' }) country: string;
}

@ObjectType({ description: 'A practice, a city that took it over, a practice that was made of that, and so on.' })
export class FamilyNode {
  @Field(() => ID) id: string;
  @Field(() => FamilyNodeKind) kind: FamilyNodeKind;
  @Field(() => ID, { nullable: true, description: 'The nearest node above that the viewer may see; null for the root.' }) parentId: string | null;
  @Field(() => Int, { description: 'Cities between it and the root: 0 for the root, 1 for who took it over and what they made of it.' }) generation: number;
  @Field(() => ID, { description: 'The practice, or the one that is taken over.' }) practiceId: string;
  @Field(() => ID, { nullable: true, description: 'Of an adoption.' }) adoptionId: string | null;
  @Field(() => String, { description: 'Of the practice, or of the one that is taken over.' }) title: string;
  @Field(() => FamilyCity) city: FamilyCity;
  @Field(() => Int, { description: 'When it was first published, or when its city began to adapt it.' }) year: number;
  @Field(() => AdoptionState, { nullable: true, description: 'Of an adoption.' }) state: AdoptionState | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' }) isOpen: boolean;
  @Field(() => Int, { description: 'Nodes directly beneath it, also those that are cut off.' }) childCount: number;
}

@ObjectType({ description: 'A figure as another city measured it.' })
export class FamilyMeasure {
  @Field(() => ID) adoptionId: string;
  @Field(() => String) cityName: string;
  @Field(() => Float) value: number;
  @Field(() => Int, { nullable: true }) year: number | null;
}

@ObjectType({ description: 'A figure of the practice asked about, and what the cities that took it over measured in the same unit.' })
export class FamilyFigure {
  @Field(() => ID) key: string;
  @Field(() => String) label: string;
  @Field(() => String) unit: string;
  @Field(() => Boolean, { nullable: true }) moreIsBetter: boolean | null;
  @Field(() => Float, { nullable: true, description: 'Before the practice.' }) baselineValue: number | null;
  @Field(() => Int, { nullable: true }) baselineYear: number | null;
  @Field(() => Float, { nullable: true }) value: number | null;
  @Field(() => Int, { nullable: true }) year: number | null;
  @Field(() => [FamilyMeasure], { description: 'The first report first.' }) reported: FamilyMeasure[];
}

@ObjectType({ description: 'Where a practice comes from and what became of it: the whole tree from its root.' })
export class PracticeFamily {
  @Field(() => ID, { description: 'The practice asked about.' }) practiceId: string;
  @Field(() => ID) rootId: string;
  @Field(() => Int, { description: 'All nodes that the viewer may see.' }) total: number;
  @Field(() => Boolean, { description: 'Whether there are more than are given.' }) cut: boolean;
  @Field(() => [FamilyNode], { description: 'What the viewer may see, breadth first, so that each stands after its parent.' }) nodes: FamilyNode[];
  @Field(() => [FamilyFigure]) figures: FamilyFigure[];
}
