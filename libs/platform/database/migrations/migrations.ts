import type { MigrationInterface } from 'typeorm';
import { Initial1763800000000 } from './0001-initial.js';
import { ApplicationsAndAppeals1795376400000 } from './0002-applications-and-appeals.js';
import { Discussions1795376513852 } from './0003-discussions.js';
import { WatchesAndFlags1795380551366 } from './0004-watches-and-flags.js';
import { AddPractices1795388902720 } from './0005-add-practices.js';
import { NewestRead1795399000000 } from './0006-newest-read.js';
import { StoredClipCounts1795399214834 } from './0007-stored-clip-counts.js';
import { AddCelebrations1795399479098 } from './0008-add-celebrations.js';
import { CountLibrary1795399979884 } from './0009-count-library.js';
import { IndexLongCelebrations1795403600000 } from './0010-index-long-celebrations.js';
import { AddFestivals1795410258636 } from './0011-add-festivals.js';
import { IndexRecapPictures1795411800000 } from './0012-index-recap-pictures.js';
import { FilmDepth1795500013000 } from './0013-film-depth.js';
import { ConceptFilmsAndSelfChecks1795500014000 } from './0014-concept-films-and-self-checks.js';
import { CaptionWork1795500015000 } from './0015-caption-work.js';
import { Moments1795500016000 } from './0016-moments.js';
import { FilmFigures1795500017000 } from './0017-film-figures.js';
import { ConsentLedger1795500018000 } from './0018-consent-ledger.js';
import { MomentRevisions1795500019000 } from './0019-moment-revisions.js';

/** Every migration, oldest first. A list, so that no folder is searched at run time. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [Initial1763800000000, ApplicationsAndAppeals1795376400000, Discussions1795376513852, WatchesAndFlags1795380551366, AddPractices1795388902720, NewestRead1795399000000, StoredClipCounts1795399214834, AddCelebrations1795399479098, CountLibrary1795399979884, IndexLongCelebrations1795403600000, AddFestivals1795410258636, IndexRecapPictures1795411800000, FilmDepth1795500013000, ConceptFilmsAndSelfChecks1795500014000, CaptionWork1795500015000, Moments1795500016000, FilmFigures1795500017000, ConsentLedger1795500018000, MomentRevisions1795500019000];
