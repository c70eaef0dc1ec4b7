import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { NetworkSettings } from '../settings/network-settings.service.js';

const SECRET = 'mail-link-secret';

/** SHA-256 of a token: all that a table keeps of it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Makes the tokens of mailed links from what the link is for and its row's id: the same again for a repeated mail, and kept nowhere. */
@Injectable()
export class LinkTokens {
  private secret?: Promise<string>;

  constructor(private readonly settings: NetworkSettings) {}

  async of(purpose: string, id: string): Promise<string> {
    return createHmac('sha256', await this.key()).update(`${purpose}:${id}`).digest('base64url');
  }

  // Asked for once a process; forgotten again where the database did not answer.
  private key(): Promise<string> {
    this.secret ??= this.settings.getOrMake(SECRET, () => randomBytes(32).toString('base64url')).catch((err: unknown) => {
      this.secret = undefined;
      throw err;
    });
    return this.secret;
  }
}
