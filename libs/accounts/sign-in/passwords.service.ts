import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, type Options, verify } from '@node-rs/argon2';

/** Argon2id (the package's default kind), 19 MiB, two passes, one lane: about 20 ms of one core. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class Passwords {
  /** A hash nobody has the password of. */
  private readonly nobodys = hash(randomBytes(32), COST);

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), COST);
  }

  /** Works as long for people who are unknown or have no password, so that time tells nothing. */
  async matches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
    const right = await verify(passwordHash ?? (await this.nobodys), password.normalize('NFC'));
    return right && passwordHash != null;
  }
}
