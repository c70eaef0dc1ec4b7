import type { FailedMail, FailedMails } from '@libs/platform/mail/failed-mails.service.js';

/** What stands against it, as one sentence for whoever typed the command. */
export class MailsRefused extends Error {}

const USAGE = 'Say what to do: failed (lists them), resend all, resend --kind <kind>, or resend <id> ...';

/** Lists the mails that were given up, or puts some of them back into the queue; answers what to print. */
export async function mailsCommand(mails: FailedMails, [verb = 'failed', ...wanted]: string[]): Promise<string> {
  if (verb === 'failed' && wanted.length === 0) return listed(await mails.list());
  if (verb !== 'resend' || wanted.length === 0) throw new MailsRefused(USAGE);
  const again = await mails.resend(choice(wanted));
  if (again.length === 0) return 'None of these is among the failed: nothing is sent again.';
  return [`${again.length} ${again.length === 1 ? 'mail waits' : 'mails wait'} again; a worker takes them at once:`, ...again.map(({ kind, to }) => `  ${kind}  ${to}`)].join('\n');
}

function choice(wanted: string[]): (mail: FailedMail) => boolean {
  const [first, kind] = wanted;
  if (first === 'all' && wanted.length === 1) return () => true;
  if (first === '--kind' && wanted.length === 2) return (mail) => mail.kind === kind;
  if (wanted.some((word) => word === 'all' || word.startsWith('--'))) throw new MailsRefused(USAGE);
  return ({ id }) => wanted.includes(id);
}

function listed(mails: FailedMail[]): string {
  if (mails.length === 0) return 'No mail was given up within the last week.';
  return mails.map(({ id, kind, to, failedAt, reason }) => `${failedAt.toISOString()}  ${kind}  ${to}\n  id ${id}\n  ${reason.split('\n')[0]}`).join('\n');
}
