import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, HttpCode, type OnModuleInit, Post, Query, Req } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LIMITS } from '@libs/contracts/limits.js';
import { Access } from '@libs/platform/access/access.js';
import { signInFirst } from '@libs/platform/access/access.errors.js';
import { isMember } from '@libs/platform/access/actor.js';
import { Config } from '@libs/platform/config/config.js';
import { isId, newId } from '@libs/platform/ids/id.js';
import { consentUnknown, proofNotUnderstood, proofTooLarge } from '../consent.errors.js';
import { ConsentProofs } from './consent-proofs.service.js';

/** A content type of its own, which no form of another site can send; what the file is its bytes say. */
export const PROOF_BODY = 'application/vnd.citylore.proof';
/** Nobody sends a file that was not written to for so long, milliseconds. */
const LEFT_MS = 600_000;

/** Takes a proof: `POST /media/consents?consent=<id>&name=<name of the file>` with the file as its body and `PROOF_BODY` as its content type. */
@Controller('media/consents')
export class AcceptProofs implements OnModuleInit {
  private readonly scratch: string;

  constructor(
    config: Config,
    private readonly host: HttpAdapterHost,
    private readonly proofs: ConsentProofs,
  ) {
    this.scratch = join(config.dataDir, 'scratch');
  }

  async onModuleInit(): Promise<void> {
    await this.sweep();
    // Past the body parsers: it is counted while it goes to the disk.
    this.host.httpAdapter.getInstance<FastifyInstance>().addContentTypeParser(PROOF_BODY, (_request, payload, done) => done(null, payload));
  }

  @Access('MEMBER')
  @Post()
  @HttpCode(201)
  async post(@Query('consent') id: unknown, @Query('name') name: unknown, @Req() request: FastifyRequest): Promise<{ clipId: string }> {
    const { actor } = request;
    if (!isMember(actor)) throw signInFirst();
    if (!isId(id)) throw consentUnknown();
    await this.proofs.admit(actor, id);
    if (!isStream(request.body)) throw proofNotUnderstood();
    if (Number(request.headers['content-length'] ?? 0) > LIMITS.consent.proofBytes) throw proofTooLarge(LIMITS.consent.proofBytes);
    const path = join(this.scratch, `proof-${newId()}`);
    try {
      await mkdir(this.scratch, { recursive: true });
      await this.sweep();
      await pipeline(request.body, count, createWriteStream(path, { mode: 0o600 }));
      return { clipId: await this.proofs.put(actor, id, path, typeof name === 'string' ? name.slice(0, LIMITS.consent.proofName) : '') };
    } finally {
      await rm(path, { force: true });
    }
  }

  /** What a process left that was killed while it took a proof: papers of people, which nothing names any more. */
  private async sweep(): Promise<void> {
    for (const name of await readdir(this.scratch).catch(() => [])) {
      if (!name.startsWith('proof-')) continue;
      const found = await stat(join(this.scratch, name)).catch(() => null);
      if (found && Date.now() - found.mtimeMs > LEFT_MS) await rm(join(this.scratch, name), { force: true });
    }
  }
}

async function* count(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > LIMITS.consent.proofBytes) throw proofTooLarge(LIMITS.consent.proofBytes);
    yield chunk;
  }
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}
