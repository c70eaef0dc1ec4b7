import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Sessions } from '@libs/accounts/sessions.service.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { printPrefix } from '@libs/practices/print/make-print.js';
import { NetworkSettings } from '@libs/platform/settings/network-settings.service.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { MEMBERS_CELEBRATIONS, RemoveCelebrations } from './celebrations/remove-celebrations.js';
import { findPractices, MEMBERS_PRACTICES, removePractices } from './practices/remove-practices.js';
import { RemoveClips } from './remove-clips.js';
import { COMPLETE, type Progress, PROGRESS, REMOVED } from './sample-progress.js';

export interface Removed {
  clips: number;
  practices: number;
  celebrations: number;
  people: number;
  cities: number;
  /** Cities of the sample that members of their own have clips, practices or celebrations in: they stay, as cities like any other. */
  kept: string[];
  /** Whether an administrator is left. */
  hasAdmin: boolean;
}

const ADMIN = `SELECT 1 FROM network_role r JOIN member m ON m.id = r.member_id WHERE r.role = 'ADMIN' AND r.until IS NULL AND m.status = 'ACTIVE' LIMIT 1`;

/** Takes the sample network away. Each step asks the database what is left, so that a run that was killed is gone on with by the next. */
@Injectable()
export class RemoveSample {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settings: NetworkSettings,
    private readonly sessions: Sessions,
    private readonly clips: RemoveClips,
    private readonly celebrations: RemoveCelebrations,
    private readonly storage: Storage,
  ) {}

  /** Nobody signs in as a person of the sample from here on, who is signed in is out, and a loader that runs ends. */
  async shutTheDoor(): Promise<void> {
    await this.settings.set(REMOVED, true);
    await this.settings.setSampleLoaded(false);
    const people = await this.dataSource.query<{ id: string }[]>('SELECT id FROM member WHERE is_sample ORDER BY id');
    await this.dataSource.transaction(async (tx) => {
      for (const { id } of people) await this.sessions.end(tx, { memberId: id }, 'REVOKED');
    });
  }

  async run(): Promise<Removed> {
    const progress = await this.settings.get<Progress>(PROGRESS);
    const clips = await this.clips.run(Object.values(progress?.clips ?? {}));
    const celebrations = await this.celebrations.run();
    const practices = await findPractices(this.dataSource);
    const gone = await this.dataSource.transaction((tx) => this.removeNetwork(tx));
    // Their rows first, so that no worker prints them again; what a run killed here leaves, the sweep of prints takes.
    for (const id of practices) await this.storage.deletePrefix(printPrefix(id));
    await this.dataSource.query('DELETE FROM network_setting WHERE key = ANY($1)', [[PROGRESS, COMPLETE]]);
    return { clips, celebrations, ...gone, hasAdmin: (await this.dataSource.query<unknown[]>(ADMIN)).length > 0 };
  }

  /**
   * A discussion of the sample alone goes. Where members wrote too it stays, with what the sample's people said taken out.
   * Comments on what is gone go with it.
   */
  private async removeDiscussions(tx: Tx): Promise<void> {
    await tx.query(`DELETE FROM discussion d WHERE d.subject_kind = 'CLIP' AND NOT EXISTS (SELECT 1 FROM clip WHERE clip.id = d.subject_id)`);
    await tx.query(
      `DELETE FROM discussion d WHERE EXISTS (SELECT 1 FROM post p JOIN member m ON m.id = p.author_id WHERE p.discussion_id = d.id AND m.is_sample)
          AND NOT EXISTS (SELECT 1 FROM post p JOIN member m ON m.id = p.author_id WHERE p.discussion_id = d.id AND NOT m.is_sample)`,
    );
    await tx.query(
      `WITH said AS (
         UPDATE post SET state = 'REMOVED', body = '', html = '', reactions = '{}', version = CASE WHEN position IS NULL THEN NULL ELSE d.version + 1 END
           FROM discussion d, member m WHERE d.id = post.discussion_id AND m.id = post.author_id AND m.is_sample
         RETURNING post.discussion_id)
       UPDATE discussion SET version = version + 1, is_sample = false,
              post_count = (SELECT count(*) FROM post p JOIN member m ON m.id = p.author_id WHERE p.discussion_id = discussion.id AND p.state = 'SHOWN' AND NOT m.is_sample)
        WHERE id IN (SELECT discussion_id FROM said)`,
    );
    await tx.query(
      `DELETE FROM review_item i WHERE i.kind = 'POST' AND NOT EXISTS (SELECT 1 FROM post p JOIN member m ON m.id = p.author_id WHERE p.id = i.subject_id AND NOT m.is_sample)`,
    );
    await tx.query(`DELETE FROM post_revision WHERE post_id IN (SELECT p.id FROM post p JOIN member m ON m.id = p.author_id WHERE m.is_sample)`);
  }

  private async removeNetwork(tx: Tx): Promise<Pick<Removed, 'practices' | 'people' | 'cities' | 'kept'>> {
    const practices = await removePractices(tx);
    const [kept] = await tx.query<[{ name: string }[], number]>(
      `UPDATE city SET is_sample = false WHERE is_sample AND (EXISTS (SELECT 1 FROM clip WHERE clip.city_id = city.id) OR ${MEMBERS_PRACTICES} OR ${MEMBERS_CELEBRATIONS}) RETURNING name`,
    );
    await this.removeDiscussions(tx);
    await tx.query('DELETE FROM self_check_answer WHERE answered_by IN (SELECT id FROM member WHERE is_sample)');
    await tx.query('DELETE FROM self_check s WHERE NOT EXISTS (SELECT 1 FROM self_check_answer a WHERE a.city_id = s.city_id AND a.theme_slug = s.theme_slug)');
    await tx.query('DELETE FROM notification WHERE member_id IN (SELECT id FROM member WHERE is_sample)');
    const [, people] = await tx.query<[unknown, number]>('DELETE FROM member WHERE is_sample');
    const [, cities] = await tx.query<[unknown, number]>('DELETE FROM city WHERE is_sample');
    return { practices, people, cities, kept: kept.map(({ name }) => name) };
  }
}
