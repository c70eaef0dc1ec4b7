import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { eventually } from '../../testing/eventually.js';

export interface Mailbox {
  /** For the SMTP_URL of the process under test. */
  url: string;
  mails: ParsedMail[];
  /** Recipients of the envelope that the server refuses, once for each time they are in the list: 4xx, so that they are tried again. */
  refuseOnce: string[];
  /** Refused with 5xx whenever they are met. */
  refuseAlways: Set<string>;
  /** Waits for the newest mail to this address beyond the first `known`. */
  to(address: string, known?: number): Promise<ParsedMail>;
  count(address: string): number;
  close(): Promise<void>;
}

const addressOf = (mail: ParsedMail) => [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));

/** A real SMTP server on a loopback port that keeps what it is given. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const refuseOnce: string[] = [];
  const refuseAlways = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const at = refuseOnce.indexOf(address);
      if (refuseAlways.has(address)) return done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
      if (at < 0) return done();
      refuseOnce.splice(at, 1);
      done(Object.assign(new Error('try again later'), { responseCode: 451 }));
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          done();
        },
        (err: Error) => done(err),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const received = (address: string) => mails.filter((mail) => addressOf(mail).includes(address));
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuseOnce,
    refuseAlways,
    count: (address) => received(address).length,
    to: (address, known = 0) =>
      eventually(() => {
        const mail = received(address).slice(known).at(-1);
        if (!mail) throw new Error(`no mail to ${address} yet`);
        return mail;
      }, 15_000),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The token in the link of a mail. */
export function tokenIn(mail: ParsedMail): string {
  return /[?&]token=([\w-]+)/.exec(mail.text ?? '')?.[1] ?? '';
}
