import { Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Jobs } from '../jobs/jobs.js';
import { sendMail, type SendMail } from './send-mail.job.js';

export interface FailedMail {
  id: string;
  kind: string;
  to: string;
  locale: string;
  failedAt: Date;
  /** The last word of the mail server, or why none was asked. */
  reason: string;
}

/** Looked at and sent at once; what is older than a week is forgotten by a sweep. */
const AT_MOST = 10_000;

/** Mails that were given up: told, and put back into the queue with all their attempts. */
@Injectable()
export class FailedMails {
  constructor(private readonly jobs: Jobs) {}

  /** Oldest first. */
  async list(): Promise<FailedMail[]> {
    return (await this.failed()).map(told);
  }

  /** Answers those that wait again. What is no longer among the failed is left alone; a mail keeps its Message-ID. */
  async resend(wanted: (mail: FailedMail) => boolean): Promise<FailedMail[]> {
    const again: FailedMail[] = [];
    for (const job of await this.failed()) {
      if (wanted(told(job)) && (await putBack(job))) again.push(told(job));
    }
    return again;
  }

  private async failed(): Promise<Job<SendMail>[]> {
    const queue = await this.jobs.queue(sendMail.queue);
    return (await queue.getFailed(0, AT_MOST - 1)).toSorted((one, other) => (one.finishedOn ?? 0) - (other.finishedOn ?? 0));
  }
}

function told({ id, data, finishedOn, timestamp, failedReason }: Job<SendMail>): FailedMail {
  return { id: id ?? '', kind: data.kind, to: data.to, locale: data.locale, failedAt: new Date(finishedOn ?? timestamp), reason: failedReason ?? '' };
}

/** False when somebody else was quicker: it waits, runs or is sent by now. */
async function putBack(job: Job<SendMail>): Promise<boolean> {
  try {
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
    return true;
  } catch (err) {
    if (await job.isFailed()) throw err;
    return false;
  }
}
