import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ApplicationConfirmed } from '@libs/cities/cities.events.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { NotificationsService } from './notifications.service.js';

/** Administrators learn that a city asks to join. */
@Injectable()
export class ApplicantReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly notifications: NotificationsService,
    private readonly clock: Clock,
  ) {}

  @On(ApplicationConfirmed)
  async tellAdministrators({ applicationId, cityId }: { applicationId: string; cityId: string }): Promise<void> {
    const told = await this.database.rows<{ memberId: string; cityName: string }>(
      `SELECT DISTINCT member.id AS "memberId", a.name AS "cityName"
         FROM city_application a JOIN network_role held ON held.role = 'ADMIN' AND held.since <= $2 AND (held.until IS NULL OR held.until > $2)
         JOIN member ON member.id = held.member_id AND member.status = 'ACTIVE'
        WHERE a.id = $1`,
      [applicationId, this.clock.now()],
    );
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, cityName }) => ({ memberId, eventKey: `CITY_APPLIED:${applicationId}`, kind: 'CITY_APPLIED', params: { cityName }, href: `/network/applicants/${cityId}` })),
      ),
    );
  }
}
