import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@libs/accounts/accounts.module.js';
import { CityGrantSource } from '@libs/platform/access/actor-source.js';
import { AlikeCities } from './alike/alike-cities.service.js';
import { Cities } from './cities.service.js';
import { City } from './city.entity.js';
import { CityFigure } from './city-figure.entity.js';
import { CityPageQuery } from './city-page.query.js';
import { CityRating } from './city-rating.entity.js';
import { CityRole } from './city-role.entity.js';
import { CityGrants, CityRoles } from './people/city-roles.service.js';
import { CityText } from './city-text.entity.js';
import { CityApplication } from './applications/application.entity.js';
import { Invitation } from './invitations/invitation.entity.js';

/** Cities and who works in them. Global, as accounts asks it for an actor's cities. */
@Global()
@Module({
  imports: [AccountsModule, TypeOrmModule.forFeature([City, CityText, CityFigure, CityRating, CityRole, CityApplication, Invitation])],
  providers: [{ provide: CityGrantSource, useClass: CityGrants }, AlikeCities, Cities, CityPageQuery, CityRoles],
  exports: [CityGrantSource, AlikeCities, Cities, CityPageQuery, CityRoles],
})
export class CitiesModule {}
