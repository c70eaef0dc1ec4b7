import { Injectable } from '@nestjs/common';
import { hashToken, LinkTokens } from '@libs/platform/mail/link-tokens.js';
import type { FestivalHost } from '../festival-host.entity.js';

/** What the link in a host's mails is good for. */
export const HOST_LINK = 'festival-host';

type Linked = Pick<FestivalHost, 'id'> & { invitedAt: Date };

/** What a host's link is derived from: asked for again it is another, and the older one leads nowhere. */
export function linkIdOf({ id, invitedAt }: Linked): string {
  return `${id}:${invitedAt.getTime()}`;
}

/** The links of hosts: derived, so that every mail can carry the one that is good; tables keep its sum alone. */
@Injectable()
export class HostLinks {
  constructor(private readonly tokens: LinkTokens) {}

  async hash(host: Linked): Promise<Buffer> {
    return hashToken(await this.tokens.of(HOST_LINK, linkIdOf(host)));
  }
}
