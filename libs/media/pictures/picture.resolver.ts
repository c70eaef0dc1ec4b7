import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { Actor } from '@libs/platform/access/actor.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { widthsOf } from './make-picture.js';
import { Picture } from './picture.entity.js';
import { DescribePictureInput } from './picture.inputs.js';
import { PicturesService } from './pictures.service.js';

@Resolver(() => Picture)
export class PictureResolver {
  constructor(private readonly pictures: PicturesService) {}

  @Direct()
  @ResolveField(() => [Int], { description: 'Its files: /media/pictures/<id>/<width>.webp and .jpg.' })
  widths(@Parent() { width }: Picture): number[] {
    return widthsOf(width);
  }

  @Access('MEMBER')
  @Mutation(() => Picture, { description: 'Says what a picture of a city one works in shows.' })
  describePicture(@CurrentActor() actor: Actor, @Args('input') { id, alt }: DescribePictureInput): Promise<Picture> {
    return this.pictures.describe(actor, id, alt.trim());
  }
}
