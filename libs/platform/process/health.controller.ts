import { Controller, Get, Module, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/access.js';
import { type Ready, Readiness } from './readiness.service.js';

/** Alive, and ready to serve. */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Public()
  @Get('healthz')
  alive(): { ok: boolean } {
    return { ok: true };
  }

  @Public()
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Ready> {
    const ready = await this.readiness.now();
    void reply.status(ready.ok ? 200 : 503);
    return ready;
  }
}

@Module({ controllers: [HealthController], providers: [Readiness] })
export class HealthModule {}
