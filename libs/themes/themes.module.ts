import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ModuleTextVersion } from './module-text-version.entity.js';
import { ModuleTextsQuery } from './module-texts.query.js';
import { ModuleTextsService } from './module-texts.service.js';
import { Theme } from './theme.entity.js';
import { ThemeLoaders } from './theme.loaders.js';
import { ThemesService } from './themes.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Theme, ModuleTextVersion])],
  providers: [ThemesService, ModuleTextsQuery, ModuleTextsService, ThemeLoaders],
  exports: [ThemesService, ModuleTextsQuery, ModuleTextsService, ThemeLoaders],
})
export class ThemesModule {}
