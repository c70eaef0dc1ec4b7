import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { SIGN_IN_LINK, SignInLinks } from '@libs/accounts/sign-in/sign-in-links.service.js';
import { Config } from '@libs/platform/config/config.js';
import { LinkTokens } from '@libs/platform/mail/link-tokens.js';
import type { Made } from './make-admin.js';

/** The first way in of an administrator: the same link that a mail would bring, for where no mail goes out yet. */
@Injectable()
export class AdminLink {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly links: SignInLinks,
    private readonly tokens: LinkTokens,
    private readonly config: Config,
  ) {}

  /** Good once and for half an hour; it replaces the one before, and is mailed too where a worker runs. */
  async for({ id, email, locale }: Made['member']): Promise<string> {
    await this.links.request(email, locale);
    const [link] = await this.dataSource.query<{ id: string }[]>('SELECT id FROM sign_in_link WHERE member_id = $1 AND used_at IS NULL ORDER BY expires_at DESC, id DESC LIMIT 1', [id]);
    if (!link) throw new Error(`${email} got no link`);
    return `${this.config.origin}/${locale}/sign-in/link?token=${await this.tokens.of(SIGN_IN_LINK, link.id)}`;
  }
}
