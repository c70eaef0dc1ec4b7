import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { hashToken, LinkTokens } from '@libs/platform/mail/link-tokens.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { applicationLinkNotValid } from '../cities.errors.js';
import { ApplicationConfirmed, ApplicationMade } from '../cities.events.js';
import { City } from '../city.entity.js';
import { CityApplication } from './application.entity.js';
import type { ApplyInput } from './application.inputs.js';
import { chooseSlug } from './choose-slug.js';
import { findTimeZone } from './find-time-zone.js';

/** What the token of an application's link is derived from, besides its id. */
export const APPLICATION_LINK = 'application';

/** How a city without an account asks to join: a form, then a mailed link that proves the address. */
@Injectable()
export class Applying {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly tokens: LinkTokens,
    private readonly clock: Clock,
  ) {}

  /** Shown to nobody before the link is opened. A newer one of the same city and address takes the place of an unconfirmed one. */
  async apply(input: ApplyInput): Promise<void> {
    const id = newId();
    const tokenHash = hashToken(await this.tokens.of(APPLICATION_LINK, id));
    await this.dataSource.transaction(async (tx) => {
      const name = input.name.trim();
      await tx.query(`DELETE FROM city_application WHERE state = 'UNCONFIRMED' AND contact_email = $1 AND lower(name) = lower($2) AND country = $3`, [
        input.contactEmail,
        name,
        input.country,
      ]);
      await tx.insert(CityApplication, {
        id,
        cityId: null,
        name,
        localName: input.localName?.trim() || null,
        kind: input.kind,
        country: input.country,
        region: input.region,
        latitude: input.latitude ?? null,
        longitude: input.longitude ?? null,
        languages: input.languages,
        timeZone: input.timeZone ?? findTimeZone(input.country),
        contactName: input.contactName.trim(),
        contactEmail: input.contactEmail,
        why: input.why.trim(),
        locale: input.locale,
        state: 'UNCONFIRMED',
        tokenHash,
        createdAt: this.clock.now(),
        expiresAt: this.clock.in(LIMITS.application.linkExpiresMs),
      });
      await this.outbox.add(tx, ApplicationMade, { applicationId: id });
    });
  }

  /** Makes the applicant of it; opened again, it changes nothing. Answers the city's name. */
  async confirm(token: string): Promise<string> {
    return this.dataSource.transaction(async (tx) => {
      const application = await tx.findOne(CityApplication, { where: { tokenHash: hashToken(token) }, lock: { mode: 'pessimistic_write' } });
      if (!application) throw applicationLinkNotValid();
      if (application.state !== 'UNCONFIRMED') return application.name;
      if (application.expiresAt <= this.clock.now()) throw applicationLinkNotValid();
      const cityId = await this.makeApplicant(tx, application);
      await tx.update(CityApplication, { id: application.id }, { state: 'OPEN', cityId, confirmedAt: this.clock.now() });
      await this.outbox.add(tx, ApplicationConfirmed, { applicationId: application.id, cityId });
      return application.name;
    });
  }

  private async makeApplicant(tx: Tx, application: CityApplication): Promise<string> {
    const { name, localName, kind, country, region, latitude, longitude, languages, timeZone } = application;
    const id = newId();
    const isPlaced = latitude !== null && longitude !== null;
    await tx.insert(City, {
      id,
      slug: await chooseSlug(tx, { id, name, country }),
      name,
      localName,
      kind,
      country,
      region,
      latitude: isPlaced ? latitude : null,
      longitude: isPlaced ? longitude : null,
      languages,
      yearJoined: null,
      status: 'APPLICANT',
      timeZone,
      isSample: false,
      storageLimitBytes: LIMITS.city.storageBytes,
      createdAt: this.clock.now(),
    });
    return id;
  }
}
