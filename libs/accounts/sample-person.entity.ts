import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from './member.entity.js';

/** An invented person that anybody may sign in as while the sample network is loaded, and what there is to try as them. */
@Entity('sample_person')
export class SamplePerson {
  @PrimaryColumn('uuid')
  memberId: string;

  @OneToOne(() => Member, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id' })
  member: Relation<Member>;

  /** By language. */
  @Column('jsonb')
  about: Record<string, string>;

  @Column('boolean', { default: false })
  featured: boolean;

  @Column('int')
  position: number;
}
