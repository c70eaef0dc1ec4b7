import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { badInput, forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { CitySelfCheckRow } from './self-check.entity.js';
import { selfCheckChanged, selfCheckUnknown } from './self-check.errors.js';
import type { SaveSelfCheckInput } from './self-check.inputs.js';
import { canAnswerSelfCheck } from './self-check.policy.js';
import { SelfCheckAnswerRow } from './self-check-answer.entity.js';
import { SelfCheckTexts } from './self-check-texts.service.js';

type Given = Pick<SelfCheckAnswerRow, 'key' | 'level' | 'note'>;

/** Writes what a city says of itself: only what is another answer than before, each time as rows of a revision more. */
@Injectable()
export class SaveSelfCheck {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly texts: SelfCheckTexts,
    private readonly clock: Clock,
  ) {}

  /** SELF_CHECK_CHANGED where a colleague answered one of the same statements since the revision. A save that changes nothing is no save. */
  async save(actor: MemberActor, { cityId, themeSlug, baseRevision, answers }: SaveSelfCheckInput): Promise<void> {
    if (!canAnswerSelfCheck(actor, cityId)) throw forbidden();
    const keys = await this.texts.keysOf(themeSlug);
    if (!keys) throw selfCheckUnknown();
    const faults = answers.flatMap(({ key }, index) => {
      const code = !keys.includes(key) ? 'STATEMENT_UNKNOWN' : answers.findIndex((one) => one.key === key) !== index ? 'KEY_TWICE' : undefined;
      return code ? [{ path: `input.answers.${index}.key`, code }] : [];
    });
    if (faults.length > 0) throw badInput(faults);
    const given = answers.map(({ key, level, note }) => ({ key, level: level ?? null, note: cleanText(note ?? '') }));
    await this.dataSource.transaction((tx) => this.write(tx, actor, { cityId, themeSlug, baseRevision, given }));
  }

  private async write(tx: Tx, { memberId: answeredBy }: MemberActor, { cityId, themeSlug, baseRevision, given }: { cityId: string; themeSlug: string; baseRevision: number; given: Given[] }): Promise<void> {
    const place = { cityId, themeSlug };
    const answeredAt = this.clock.now();
    // The row is there from now on, held by whoever comes first; a revision of 0 is none yet.
    await tx.query(`INSERT INTO self_check (city_id, theme_slug, revision, answered_by, answered_at) VALUES ($1, $2, 0, $3, $4) ON CONFLICT DO NOTHING`, [cityId, themeSlug, answeredBy, answeredAt]);
    const held = await tx.findOneOrFail(CitySelfCheckRow, { where: place, lock: { mode: 'pessimistic_write' } });
    const before = new Map((await this.current(tx, place)).map((answer) => [answer.key, answer]));
    const changed = given.filter(({ key, level, note }) => level !== (before.get(key)?.level ?? null) || note !== (before.get(key)?.note ?? ''));
    if (changed.length === 0) return;
    if (changed.some(({ key }) => (before.get(key)?.revision ?? 0) > baseRevision)) throw selfCheckChanged(held.revision);
    const revision = held.revision + 1;
    await tx.update(CitySelfCheckRow, place, { revision, answeredBy, answeredAt });
    await tx.insert(SelfCheckAnswerRow, changed.map((answer) => ({ ...answer, ...place, revision, answeredBy, answeredAt })));
  }

  private current(tx: Tx, { cityId, themeSlug }: { cityId: string; themeSlug: string }): Promise<(Given & { revision: number })[]> {
    return tx.query('SELECT DISTINCT ON (key) key, level, note, revision FROM self_check_answer WHERE city_id = $1 AND theme_slug = $2 ORDER BY key, revision DESC', [cityId, themeSlug]);
  }
}
