import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLanguageCode, type LanguageCode } from '@libs/contracts/languages.js';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { isId } from '@libs/platform/ids/id.js';
import { occurrenceUnknown } from '../when/when.errors.js';
import { DoorListQuery } from './door-list.query.js';
import { BYTE_ORDER_MARK, encodeHead, encodeRegistration } from './encode-csv.js';
import type { Door } from './open-door.js';

/** Gives those who receive people the registrations of an occurrence as a table, a batch at a time. */
@Controller('media/celebrations/occurrences')
export class ServeRegistrations {
  constructor(private readonly list: DoorListQuery) {}

  @Access('MEMBER')
  @Get(':id/registrations.csv')
  async get(@Param('id') id: string, @Query('language') language: unknown, @CurrentActor() actor: MemberActor, @Res() reply: FastifyReply): Promise<void> {
    if (!isId(id)) throw occurrenceUnknown();
    const door = await this.list.open(actor, id);
    const name = `registrations-${door.startsLocal.slice(0, 10)}.csv`;
    void reply.headers({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    await reply.send(Readable.from(this.lines(door, isLanguageCode(language) ? language : 'en')));
  }

  private async *lines({ id, questions }: Door, language: LanguageCode): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + encodeHead(questions, language);
    for await (const rows of this.list.all(id)) yield rows.map((row) => encodeRegistration(row, questions, language)).join('');
  }
}
