import type { ModuleMetadata } from '@nestjs/common';
import { CelebrationsDiscussedModule } from '@libs/celebrations/celebrations-discussed.module.js';
import { ClipsDiscussedModule } from '@libs/clips/read/clips-discussed.module.js';
import { PracticesDiscussedModule } from '@libs/practices/practices-discussed.module.js';

/** The features whose subjects have threads: each says itself who sees them. */
export const DISCUSSED_FEATURES: NonNullable<ModuleMetadata['imports']> = [ClipsDiscussedModule, PracticesDiscussedModule, CelebrationsDiscussedModule];
