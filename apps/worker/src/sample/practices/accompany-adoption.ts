import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Adoption } from '@libs/practices/adoptions/adoption.entity.js';
import { AdoptionEntryRow, AdoptionOfferRow } from '@libs/practices/adoptions/adoption-parts.entity.js';
import { AnswerReport } from '@libs/practices/adoptions/edit/answer-report.js';
import { SendOffer } from '@libs/practices/adoptions/edit/send-offer.js';
import { WriteEntry } from '@libs/practices/adoptions/edit/write-entry.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { SampleAdoption } from './adoption-files.js';
import { dayOf } from './make-adoption.js';
import { sampleId } from './practice-files.js';

type Entry = SampleAdoption['diary'][number];
type Offer = SampleAdoption['offers'][number];

/** What is said along an adoption: its diary, and what the city of the practice offers and answers. */
@Injectable()
export class AccompanyAdoption {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly entries: WriteEntry,
    private readonly offers: SendOffer,
    private readonly answers: AnswerReport,
  ) {}

  /** A day of the diary; `index` is its place in the file. */
  async write(author: MemberActor, { key: adoption }: SampleAdoption, index: number, { text, daysAgo }: Entry, clipIds: string[], loadedAt: string): Promise<void> {
    const [id, key] = [sampleId('adoption', adoption), sampleId('entry', `${adoption} ${index}`)];
    if (await this.dataSource.manager.existsBy(AdoptionEntryRow, { adoptionId: id, clientKey: key })) return;
    await this.entries.add(author, { id, key, happenedOn: dayOf(loadedAt, daysAgo), text, clipIds });
  }

  async offer(author: MemberActor, { key: adoption }: SampleAdoption, index: number, { text }: Offer): Promise<void> {
    const [id, key] = [sampleId('adoption', adoption), sampleId('offer', `${adoption} ${index}`)];
    if (await this.dataSource.manager.existsBy(AdoptionOfferRow, { adoptionId: id, clientKey: key })) return;
    await this.offers.offer(author, { id, key, text });
  }

  async answer(author: MemberActor, { key: adoption }: SampleAdoption, { answer, text }: NonNullable<SampleAdoption['response']>): Promise<void> {
    const id = sampleId('adoption', adoption);
    const { edits, answer: given } = await this.dataSource.manager.findOneByOrFail(Adoption, { id });
    if (given === null) await this.answers.answer(author, { id, edits, answer, text });
  }
}
