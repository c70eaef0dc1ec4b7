import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { cleanLine, cleanText } from '@libs/platform/text/clean-text.js';
import { DiscussedKinds } from '@libs/discussions/discussed-kinds.service.js';
import { Picture } from '@libs/media/pictures/picture.entity.js';
import { PicturesService } from '@libs/media/pictures/pictures.service.js';
import type { Celebration } from '../celebration.entity.js';
import { celebrationNotEditable, fieldsWrong } from '../celebration.errors.js';
import { isCrew } from '../celebration.policy.js';
import { CelebrationEditing } from '../edit/celebration-editing.service.js';
import { Occurrence } from '../when/occurrence.entity.js';
import { findMissingParts } from './find-missing-parts.js';
import { Recap } from './recap.entity.js';
import { recapChanged, recapIncomplete, recapTooEarly } from './recap.errors.js';
import type { SaveRecapInput } from './recap.inputs.js';

type Told = Pick<Recap, 'people' | 'numbers' | 'partners' | 'text' | 'language' | 'pictureIds' | 'clipId'>;

/** Saves, publishes and takes back what came of a celebration. On the site its words and pictures bring the desk back, as those of the celebration do. */
@Injectable()
export class SaveRecap {
  constructor(
    private readonly editing: CelebrationEditing,
    private readonly pictures: PicturesService,
    private readonly kinds: DiscussedKinds,
  ) {}

  /** Saving what is there already changes nothing. */
  async save(actor: MemberActor, { celebrationId, edits, ...given }: SaveRecapInput): Promise<void> {
    const [clip] = given.clipId ? ((await this.kinds.of('CLIP')?.load([given.clipId])) ?? []) : [];
    await this.change(actor, celebrationId, async (tx, celebration, standing, at) => {
      if (given.clipId && clip?.cityId !== celebration.cityId) throw fieldsWrong([{ path: 'input.clipId', code: 'CHOICE_UNKNOWN' }]);
      const told: Told = readGiven(given, standing ?? EMPTY, celebration.language);
      const before: Told = standing ? toldOf(standing) : { ...EMPTY, language: celebration.language };
      if (isDeepStrictEqual(told, before)) return false;
      if ((standing?.edits ?? 0) !== edits) throw recapChanged(standing?.edits ?? 0);
      // In one order, so that two recaps never wait for each other's pictures.
      for (const id of told.pictureIds.filter((one) => !before.pictureIds.includes(one)).toSorted()) await this.pictures.require(tx, id, celebration.cityId, 'RECAP');
      if (standing?.publishedAt) await requireWhole(tx, told);
      if (standing) await tx.update(Recap, celebrationId, { ...told, edits: standing.edits + 1, updatedAt: at });
      else await tx.insert(Recap, { celebrationId, ...told, edits: 1, updatedAt: at });
      return Boolean(standing?.publishedAt) && !isDeepStrictEqual(wordsOf(told), wordsOf(before));
    });
  }

  /** Publishing what is published changes nothing. */
  async publish(actor: MemberActor, celebrationId: string, edits: number): Promise<void> {
    await this.change(actor, celebrationId, async (tx, _celebration, standing, at) => {
      if ((standing?.edits ?? 0) !== edits) throw recapChanged(standing?.edits ?? 0);
      await requireWhole(tx, standing ?? EMPTY);
      if (standing?.publishedAt) return false;
      await tx.update(Recap, celebrationId, { publishedAt: at, updatedAt: at });
      return true;
    });
  }

  /** Takes the report from the site; what was written stays with its city. */
  async withdraw(actor: MemberActor, celebrationId: string): Promise<void> {
    await this.change(actor, celebrationId, async (tx, _celebration, standing, at) => {
      if (standing?.publishedAt) await tx.update(Recap, celebrationId, { publishedAt: null, updatedAt: at });
      return false;
    });
  }

  // The change answers whether the desk looks at it.
  private async change(actor: MemberActor, id: string, run: (tx: Tx, celebration: Celebration, standing: Recap | null, at: Date) => Promise<boolean>): Promise<void> {
    await this.editing.edit(actor, id, null, async (tx, celebration, at) => {
      if (!isCrew(actor, celebration)) throw forbidden();
      if (celebration.state !== 'PUBLISHED') throw celebrationNotEditable(celebration.state);
      if (!(await tx.existsBy(Occurrence, { celebrationId: id, state: 'SCHEDULED', endsAt: LessThanOrEqual(at) }))) throw recapTooEarly();
      const standing = await tx.findOneBy(Recap, { celebrationId: id });
      return (await run(tx, celebration, standing, at)) ? { columns: {}, isLookedAt: true } : null;
    });
  }
}

const EMPTY: Told = { people: null, numbers: [], partners: [], text: '', language: '', pictureIds: [], clipId: null };

function readGiven(given: Omit<SaveRecapInput, 'celebrationId' | 'edits'>, before: Told, language: string): Told {
  const { people, numbers, partners, text, pictureIds, clipId } = given;
  const twice = (numbers ?? []).findIndex(({ key }, index, all) => all.findIndex((one) => one.key === key) < index);
  if (twice >= 0) throw fieldsWrong([{ path: `input.numbers.${twice}.key`, code: 'TWICE' }]);
  return {
    people: people === undefined ? before.people : people,
    numbers: numbers === undefined ? before.numbers : (numbers ?? []).map(({ key, label, unit, value }) => ({ key, label: cleanLine(label), unit: cleanLine(unit), value })),
    partners: partners === undefined ? before.partners : (partners ?? []).map(({ name, part }) => ({ name: cleanLine(name), part: cleanLine(part) })),
    text: text === undefined ? before.text : cleanText(text ?? ''),
    language: given.language ?? (before.language || language),
    pictureIds: pictureIds === undefined ? before.pictureIds : (pictureIds ?? []),
    clipId: clipId === undefined ? before.clipId : clipId,
  };
}

function toldOf({ people, numbers, partners, text, language, pictureIds, clipId }: Recap): Told {
  return { people, numbers, partners, text, language, pictureIds, clipId };
}

/** Values alone are the city's to count; a clip is reviewed by itself. */
function wordsOf({ numbers, partners, text, language, pictureIds }: Told) {
  return { numbers: numbers.map(({ label, unit }) => ({ label, unit })), partners, text, language, pictureIds };
}

async function requireWhole(tx: Tx, { text, pictureIds }: Pick<Told, 'text' | 'pictureIds'>): Promise<void> {
  const missing = findMissingParts({ text, pictures: pictureIds.length > 0 ? await tx.findBy(Picture, { id: In(pictureIds) }) : [] });
  if (missing.length > 0) throw recapIncomplete(missing);
}
