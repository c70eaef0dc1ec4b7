import { Module } from '@nestjs/common';
import { AccountsModule } from '@libs/accounts/accounts.module.js';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { PlatformModule } from '@libs/platform/platform.module.js';
import { ConceptFilmsModule } from '@libs/themes/films/concept-films.module.js';

/** What the command that brings in the films of the modules needs. It makes nothing ready itself: workers do. */
@Module({ imports: [PlatformModule, AccountsModule, CitiesModule, ConceptFilmsModule] })
export class FilmsModule {}
