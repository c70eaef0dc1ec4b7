import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, QueryFailedError } from 'typeorm';
import { badInput, forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { notApplicant, slugTaken } from '../cities.errors.js';
import { CityAccepted } from '../cities.events.js';
import { City } from '../city.entity.js';
import { canDecideApplications } from '../city.policy.js';
import { Invitations } from '../invitations/invitations.service.js';
import { CityApplication } from './application.entity.js';
import type { AcceptCityInput } from './application.inputs.js';

/** An applicant becomes a member, and its focal point is invited in the same transaction. */
@Injectable()
export class AcceptCity {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly invitations: Invitations,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(actor: MemberActor, input: AcceptCityInput): Promise<City> {
    if (!canDecideApplications(actor)) throw forbidden();
    try {
      return await this.dataSource.transaction((tx) => this.accept(tx, actor, input));
    } catch (err) {
      if (err instanceof QueryFailedError && (err.driverError as { code?: string }).code === '23505') throw slugTaken();
      throw err;
    }
  }

  private async accept(tx: Tx, actor: MemberActor, input: AcceptCityInput): Promise<City> {
    const city = await tx.findOne(City, { where: { id: input.cityId }, lock: { mode: 'pessimistic_write' } });
    if (!city) throw notFound('city');
    if (city.status !== 'APPLICANT') throw notApplicant();
    Object.assign(city, {
      status: 'MEMBER',
      slug: input.slug ?? city.slug,
      latitude: input.latitude ?? city.latitude,
      longitude: input.longitude ?? city.longitude,
      timeZone: input.timeZone ?? city.timeZone,
      yearJoined: input.yearJoined ?? this.clock.now().getUTCFullYear(),
    });
    const unplaced = (['latitude', 'longitude'] as const).filter((path) => city[path] === null);
    if (unplaced.length > 0) throw badInput(unplaced.map((path) => ({ path, code: 'REQUIRED' })));
    const { status, slug, latitude, longitude, timeZone, yearJoined } = city;
    await tx.update(City, { id: city.id }, { status, slug, latitude, longitude, timeZone, yearJoined });
    await this.inviteFocalPoint(tx, actor, input);
    await tx.update(CityApplication, { cityId: city.id, state: 'OPEN' }, { state: 'ACCEPTED', decidedBy: actor.memberId, decidedAt: this.clock.now() });
    await this.outbox.add(tx, CityAccepted, { cityId: city.id });
    return city;
  }

  private async inviteFocalPoint(tx: Tx, actor: MemberActor, { cityId, focalPoint }: AcceptCityInput): Promise<void> {
    const application = await tx.findOneBy(CityApplication, { cityId, state: 'OPEN' });
    const contact = focalPoint ?? (application?.contactEmail ? { email: application.contactEmail, name: application.contactName, locale: application.locale } : null);
    if (contact) await this.invitations.write(tx, actor, { cityId, role: 'FOCAL_POINT', ...contact });
  }
}
