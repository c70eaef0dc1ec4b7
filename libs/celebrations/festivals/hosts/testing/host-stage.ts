import { newId } from '@libs/platform/ids/id.js';
import { LinkTokens } from '@libs/platform/mail/link-tokens.js';
import type { CelebrationStage } from '../../../testing/stage.js';
import type { MadeFestival, WantedFestival } from '../../../testing/festival-stage.js';
import { HOST_LINK, linkIdOf } from '../host-links.service.js';
import { ACCEPT, CREATE_OFFER, JOIN, SAVE_OFFER, SEND_OFFER } from './documents.js';

/** An offer as its mutations answer. */
export interface Offered {
  id: string;
  offer: string;
  offerNote: string | null;
  onlineUrl: string | null;
  missing: string[];
  decision: { decision: string; note: string | null } | null;
  can: { edit: boolean; send: boolean; takeBack: boolean; delete: boolean };
  celebration: { id: string; title: string; state: string; edits: number; host: string; onlineUrl: string | null; startsLocal: string; endsLocal: string; zone: string; missing: string[] };
}

/** Somebody who holds a link. */
export interface Host {
  email: string;
  token: string;
}

export interface Answered {
  id: string;
  done: boolean;
  code: string | null;
}

/** For tests: festivals with a call, and hosts who answer it. */
export class HostStage {
  constructor(readonly stage: CelebrationStage) {}

  /** A festival on the site whose call is open. */
  festival(wanted: WantedFestival = {}): Promise<MadeFestival> {
    return this.stage.festivals.published({ ...wanted, fields: { callText: 'Racontez, jouez, enseignez.', callOpenUntil: this.stage.dayFromNow(10), ...wanted.fields } });
  }

  async join({ slug }: { slug: string }, given: { name?: string; email?: string; locale?: string } = {}): Promise<Host> {
    const email = given.email ?? `${newId()}@hosts.example`;
    await this.stage.must(null, JOIN, { input: { slug, name: given.name ?? 'Le club de lecture', email, locale: given.locale ?? 'fr' } });
    return { email, token: await this.token(email) };
  }

  /** As their newest mail has it. */
  async token(email: string): Promise<string> {
    const [host] = await this.stage.dataSource.query<{ id: string; invitedAt: Date }[]>('SELECT id, invited_at AS "invitedAt" FROM festival_host WHERE email = $1 ORDER BY id DESC LIMIT 1', [email]);
    return host ? this.stage.app.get(LinkTokens).of(HOST_LINK, linkIdOf(host)) : '';
  }

  /** Of the festival's first day, from ten to eleven. */
  async draft({ token }: Host, { startsOn }: { startsOn: string }, given: Record<string, unknown> = {}): Promise<Offered> {
    return this.stage.must(null, CREATE_OFFER, { token, input: { key: newId(), title: 'Contes du matin', startsLocal: `${startsOn}T10:00`, endsLocal: `${startsOn}T11:00`, ...given } });
  }

  async save({ token }: Host, { id, celebration }: Offered, fields: Record<string, unknown>): Promise<Offered> {
    return this.stage.must(null, SAVE_OFFER, { token, input: { id, edits: celebration.edits, ...fields } });
  }

  async send({ token }: Host, { id, celebration }: Offered): Promise<Offered> {
    return this.stage.must(null, SEND_OFFER, { token, id, edits: celebration.edits });
  }

  /** Complete, and with the organisers. */
  async offered(host: Host, festival: MadeFestival, { fields = {}, ...given }: { fields?: Record<string, unknown>; title?: string; startsLocal?: string; endsLocal?: string } = {}): Promise<Offered> {
    const draft = await this.draft(host, festival, given);
    return this.send(host, await this.save(host, draft, { description: 'Pour petits et grands.', themes: ['celebration'], placeName: 'Mairie', ...fields }));
  }

  accept(festival: MadeFestival, ...offers: Offered[]): Promise<Answered[]> {
    return this.stage.must(festival.author, ACCEPT, { festivalId: festival.id, offers: offers.map(({ id, celebration: { edits } }) => ({ id, edits })) });
  }
}
