import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { Network } from '@libs/cities/network.types.js';
import { FilmFigures } from './film-figures.service.js';
import { FiguresArgs, NetworkFigures } from './film-figures.types.js';

/** How often the films of the network are watched, for everybody. */
@Resolver(() => Network)
export class NetworkFiguresResolver {
  constructor(private readonly figures: FilmFigures) {}

  @ResolveField(() => NetworkFigures, { name: 'figures', description: 'How often the films of all cities are watched.' })
  ofNetwork(@Args() { days }: FiguresArgs): Promise<NetworkFigures> {
    return this.figures.ofNetwork(days ?? undefined);
  }

  @ResolveField(() => NetworkFigures, { description: 'How often the films of the modules are watched, which are of no city.' })
  moduleFigures(@Args() { days }: FiguresArgs): Promise<NetworkFigures> {
    return this.figures.ofNetwork(days ?? undefined, false);
  }
}
