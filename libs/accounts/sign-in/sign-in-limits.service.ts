import { Injectable } from '@nestjs/common';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import { networkOf } from './find-network.js';

const TEN_MINUTES = 600;
const HOUR = 3_600;

interface Purses {
  address: Limit;
  network: Limit;
  email?: Limit;
}

const PURSES = {
  password: {
    address: { name: 'sign-in-address', points: 30, seconds: TEN_MINUTES },
    network: { name: 'sign-in-network', points: 150, seconds: TEN_MINUTES },
    email: { name: 'sign-in-email', points: 10, seconds: TEN_MINUTES },
  },
  linkRequest: {
    address: { name: 'link-request-address', points: 20, seconds: HOUR },
    network: { name: 'link-request-network', points: 100, seconds: HOUR },
    email: { name: 'link-request-email', points: 5, seconds: HOUR },
  },
  application: {
    address: { name: 'application-address', points: 20, seconds: HOUR },
    network: { name: 'application-network', points: 60, seconds: HOUR },
    email: { name: 'application-email', points: 3, seconds: 24 * HOUR },
  },
  registration: {
    address: { name: 'registration-address', points: 60, seconds: HOUR },
    network: { name: 'registration-network', points: 300, seconds: HOUR },
    email: { name: 'registration-email', points: 8, seconds: HOUR },
  },
  // A school opens its tickets at one door.
  registrationToken: {
    address: { name: 'registration-token-address', points: 300, seconds: TEN_MINUTES },
    network: { name: 'registration-token-network', points: 1_000, seconds: TEN_MINUTES },
  },
  festivalHost: {
    address: { name: 'festival-host-address', points: 20, seconds: HOUR },
    network: { name: 'festival-host-network', points: 100, seconds: HOUR },
    email: { name: 'festival-host-email', points: 5, seconds: HOUR },
  },
  // Hosts save as they write, and many sit in one room of a city hall.
  festivalHostToken: {
    address: { name: 'festival-host-token-address', points: 600, seconds: TEN_MINUTES },
    network: { name: 'festival-host-token-network', points: 3_000, seconds: TEN_MINUTES },
  },
  token: {
    address: { name: 'token-address', points: 60, seconds: TEN_MINUTES },
    network: { name: 'token-network', points: 300, seconds: TEN_MINUTES },
  },
  sample: {
    address: { name: 'sample-address', points: 120, seconds: TEN_MINUTES },
    network: { name: 'sample-network', points: 600, seconds: TEN_MINUTES },
  },
} satisfies Record<string, Purses>;

/** Slows down whoever guesses or floods without an account, by address, by network and by the account or mailbox that is aimed at. */
@Injectable()
export class SignInLimits {
  constructor(private readonly limits: RateLimits) {}

  async take(what: keyof typeof PURSES, address: string, email?: string): Promise<void> {
    const purses: Purses = PURSES[what];
    await this.limits.take(purses.address, address);
    await this.limits.take(purses.network, networkOf(address));
    if (purses.email && email) await this.limits.take(purses.email, email.toLowerCase());
  }

  /** After a right password: only the account's purse, or a guesser with an account of their own would refill the others. */
  async forget(email: string): Promise<void> {
    await this.limits.reset(PURSES.password.email, email.toLowerCase());
  }
}
