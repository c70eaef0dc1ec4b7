import { Field, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { WatchLevel } from './watch.types.js';

/** How much a member wants to hear of a theme, a city, a discussion or a subject. Kinds share the column, so the target has no foreign key. */
@ObjectType({ description: 'How much the member wants to hear of something.' })
@Entity('watch')
@Check('watch_level', `level IN ('MUTED', 'NORMAL', 'TRACKING', 'WATCHING')`)
@Index('watch_watching', ['targetKind', 'targetId', 'memberId'], { where: `level = 'WATCHING'` })
export class Watch {
  @PrimaryColumn('uuid')
  memberId: string;

  @Field(() => String, { name: 'kind', description: 'THEME, CITY, DISCUSSION, or the kind of a subject, for example CLIP.' })
  @PrimaryColumn('text')
  targetKind: string;

  @Field(() => String, { name: 'id', description: 'Of a theme its slug.' })
  @PrimaryColumn('text')
  targetId: string;

  @ManyToOne(() => Member, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id' })
  member: Relation<Member>;

  @Field(() => WatchLevel)
  @Column('text')
  level: WatchLevel;

  @Field(() => Boolean, { description: 'Whether the member chose it; else it came of what they did.' })
  @Column('boolean')
  chosen: boolean;

  @Field(() => Date)
  @Column('timestamptz')
  since: Date;
}
