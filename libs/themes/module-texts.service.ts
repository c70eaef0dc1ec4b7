import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { badInput } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { faultyKeys } from './check-module-keys.js';
import { ModuleTextVersion } from './module-text-version.entity.js';
import type { RestoreModuleTextArgs, SaveModuleTextInput } from './module-text.inputs.js';
import type { ModuleContent } from './module-text.types.js';
import { renderModule } from './render-module.js';
import { canEditModule } from './theme.policy.js';
import { moduleTextChanged, moduleTextUnknown, notYourModule, themeUnknown } from './themes.errors.js';
import { ModuleTextSaved } from './themes.events.js';

type Addition = Pick<ModuleTextVersion, 'content' | 'origin' | 'note' | 'restoredFrom'>;

/** Where a text goes: a theme in a language, locked by the transaction, with its current version. */
interface Place {
  themeId: string;
  themeSlug: string;
  language: string;
  current: ModuleTextVersion | null;
}

/** Writes texts of modules: each save is a version more, none is ever changed. */
@Injectable()
export class ModuleTextsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Adds a version on top of the one the editor began from, or MODULE_TEXT_CHANGED. */
  async save(actor: MemberActor, { themeSlug, language, baseVersion, content, note }: SaveModuleTextInput): Promise<number> {
    if (!canEditModule(actor, themeSlug, language)) throw notYourModule();
    return this.dataSource.transaction(async (tx) => {
      const place = await this.lock(tx, themeSlug, language);
      const version = place.current?.version ?? 0;
      if (version !== baseVersion) throw moduleTextChanged(version);
      const faults = faultyKeys(content, place.current?.content);
      if (faults.length > 0) throw badInput(faults);
      return this.add(tx, actor, place, { content: plain(content), origin: originOf(place), note: note ?? '', restoredFrom: null });
    });
  }

  /** Brings an older version back as a new one. */
  async restore(actor: MemberActor, { themeSlug, language, version, note }: RestoreModuleTextArgs): Promise<number> {
    if (!canEditModule(actor, themeSlug, language)) throw notYourModule();
    return this.dataSource.transaction(async (tx) => {
      const place = await this.lock(tx, themeSlug, language);
      const old = await tx.findOneBy(ModuleTextVersion, { themeId: place.themeId, language, version });
      if (!old) throw moduleTextUnknown();
      return this.add(tx, actor, place, { content: old.content, origin: old.origin, note: note ?? '', restoredFrom: version });
    });
  }

  private async lock(tx: Tx, themeSlug: string, language: string): Promise<Place> {
    const [theme]: { id: string }[] = await tx.query('SELECT id FROM theme WHERE slug = $1 FOR NO KEY UPDATE', [themeSlug]);
    if (!theme) throw themeUnknown();
    const current = await tx.findOne(ModuleTextVersion, { where: { themeId: theme.id, language }, order: { version: 'DESC' } });
    return { themeId: theme.id, themeSlug, language, current };
  }

  private async add(tx: Tx, actor: MemberActor, { themeId, themeSlug, language, current }: Place, addition: Addition): Promise<number> {
    const version = (current?.version ?? 0) + 1;
    await tx.insert(ModuleTextVersion, {
      ...addition,
      id: newId(),
      themeId,
      language,
      version,
      html: renderModule(addition.content),
      editedBy: actor.memberId,
      createdAt: this.clock.now(),
    });
    await this.outbox.add(tx, ModuleTextSaved, { themeSlug, language, version });
    return version;
  }
}

/** A text an editor has gone over is no machine's any more. */
function originOf({ current, language }: Place): Addition['origin'] {
  if (current && current.origin !== 'MACHINE') return current.origin;
  return language === 'en' ? 'ORIGINAL' : 'HUMAN';
}

/** The input as plain data, nothing but what is stored. */
function plain({ title, promise, introduction, questions, tips, firstSteps, nextSteps, credit, creditUrl }: ModuleContent): ModuleContent {
  const question = ({ key, text }: { key: string; text: string }) => ({ key, text });
  const step = ({ key, title, text }: { key: string; title: string; text: string }) => ({ key, title, text });
  return {
    title,
    promise,
    introduction,
    questions: questions.map(question),
    tips: tips.map((tip) => ({ ...step(tip), questions: tip.questions.map(question) })),
    firstSteps: firstSteps.map(step),
    nextSteps: nextSteps.map(step),
    credit,
    creditUrl,
  };
}
