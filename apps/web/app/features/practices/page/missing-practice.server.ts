import { data } from 'react-router';
import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { WithdrawnPracticeQuery } from './withdrawn-practice.query';

/** What its city took back is gone, and its address says so; anything else was never there for the one who asks. */
export async function throwMissing(args: RequestArgs, id: string): Promise<never> {
  const { withdrawnPractice } = await gql(args, WithdrawnPracticeQuery, { id });
  if (!withdrawnPractice) throw notFound();
  const { at, city } = withdrawnPractice;
  throw data({ withdrawnAt: at, cityName: city.name, citySlug: city.slug }, { status: 410 });
}
