import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { proofNotUnderstood } from '../consent.errors.js';
import { ConsentProof } from './consent-proof.entity.js';
import { KeepLedger } from '../write-ledger.js';
import { nameProof, PROOF_HEAD, sniffProof } from './read-proof.js';

const SENT: Limit = { name: 'consent-proofs', points: LIMITS.consent.proofsAnHour, seconds: 3_600 };

/** Files that prove consents: at most one an entry, private, gone with it. */
@Injectable()
export class ConsentProofs {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ledger: KeepLedger,
    private readonly storage: Storage,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** Refuses who may not send a proof for this entry before a byte of it is read. */
  async admit(actor: MemberActor, recordId: string): Promise<void> {
    await this.ledger.write(actor, recordId, async () => null);
    await this.limits.take(SENT, actor.memberId);
  }

  /** Takes a local file in place of the proof that was there. Answers the clip. */
  async put(actor: MemberActor, recordId: string, path: string, givenName: string): Promise<string> {
    const type = sniffProof(await head(path));
    if (!type) throw proofNotUnderstood();
    const { size: bytes } = await stat(path);
    const id = newId();
    const proof = { id, objectKey: `consents/${id}/proof`, name: nameProof(givenName, type), type, bytes, sha256: await sha256(path), createdAt: this.clock.now() };
    // The row first, without a record: should this process die, the keeper finds it and what was stored under its key.
    await this.dataSource.manager.insert(ConsentProof, { ...proof, recordId: null });
    await this.storage.putStream(proof.objectKey, createReadStream(path), bytes);
    return this.ledger.write(actor, recordId, async (tx) => {
      await tx.update(ConsentProof, { recordId }, { recordId: null });
      await tx.update(ConsentProof, id, { recordId });
      return 'CONSENT_PROOF';
    });
  }

  /** Takes the proof from its entry; the keeper removes the file. */
  async remove(actor: MemberActor, recordId: string): Promise<string> {
    return this.ledger.write(actor, recordId, async (tx) => {
      const { affected } = await tx.update(ConsentProof, { recordId }, { recordId: null });
      return affected ? 'CONSENT_PROOF_REMOVED' : null;
    });
  }
}

async function head(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PROOF_HEAD), 0, PROOF_HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
