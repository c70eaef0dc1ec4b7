import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Page } from '@libs/platform/graphql/connection.js';
import { Theme } from '@libs/themes/theme.entity.js';
import { type CalendarItem, CalendarItemConnection } from '../../calendar/calendar.types.js';
import { CelebrationLoaders } from '../../read/celebration.loaders.js';
import { addDays, daysBetween } from '../../when/rules/parse-local-time.js';
import { lastDayOf } from '../check-days.js';
import { Festival } from '../festival.entity.js';
import { isCallOpen, isFestivalCrew } from '../festival.policy.js';
import { EarlierFestival, FestivalDay, FestivalPlace, FestivalTotals } from '../festival.types.js';
import { FestivalLoaders } from './festival.loaders.js';
import { FestivalPageQuery } from './festival-page.query.js';
import { ProgrammeArgs } from './programme.inputs.js';
import { ProgrammeQuery } from './programme.query.js';

/** What belongs to a festival, and what there is on its days. */
@Resolver(() => Festival)
export class FestivalFieldsResolver {
  constructor(
    private readonly loaders: FestivalLoaders,
    private readonly celebrations: CelebrationLoaders,
    private readonly page: FestivalPageQuery,
    private readonly query: ProgrammeQuery,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [Theme])
  themes(@Parent() { themeSlugs }: Festival, @Context() context: GraphqlContext): Promise<Theme[]> {
    return this.celebrations.themes(context, themeSlugs);
  }

  @ResolveField(() => String, { nullable: true, description: 'The last day of its call for hosts, YYYY-MM-DD; null where there is none.' })
  callOpenUntil(@Parent() { callOpenUntil, zone }: Festival): string | null {
    return callOpenUntil && lastDayOf(callOpenUntil, zone);
  }

  @ResolveField(() => Boolean, { description: 'Whether hosts can answer its call now.' })
  callIsOpen(@Parent() festival: Festival): boolean {
    return isCallOpen(festival, this.clock.now());
  }

  @ResolveField(() => EarlierFestival, { nullable: true, description: 'The festival of an earlier year that it was begun with; null also where that is not seen.' })
  async copiedFrom(@Parent() { copiedFromId }: Festival, @Context() context: GraphqlContext): Promise<EarlierFestival | null> {
    return copiedFromId ? this.page.load(context, copiedFromId) : null;
  }

  @ResolveField(() => FestivalTotals, { description: 'Of what is on the site on its days and not cancelled.' })
  async totals(@Parent() { id, cityId }: Festival, @Context() context: GraphqlContext): Promise<FestivalTotals> {
    const isCrew = isFestivalCrew(context.actor, { cityId });
    const [{ totals }, waitingOffers] = await Promise.all([this.loaders.figures(context, id), isCrew ? this.loaders.waitingOffers(context, id) : null]);
    return { ...totals, waitingOffers };
  }

  @ResolveField(() => [FestivalDay], { description: 'Each of its days, with what is on the site.' })
  async days(@Parent() { id, startsOn, endsOn }: Festival, @Context() context: GraphqlContext): Promise<FestivalDay[]> {
    const { days } = await this.loaders.figures(context, id);
    return Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, nth) => ({ date: addDays(startsOn, nth), total: days[nth] ?? 0 }));
  }

  @ResolveField(() => [FestivalPlace], { description: 'Where something takes place on its days, those with most first.' })
  async places(@Parent() { id }: Festival, @Context() context: GraphqlContext): Promise<FestivalPlace[]> {
    return (await this.loaders.figures(context, id)).places;
  }

  @ResolveField(() => CalendarItemConnection, { description: 'What is on the site on its days, by the time it begins; also what is cancelled.' })
  programme(@Parent() festival: Festival, @Args() { filter, first, after }: ProgrammeArgs): Promise<Page<CalendarItem>> {
    return this.query.page(festival, filter ?? {}, { first, after });
  }
}
