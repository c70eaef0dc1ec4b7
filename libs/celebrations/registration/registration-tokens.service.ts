import { Injectable } from '@nestjs/common';
import { hashToken, LinkTokens } from '@libs/platform/mail/link-tokens.js';

/** What the links in mails are good for. */
export const MANAGE_LINK = 'registration';
export const CONFIRM_LINK = 'registration-confirm';

/** Tokens of a registration's links: derived, so that every mail can carry them, and stored nowhere. */
@Injectable()
export class RegistrationTokens {
  constructor(private readonly tokens: LinkTokens) {}

  /** Of its page, where it is seen and cancelled. */
  manage(id: string): Promise<string> {
    return this.tokens.of(MANAGE_LINK, id);
  }

  /** What its row keeps of them. */
  async hashes(id: string): Promise<{ manageTokenHash: Buffer; confirmTokenHash: Buffer }> {
    return { manageTokenHash: hashToken(await this.manage(id)), confirmTokenHash: hashToken(await this.tokens.of(CONFIRM_LINK, id)) };
  }
}
