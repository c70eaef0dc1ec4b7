import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import { hasNetworkRole, type MemberActor } from '@libs/platform/access/actor.js';
import { City } from '@libs/cities/city.entity.js';

/** An administrator trusts a city to publish its celebrations at once, or no longer does; what is on the site stays. */
@Injectable()
export class GrantAtOnce {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async grant(actor: MemberActor, cityId: string, atOnce: boolean): Promise<void> {
    if (!hasNetworkRole(actor, 'ADMIN')) throw forbidden();
    const { affected } = await this.dataSource.manager.update(City, { id: cityId, status: 'MEMBER' }, { celebrationsAtOnce: atOnce });
    if (!affected) throw notFound('city');
  }
}
