import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { City } from '@libs/cities/city.entity.js';
import { Theme } from '@libs/themes/theme.entity.js';

/** How many clips of a theme are published; kept by triggers of the table `clip`, and read only. No row is none. */
@Entity('theme_clip_count')
@Check('theme_clip_count_clips', 'clips >= 0')
export class ThemeClipCount {
  @PrimaryColumn('text') themeSlug: string;
  @OneToOne(() => Theme, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'theme_slug', referencedColumnName: 'slug' }) theme: Relation<Theme>;
  @Column('int') clips: number;
}

/** How many clips of a city are published; as above. */
@Entity('city_clip_count')
@Check('city_clip_count_clips', 'clips >= 0')
export class CityClipCount {
  @PrimaryColumn('uuid') cityId: string;
  @OneToOne(() => City, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'city_id' }) city: Relation<City>;
  @Column('int') clips: number;
}
