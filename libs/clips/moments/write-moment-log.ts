import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { NO_SPEECH } from '@libs/contracts/languages.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { ThemesService } from '@libs/themes/themes.service.js';
import { Clip } from '../clip.entity.js';
import { CLIP } from '../clip.types.js';
import type { ClipChapterRow } from '../clip-parts.entity.js';
import type { ClipMoment } from './clip-moment.entity.js';

type Said = Pick<ClipMoment, 'themeSlug' | 'questionKey' | 'startMs' | 'endMs' | 'note'>;

/** What a line of the log is about, and the words of the questions it may name. */
export interface MomentLog {
  clipId: string;
  memberId: string;
  /** By theme and key; empty where nothing is written, as the clip is not on the site. */
  questions: ReadonlyMap<string, string>;
}

/** What a city does to passages of a clip that is on the site is written to the audit log, in the words of that day. */
@Injectable()
export class WriteMomentLog {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly themes: ThemesService,
    private readonly editorial: EditorialService,
  ) {}

  /** Before a transaction begins. */
  async open({ memberId }: MemberActor, clipId: string, themes: readonly string[]): Promise<MomentLog> {
    const clip = await this.dataSource.manager.findOneBy(Clip, { id: clipId });
    if (clip?.state !== 'PUBLISHED') return { clipId, memberId, questions: new Map() };
    const language = clip.spokenLanguage === NO_SPEECH ? null : clip.spokenLanguage;
    const slugs = [...new Set(themes)];
    const found = await this.themes.questionsOf(slugs.map((slug) => ({ slug, language })));
    return { clipId, memberId, questions: new Map(found.flatMap((questions, at) => questions.map(({ key, text }) => [`${slugs[at]}/${key}`, text]))) };
  }

  async write(tx: Tx, { clipId, memberId, questions }: MomentLog, part: string, now: Said, before?: Said): Promise<void> {
    const was = before && { was: sayMoment(before, questions) };
    await this.editorial.record(tx, { kind: CLIP, subjectId: clipId, memberId, part, text: sayMoment(now, questions), ...was });
  }
}

function sayMoment({ themeSlug, questionKey, startMs, endMs, note }: Said, questions: MomentLog['questions']): string {
  const line = `${isolated(`${clockOf(startMs)}–${clockOf(endMs)}`)} ${questions.get(`${themeSlug}/${questionKey}`) ?? questionKey}`;
  return note ? `${line}\n${note}` : line;
}

/** A chapter with its titles in all languages. */
export function sayChapter({ startMs, titles }: Pick<ClipChapterRow, 'startMs' | 'titles'>): string {
  return `${isolated(clockOf(startMs))} ${Object.values(titles).join(' / ')}`;
}

/** 65,400 ms: 1:05.4; tenths only where there are any. */
function clockOf(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100);
  const [seconds, rest] = [Math.floor(tenths / 10), tenths % 10];
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}${rest > 0 ? `.${rest}` : ''}`;
}

/** Left to right among words of any direction. */
function isolated(figures: string): string {
  return `\u2066${figures}\u2069`;
}
