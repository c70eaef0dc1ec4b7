import { Controller, Get, Module } from '@nestjs/common';
import { Public } from '../access/access.js';
import { ReadDatabase } from '../database/read-database.js';

/** Alive, and ready to serve. */
@Controller()
export class HealthController {
  constructor(private readonly database: ReadDatabase) {}

  @Public()
  @Get('healthz')
  alive(): { ok: boolean } {
    return { ok: true };
  }

  @Public()
  @Get('readyz')
  async ready(): Promise<{ ok: boolean }> {
    await this.database.rows('SELECT 1');
    return { ok: true };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
