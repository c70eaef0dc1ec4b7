import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { notApplicant } from '../cities.errors.js';
import { ApplicationDeclined } from '../cities.events.js';
import { City } from '../city.entity.js';
import { canDecideApplications } from '../city.policy.js';
import { CityApplication } from './application.entity.js';

/** An applicant is turned down. The record stays with the reason; the city, which never was of the network, goes. */
@Injectable()
export class RefuseCity {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers the record. */
  async run(actor: MemberActor, cityId: string, reason: string): Promise<CityApplication> {
    if (!canDecideApplications(actor)) throw forbidden();
    return this.dataSource.transaction(async (tx) => {
      const city = await tx.findOne(City, { where: { id: cityId }, lock: { mode: 'pessimistic_write' } });
      if (!city) throw notFound('city');
      if (city.status !== 'APPLICANT') throw notApplicant();
      const application = await this.recordOf(tx, city);
      Object.assign(application, { state: 'DECLINED', cityId: null, reason, decidedBy: actor.memberId, decidedAt: this.clock.now() });
      await tx.save(CityApplication, application);
      await tx.delete(City, { id: cityId });
      await this.outbox.add(tx, ApplicationDeclined, { applicationId: application.id });
      return Object.assign(application, { decidedByName: actor.name ?? null });
    });
  }

  // Not every applicant came in by the form.
  private async recordOf(tx: Tx, city: City): Promise<CityApplication> {
    const known = await tx.findOneBy(CityApplication, { cityId: city.id });
    if (known) return known;
    const { name, localName, kind, country, region, latitude, longitude, languages, timeZone, createdAt } = city;
    const nobody = { contactName: null, contactEmail: null, why: null, locale: 'en', tokenHash: null, confirmedAt: null };
    return tx.create(CityApplication, { id: newId(), name, localName, kind, country, region, latitude, longitude, languages, timeZone, createdAt, expiresAt: createdAt, ...nobody });
  }
}
