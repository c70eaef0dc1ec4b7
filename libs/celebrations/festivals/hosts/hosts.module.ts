import { Module } from '@nestjs/common';
import { MailModule } from '@libs/platform/mail/mail.module.js';
import { CelebrationsModule } from '../../celebrations.module.js';
import { CelebrationsEditModule } from '../../edit/celebrations-edit.module.js';
import { HostDoor } from './host-door.service.js';
import { HostLinks } from './host-links.service.js';
import { InviteHosts } from './invite-hosts.js';
import { JoinFestival } from './join-festival.js';
import { AnswerOffers } from './offers/answer-offers.js';
import { CreateOffer } from './offers/create-offer.js';
import { DeleteOffer } from './offers/delete-offer.js';
import { OfferEditing } from './offers/offer-editing.service.js';
import { SaveOffer } from './offers/save-offer.js';
import { SendOffer } from './offers/send-offer.js';
import { RemoveHost } from './remove-host.js';

const HOSTS = [HostLinks, HostDoor, JoinFestival, InviteHosts, RemoveHost];
const OFFERS = [OfferEditing, CreateOffer, SaveOffer, SendOffer, DeleteOffer, AnswerOffers];

/** What hosts do, and organisers with what they offer; the sample network is loaded through it too. */
@Module({ imports: [CelebrationsModule, CelebrationsEditModule, MailModule], providers: [...HOSTS, ...OFFERS], exports: [...HOSTS, ...OFFERS] })
export class HostsModule {}
