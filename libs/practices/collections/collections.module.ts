import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices.module.js';
import { DeleteCollection } from './delete-collection.js';
import { SaveCollection } from './save-collection.js';

/** What writes collections; the sample network is loaded through it too. */
@Module({ imports: [PracticesModule], providers: [SaveCollection, DeleteCollection], exports: [SaveCollection, DeleteCollection] })
export class CollectionsModule {}
