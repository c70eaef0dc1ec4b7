import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { TEXT_ORIGINS } from '@libs/contracts/text-origin.js';
import type { TextOrigin } from '@libs/platform/graphql/text-origin.js';
import type { ModuleContent, ModuleHtml } from './module-text.types.js';
import { Theme } from './theme.entity.js';

/** One version of a module's text in one language. Versions are only ever added; the highest is the current one. */
@Entity('module_text')
@Unique('module_text_version', ['themeId', 'language', 'version'])
@Check('module_text_origin', `origin IN ('${TEXT_ORIGINS.join("', '")}')`)
@Check('module_text_counted', 'version > 0')
@ObjectType({ description: 'One version of a text, as the list of versions shows it.' })
export class ModuleTextVersion {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid') themeId: string;
  @ManyToOne(() => Theme, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'theme_id' })
  theme: Relation<Theme>;

  @Column('text') language: string;

  @Field(() => Int)
  @Column('int')
  version: number;

  @Column('jsonb') content: ModuleContent;

  /** The Markdown of the content as sanitised HTML, made when the version was saved. */
  @Column('jsonb') html: ModuleHtml;

  @Column('text') origin: TextOrigin;

  @Field({ description: 'What the editor said about the change; may be empty.' })
  @Column('text', { default: '' })
  note: string;

  @Field(() => Int, { nullable: true, description: 'The version it brought back, if it did.' })
  @Column('int', { nullable: true })
  restoredFrom: number | null;

  @Index()
  @Column('uuid', { nullable: true })
  editedBy: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'edited_by' })
  editor: Relation<Member>;

  @Field()
  @Column('timestamptz')
  createdAt: Date;
}
