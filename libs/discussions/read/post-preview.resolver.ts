import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@libs/platform/access/access.js';
import { Config } from '@libs/platform/config/config.js';
import { MentionedNames } from '../render/mentioned-names.service.js';
import { renderPost } from '../render/render-post.js';
import { PreviewArgs } from './discussion-read.inputs.js';
import { PostPreview } from './discussion-read.types.js';

/** What a text becomes, before it is posted. */
@Resolver(() => PostPreview)
export class PostPreviewResolver {
  constructor(
    private readonly config: Config,
    private readonly names: MentionedNames,
  ) {}

  @Access('MEMBER')
  @Query(() => PostPreview, { description: 'What the text would look like, and what stands against posting it.' })
  async postPreview(@Args() { body }: PreviewArgs): Promise<PostPreview> {
    const { html, links, mentions, characters, problems } = renderPost(body, { origin: this.config.origin });
    const shown = { html };
    await this.names.fill([shown]);
    return {
      html: shown.html,
      links,
      mentions: mentions.length,
      characters,
      problems: problems.map(({ code, params }) => ({ code, params: Object.entries(params).map(([key, value]) => ({ key, value })) })),
    };
  }
}
