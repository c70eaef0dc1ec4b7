import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ConsentProof } from '@libs/clips/consent/proofs/consent-proof.entity.js';
import { ConsentProofs } from '@libs/clips/consent/proofs/consent-proofs.service.js';
import { keepConsents } from '@libs/clips/consent/consent.jobs.js';
import { KeepLedger } from '@libs/clips/consent/write-ledger.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { sampleId } from '../practices/practice-files.js';
import type { Sample, SampleClip } from '../read-sample.js';
import type { SampleConsent } from './ledger-files.js';

const DAY_MS = 24 * 3_600_000;

/** Writes the consent ledger of a clip as its author would, with the files that prove it. What a run before has written is left alone. */
@Injectable()
export class KeepClipLedger {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ledger: KeepLedger,
    private readonly proofs: ConsentProofs,
    private readonly jobs: Jobs,
  ) {}

  async keep(author: MemberActor, clipId: string, clip: SampleClip, sample: Sample, loadedAt: Date): Promise<void> {
    const day = (days: number) => new Date(loadedAt.getTime() + days * DAY_MS).toISOString().slice(0, 10);
    for (const { key, givenDaysAgo, endsInDays, proof, ...written } of entriesOf(clip, sample)) {
      const id = sampleId('consent', `${clip.slug}/${key}`);
      const input = { ...written, givenOn: day(-givenDaysAgo), expiresOn: endsInDays === undefined ? null : day(endsInDays) };
      await this.ledger.record(author, clipId, id, input);
      if (proof) await this.prove(author, id, sample.folder, proof);
    }
  }

  /** What ends soon is looked for every quarter of an hour; of a clip that is on the site now its city is told now. */
  async remind(clip: SampleClip, sample: Sample): Promise<void> {
    if (entriesOf(clip, sample).some(({ endsInDays }) => endsInDays !== undefined)) await this.jobs.add(keepConsents, {});
  }

  private async prove(author: MemberActor, recordId: string, folder: string, { file, name }: NonNullable<SampleConsent['proof']>): Promise<void> {
    if (await this.dataSource.manager.existsBy(ConsentProof, { recordId })) return;
    await this.proofs.admit(author, recordId);
    await this.proofs.put(author, recordId, join(folder, 'proofs', file), name);
  }
}

function entriesOf({ slug }: SampleClip, { ledger }: Sample): SampleConsent[] {
  return ledger.find(({ clip }) => clip === slug)?.entries ?? [];
}
