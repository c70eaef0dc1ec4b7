import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';

/** What a member has begun to write; it follows them to another device. */
@ObjectType({ description: 'What the viewer has begun to write somewhere.' })
@Entity('draft')
export class Draft {
  @PrimaryColumn('uuid') memberId: string;
  @ManyToOne(() => Member, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'member_id' }) member: Relation<Member>;
  @Field(() => String, { description: 'discussion:<id>, discussion:<id>:<answered post>, topic:<theme> or subject:<KIND>:<id>.' })
  @PrimaryColumn('text')
  place: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) title: string | null;
  @Field(() => String) @Column('text') body: string;
  @Field(() => String, { nullable: true, description: 'BCP 47.' }) @Column('text', { nullable: true }) language: string | null;
  @Field(() => Date) @Column('timestamptz') updatedAt: Date;
}
