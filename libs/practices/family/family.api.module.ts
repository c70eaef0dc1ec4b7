import { Module } from '@nestjs/common';
import { FamilyResolver } from './family.resolver.js';
import { PracticeFamilyQuery } from './practice-family.query.js';

@Module({ providers: [PracticeFamilyQuery, FamilyResolver] })
export class FamilyApiModule {}
