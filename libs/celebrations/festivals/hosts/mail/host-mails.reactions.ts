import { Injectable } from '@nestjs/common';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type SendMail, sendMail } from '@libs/platform/mail/send-mail.job.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { CELEBRATION } from '../../../celebration.types.js';
import { HostLinkAsked, OfferAccepted, OfferDeclined } from '../host.events.js';
import { HOST_LINK, linkIdOf } from '../host-links.service.js';
import { type HostMailRow, HostMailsQuery, type OfferMailRow } from './host-mails.query.js';
import type { HostMail } from './host-mails.types.js';

/** What becomes of a celebration at the desk and on the site, as its host is told; who published at once is told so, too. */
const MOVES: Record<string, HostMail> = {
  'IN_REVIEW PUBLISHED': 'offer-published',
  'DRAFT PUBLISHED': 'offer-published',
  'IN_REVIEW CHANGES_REQUESTED': 'offer-changes-requested',
  'IN_REVIEW REJECTED': 'offer-rejected',
  'PUBLISHED HIDDEN': 'offer-hidden',
  'HIDDEN PUBLISHED': 'offer-restored',
  'PUBLISHED WITHDRAWN': 'offer-withdrawn',
};

/** Writes mails to hosts in their language, each once however often its event is told; every one carries the link that is good. */
@Injectable()
export class HostMailsReactions {
  constructor(
    private readonly query: HostMailsQuery,
    private readonly jobs: Jobs,
  ) {}

  @On(HostLinkAsked)
  async mailLink({ hostId, askedAt, mail }: { hostId: string; askedAt: string; mail: 'host-link' | 'host-invited' }, { eventId }: EventContext): Promise<void> {
    const host = await this.query.host(hostId);
    // A newer link was asked for since, or they were shown out.
    if (!host || host.state === 'REMOVED' || host.invitedAt?.toISOString() !== askedAt) return;
    await this.send(mail, host, {}, eventId);
  }

  @On(OfferAccepted)
  async mailAccepted({ celebrationId, isAtOnce }: { celebrationId: string; isAtOnce: boolean }, { eventId }: EventContext): Promise<void> {
    // What is on the site already has a mail of its own.
    if (!isAtOnce) await this.sendOf('offer-accepted', celebrationId, '', eventId);
  }

  @On(OfferDeclined)
  async mailDeclined({ celebrationId, note }: { celebrationId: string; note: string }, { eventId }: EventContext): Promise<void> {
    await this.sendOf('offer-declined', celebrationId, note, eventId);
  }

  @On(SubjectMoved, ofKind(CELEBRATION, MOVES))
  async mailMoved({ subjectId, from, to, transitionId }: SubjectMovedPayload, { eventId }: EventContext): Promise<void> {
    const mail = MOVES[`${from} ${to}`];
    if (!mail) return;
    await this.sendOf(mail, subjectId, await this.query.note(transitionId), eventId);
  }

  private async sendOf(mail: HostMail, celebrationId: string, note: string, eventId: string): Promise<void> {
    const offer = await this.query.ofCelebration(celebrationId);
    if (offer) await this.send(mail, offer, { title: offer.title, said: note ? 'yes' : 'no', note }, eventId);
  }

  private async send(mail: HostMail, host: HostMailRow | OfferMailRow, params: SendMail['params'], eventId: string): Promise<void> {
    const { id, name, email, locale, invitedAt, festival, city, isInvented } = host;
    // Who has no link yet has written nothing.
    if (!invitedAt || isInvented) return;
    const link = { path: 'festivals/hosting/{token}', purpose: HOST_LINK, id: linkIdOf({ id, invitedAt }) };
    await this.jobs.add(sendMail, { kind: mail, to: email, locale, params: { name, festival, city, ...params }, link }, { id: `${eventId}-${mail}` });
  }
}
