import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { NetworkRoleName } from '@libs/contracts/roles.js';
import { Member } from './member.entity.js';

export const NetworkRoleNameEnum = { MODERATOR: 'MODERATOR', EDITOR: 'EDITOR', ADMIN: 'ADMIN' } as const;
registerEnumType(NetworkRoleNameEnum, {
  name: 'NetworkRoleName',
  valuesMap: {
    MODERATOR: { description: 'Reviews what cities submit.' },
    EDITOR: { description: 'Writes the themes and their modules.' },
    ADMIN: { description: 'Accepts cities, grants roles, suspends members.' },
  },
});

/** A role in the network, held from `since` until just before `until`. What ended stays, so that it can be told who could do what, when. */
@Entity('network_role')
@ObjectType('NetworkRole', { description: 'A role in the whole network.' })
@Check('network_role_name', `role IN ('MODERATOR', 'EDITOR', 'ADMIN')`)
@Index('network_role_open', ['memberId', 'role'], { unique: true, where: 'until IS NULL' })
export class NetworkRole {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  memberId: string;

  @ManyToOne(() => Member, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id' })
  member: Relation<Member>;

  @Field(() => NetworkRoleNameEnum)
  @Column('text')
  role: NetworkRoleName;

  @Field(() => [String], { description: 'Languages they judge, BCP 47; empty means all.' })
  @Column('text', { array: true, default: '{}' })
  languages: string[];

  @Field(() => [String], { description: 'Slugs of the themes they judge; empty means all.' })
  @Column('text', { array: true, default: '{}' })
  themes: string[];

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null;
}
