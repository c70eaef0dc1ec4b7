import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { addressIfReady, addressOf, stillNames } from '../find-film-address.js';
import { Film } from '../film.entity.js';
import { FilmDownload } from '../film.types.js';
import { FilmViews, type RenditionRow } from '../film-views.service.js';
import { FilmSound, FilmStill, Storyboard } from './preview.types.js';

/** What is made of a film beside the film: null or empty where it was made before there was such a thing. */
@Resolver(() => Film)
export class FilmPreviewsResolver {
  constructor(private readonly views: FilmViews) {}

  @Direct()
  @ResolveField(() => Storyboard, { nullable: true, description: 'Null until it is READY.' })
  storyboard(@Parent() film: Film): Storyboard | null {
    const url = addressIfReady(film, 'storyboard.webp');
    return url && film.storyboard ? { ...film.storyboard, url } : null;
  }

  @Direct()
  @ResolveField(() => Int, { nullable: true, description: 'Number of the still that somebody chose as its poster; null where a program chose.' })
  chosenPoster(@Parent() film: Film): number | null {
    return film.poster ?? null;
  }

  @ResolveField(() => [FilmStill], { description: 'Pictures its poster may be chosen from; empty until it is READY.' })
  async stills(@Parent() film: Film, @Context() context: GraphqlContext): Promise<FilmStill[]> {
    const small = (await this.files(film, context)).filter(({ kind, path }) => kind === 'STILL' && path.endsWith('.webp'));
    const numbers = small.map(({ path }) => Number(/\d+/.exec(path)?.[0])).sort((a, b) => a - b);
    return numbers.map((number) => {
      const names = stillNames(number);
      return { number, url: addressOf(film, names.large), smallUrl: addressOf(film, names.small) };
    });
  }

  @ResolveField(() => String, { nullable: true, description: 'How loud each moment is, as JSON: { perSecond, peaks: [0-100] }; null for a silent film.' })
  async waveformUrl(@Parent() film: Film, @Context() context: GraphqlContext): Promise<string | null> {
    const found = await this.file(film, context, 'waveform.json');
    return found ? addressOf(film, found.path) : null;
  }

  @ResolveField(() => FilmDownload, { nullable: true, description: 'The smallest picture with the smallest sound as one file, for who saves data.' })
  async saver(@Parent() film: Film, @Context() context: GraphqlContext): Promise<FilmDownload | null> {
    const found = await this.file(film, context, 'saver.mp4');
    return found ? { url: addressOf(film, found.path), bytes: found.bytes, height: found.height ?? 0 } : null;
  }

  @ResolveField(() => FilmSound, { nullable: true, description: 'The sound alone as one small file; null for a silent film.' })
  async sound(@Parent() film: Film, @Context() context: GraphqlContext): Promise<FilmSound | null> {
    const found = await this.file(film, context, 'sound.m4a');
    return found ? { url: addressOf(film, found.path), bytes: found.bytes } : null;
  }

  private async file(film: Film, context: GraphqlContext, name: string): Promise<RenditionRow | undefined> {
    return (await this.files(film, context)).find(({ path }) => path === name);
  }

  private async files(film: Film, context: GraphqlContext): Promise<RenditionRow[]> {
    return film.state === 'READY' ? this.views.renditions(context, film.id) : [];
  }
}
