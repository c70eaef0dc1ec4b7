import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { loaderOf } from '@libs/platform/graphql/loader.js';
import { FestivalHintsQuery, type HintedFestival } from './hints/festival-hints.query.js';
import type { FestivalHint } from './offer.types.js';

/** An offer of which hints are asked for; objects of one list share their festival. */
export interface Hinted {
  id: string;
  of: HintedFestival;
  asker: string | null;
}

/** Hints, read for all offers of an answer at once. */
@Injectable()
export class OfferLoaders {
  constructor(private readonly query: FestivalHintsQuery) {}

  hints(context: GraphqlContext, offer: Hinted): Promise<FestivalHint[]> {
    return loaderOf(context, this.hintsOf).load(offer);
  }

  private readonly hintsOf = async (offers: readonly Hinted[]): Promise<FestivalHint[][]> => {
    const found = new Map<Hinted, FestivalHint[]>();
    for (const group of Map.groupBy(offers, ({ of, asker }) => `${of.id} ${asker}`).values()) {
      const [{ of, asker }] = group as [Hinted];
      const hints = await this.query.of(of, group.map(({ id }) => id), asker);
      for (const [at, offer] of group.entries()) found.set(offer, hints[at] ?? []);
    }
    return offers.map((offer) => found.get(offer) ?? []);
  };
}
