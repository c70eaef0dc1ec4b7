import { createHmac, randomBytes } from 'node:crypto';
import { BadRequestException, Body, Controller, HttpCode, PayloadTooLargeException, Post, Req, UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LIMITS } from '@libs/contracts/limits.js';
import { Public } from '@libs/platform/access/access.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import { CountPlays } from './count-plays.service.js';
import { readPlay } from './read-play.js';

/** In the memory of each process alone: what an address is needed for is over in minutes and written nowhere. */
const SENT: Limit = { name: 'plays', points: LIMITS.plays.anAddress, seconds: 600, isLocal: true };

/**
 * Takes what pages tell of viewings: no cookie, no account, no address is looked at or kept. As JSON alone, which no page of
 * another site can send. Who asks not to be followed is not counted, whatever was sent.
 */
@Controller('media/plays')
export class AcceptPlays {
  /** Not even the memory of the process holds addresses, only what one cannot be had back from. */
  private readonly secret = randomBytes(32);

  constructor(
    private readonly plays: CountPlays,
    private readonly limits: RateLimits,
  ) {}

  @Public()
  @Post()
  @HttpCode(204)
  async post(@Body() body: unknown, @Req() { headers, ip }: FastifyRequest): Promise<void> {
    if (headers.dnt === '1' || headers['sec-gpc'] === '1') return;
    if (!/^application\/json(;|$)/.test(headers['content-type'] ?? '')) throw new UnsupportedMediaTypeException();
    if (Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) > LIMITS.plays.maxBytes) throw new PayloadTooLargeException();
    await this.limits.take(SENT, createHmac('sha256', this.secret).update(ip).digest('base64url'));
    const play = readPlay(body);
    if (!play) throw new BadRequestException();
    await this.plays.count(play);
  }
}
