import { Global, Injectable, Module } from '@nestjs/common';

/** The time as the product sees it; a test sets it. */
@Injectable()
export class Clock {
  private shift = 0;

  now(): Date {
    return new Date(Date.now() + this.shift);
  }

  /** Milliseconds from now that lie ahead, as a date. */
  in(ms: number): Date {
    return new Date(this.now().getTime() + ms);
  }

  /** Moves the time by so many milliseconds: for tests, and for what is loaded with a past. */
  advance(ms: number): void {
    this.shift += ms;
  }
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
