import { Module } from '@nestjs/common';
import { ConceptFilmResolver } from './films/concept-film.resolver.js';
import { ConceptFilmsModule } from './films/concept-films.module.js';
import { ThemeFilmResolver } from './films/theme-film.resolver.js';
import { CitySelfChecksResolver } from './self-checks/city-self-checks.resolver.js';
import { SelfChecksModule } from './self-checks/self-checks.module.js';
import { ThemeSelfCheckResolver } from './self-checks/theme-self-check.resolver.js';
import { ModuleTextVersionsQuery } from './module-text-versions.query.js';
import { ModuleTextsResolver } from './module-texts.resolver.js';
import { ThemesModule } from './themes.module.js';
import { ThemesResolver } from './themes.resolver.js';

@Module({
  imports: [ThemesModule, ConceptFilmsModule, SelfChecksModule],
  providers: [ThemesResolver, ModuleTextsResolver, ModuleTextVersionsQuery, ThemeFilmResolver, ConceptFilmResolver, ThemeSelfCheckResolver, CitySelfChecksResolver],
})
export class ThemesApiModule {}
