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

  /** For tests: move the time by so many milliseconds. */
  advance(ms: number): void {
    this.shift += ms;
  }
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
