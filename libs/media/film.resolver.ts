import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { worksIn } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { addressIfReady, addressOf, posterNames } from './find-film-address.js';
import { Film } from './film.entity.js';
import { FilmDownload, FilmFailureView, RenditionView, UploadView } from './film.types.js';
import { FilmViews } from './film-views.service.js';
import { UPLOADS_PATH } from './uploads/tus-uploads.service.js';

/** Addresses follow from the film alone; only what names sizes asks for the files. */
@Resolver(() => Film)
export class FilmResolver {
  constructor(private readonly views: FilmViews) {}

  @Direct()
  @ResolveField(() => FilmFailureView, { nullable: true, description: 'Why it is FAILED.' })
  failure(@Parent() film: Film): FilmFailureView | null {
    if (film.state !== 'FAILED' || !film.failureCode) return null;
    const params = Object.entries(film.failureParams ?? {}).map(([key, value]) => ({ key, value: String(value) }));
    return { code: film.failureCode, params, retryable: film.retryable };
  }

  @Direct()
  @ResolveField(() => String, { nullable: true, description: 'HLS playlist of all pictures and the sound, once it is READY.' })
  masterUrl(@Parent() film: Film): string | null {
    return addressIfReady(film, 'master.m3u8');
  }

  @Direct()
  @ResolveField(() => String, { nullable: true, description: 'HLS playlist of the sound alone; null for a silent film.' })
  audioUrl(@Parent() film: Film): string | null {
    return film.hasSound ? addressIfReady(film, 'audio.m3u8') : null;
  }

  @Direct()
  @ResolveField(() => String, { nullable: true, description: 'A still, JPEG, at most 1280 wide.' })
  posterUrl(@Parent() film: Film): string | null {
    return addressIfReady(film, posterNames(film.poster).large);
  }

  @Direct()
  @ResolveField(() => String, { nullable: true, description: 'The same still, WebP, at most 640 wide.' })
  posterSmallUrl(@Parent() film: Film): string | null {
    return addressIfReady(film, posterNames(film.poster).small);
  }

  @ResolveField(() => FilmDownload, { nullable: true })
  async download(@Parent() film: Film, @Context() context: GraphqlContext): Promise<FilmDownload | null> {
    if (film.state !== 'READY') return null;
    const kept = (await this.views.renditions(context, film.id)).find(({ path }) => path === 'download.mp4');
    return kept ? { url: addressOf(film, kept.path), bytes: kept.bytes, height: kept.height ?? 0 } : null;
  }

  @ResolveField(() => [RenditionView], { description: 'What was made of it; empty until it is READY.' })
  async renditions(@Parent() film: Film, @Context() context: GraphqlContext): Promise<RenditionView[]> {
    return film.state === 'READY' ? this.views.renditions(context, film.id) : [];
  }

  @ResolveField(() => UploadView, { nullable: true, description: 'The unfinished upload, for people of its city; null to others.' })
  async upload(@Parent() film: Film, @Context() context: GraphqlContext): Promise<UploadView | null> {
    if (film.state !== 'UPLOADING' || !film.cityId || !worksIn(context.actor, film.cityId)) return null;
    const open = await this.views.upload(context, film.id);
    return open && { id: open.id, url: `${UPLOADS_PATH}/${open.id}`, fileName: open.fileName, size: open.size, offset: open.offsetBytes, expiresAt: open.expiresAt };
  }
}
