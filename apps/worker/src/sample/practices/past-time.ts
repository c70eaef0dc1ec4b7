import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';

const DAY_MS = 24 * 3_600_000;

/** Lets the operations of members happen on a day in the past, so that what they write is dated as the sample tells it. The loader does one thing at a time. */
@Injectable()
export class PastTime {
  constructor(private readonly clock: Clock) {}

  async on<T>(day: Date, work: () => Promise<T>): Promise<T> {
    const shift = day.getTime() - this.clock.now().getTime();
    this.clock.advance(shift);
    try {
      return await work();
    } finally {
      this.clock.advance(-shift);
    }
  }
}

/** So many days before the loading. */
export function daysBefore(loadedAt: string, days: number): Date {
  return new Date(Date.parse(loadedAt) - days * DAY_MS);
}
