import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LIMITS } from '@libs/contracts/limits.js';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { CelebrationId } from '../edit/celebration.inputs.js';
import { CelebrationPageQuery } from '../read/celebration-page.query.js';
import { showEnd, showStart } from '../when/rules/format-local-time.js';
import { MakeFromImportInput, PreviewImportInput } from './import.inputs.js';
import { type ImportEntry, ImportMade, ShownImport } from './import.types.js';
import { ImportsService, type KnownEntry, type OpenImport } from './imports.service.js';
import { MakeDrafts } from './make-drafts.js';

/** Reading a file takes the process up to some seconds. */
const FILES: Limit = { name: 'calendar-import', points: LIMITS.calendarImport.anHour, seconds: 3_600 };
const READS: Limit = { name: 'calendar-import-read', points: LIMITS.calendarImport.readsAnHour, seconds: 3_600 };

/** Calendar files of other programs, and the drafts that are made of them. */
@Resolver()
export class ImportsResolver {
  constructor(
    private readonly imports: ImportsService,
    private readonly drafts: MakeDrafts,
    private readonly page: CelebrationPageQuery,
    private readonly limits: RateLimits,
  ) {}

  @Access('MEMBER')
  @Mutation(() => ShownImport, { description: 'Reads a calendar file for everybody who works in the city. Nothing is made yet; the file is kept for a day.' })
  async previewImport(@CurrentActor() actor: MemberActor, @Args('input') input: PreviewImportInput): Promise<ShownImport> {
    await this.limits.take(FILES, actor.memberId);
    return show(await this.imports.keep(actor, input));
  }

  @Access('MEMBER')
  @Query(() => ShownImport, { description: 'A file that one brought within the day, as it stands now.' })
  async calendarImport(@CurrentActor() actor: MemberActor, @Args() { id }: CelebrationId): Promise<ShownImport> {
    await this.limits.take(READS, actor.memberId);
    return show(await this.imports.open(actor, id));
  }

  @Access('MEMBER')
  @Mutation(() => ImportMade, { description: 'Makes drafts of chosen entries. A repeat makes nothing twice.' })
  async makeFromImport(@CurrentActor() actor: MemberActor, @Args('input') input: MakeFromImportInput, @Context() context: GraphqlContext): Promise<ImportMade> {
    await this.limits.take(READS, actor.memberId);
    const { made, passedOver } = await this.drafts.make(actor, input);
    const celebrations = await Promise.all(made.map((id) => this.page.load(context, id)));
    return { made: celebrations.filter((one) => one !== null), passedOver };
  }
}

function show({ id, fileName, entries, cancelled, left }: OpenImport): ShownImport {
  return { id, fileName, entries: entries.map(showEntry), cancelled, left };
}

function showEntry({ uid, title, planned, problem, becomes, celebrationId }: KnownEntry): ImportEntry {
  const { draft } = planned ?? {};
  return {
    ...{ uid, title, becomes, problem, celebrationId },
    startsLocal: draft ? showStart(draft.startsLocal, draft.allDay) : null,
    endsLocal: draft ? showEnd(draft.endsLocal, draft.allDay) : null,
    zone: draft?.zone ?? null,
    allDay: draft?.allDay ?? false,
    rule: draft?.rule ?? null,
    extraDates: draft?.extra.length ?? 0,
    place: draft?.placeName ?? null,
    warnings: planned?.warnings ?? [],
  };
}
