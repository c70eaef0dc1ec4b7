import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import type { NotificationKind } from '@libs/notifications/notification.types.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { AdoptionAudienceQuery, type Side } from './adoption-audience.query.js';
import { AdoptionBegun, AdoptionEntryAdded, AdoptionMoved, type AdoptionMovedPayload, HelpOffered, ReportAnswered } from './adoption.events.js';
import { AdoptionHints } from './adoption-hints.service.js';

interface OfAdoption {
  adoptionId: string;
}

/** What follows when something happens to an adoption: the other city is told, open pages look again. */
@Injectable()
export class AdoptionReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly audience: AdoptionAudienceQuery,
    private readonly notifications: NotificationsService,
    private readonly hints: AdoptionHints,
  ) {}

  @On(AdoptionBegun)
  async hintBegun({ adoptionId }: OfAdoption): Promise<void> {
    await this.hints.send(adoptionId);
  }

  @On(AdoptionMoved)
  async hintMoved({ adoptionId }: AdoptionMovedPayload): Promise<void> {
    await this.hints.send(adoptionId);
  }

  @On(AdoptionEntryAdded)
  async hintEntry({ adoptionId }: OfAdoption): Promise<void> {
    await this.hints.send(adoptionId);
  }

  @On(HelpOffered)
  async hintOffer({ adoptionId }: OfAdoption): Promise<void> {
    await this.hints.send(adoptionId);
  }

  @On(ReportAnswered)
  async hintAnswer({ adoptionId }: OfAdoption): Promise<void> {
    await this.hints.send(adoptionId);
  }

  @On(AdoptionBegun)
  async tellBegun({ adoptionId }: OfAdoption): Promise<void> {
    await this.tell(adoptionId, 'GIVER', 'ADOPTION_BEGUN', adoptionId, {});
  }

  @On(AdoptionMoved)
  async tellMoved({ adoptionId, moveId, to }: AdoptionMovedPayload): Promise<void> {
    await this.tell(adoptionId, 'GIVER', to === 'REPORTED' ? 'ADOPTION_REPORTED' : 'ADOPTION_MOVED', moveId, { state: to });
  }

  @On(HelpOffered)
  async tellOffered({ adoptionId, offerId }: OfAdoption & { offerId: string }): Promise<void> {
    await this.tell(adoptionId, 'TAKER', 'HELP_OFFERED', offerId, {});
  }

  @On(ReportAnswered)
  async tellAnswered({ adoptionId }: OfAdoption, { eventId }: EventContext): Promise<void> {
    const adoption = await this.database.row<{ answer: string | null }>('SELECT response AS answer FROM adoption WHERE id = $1', [adoptionId]);
    // The report was changed meanwhile: what was said of it is gone.
    if (adoption?.answer) await this.tell(adoptionId, 'TAKER', 'REPORT_ANSWERED', eventId, { answer: adoption.answer });
  }

  private async tell(adoptionId: string, side: Side, kind: NotificationKind, key: string, params: Record<string, string>): Promise<void> {
    const told = await this.audience.of(adoptionId, side);
    const href = `/adoptions/${adoptionId}`;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, practiceTitle, cityName }) => ({ memberId, eventKey: `${kind}:${key}`, kind, href, params: { practiceTitle, cityName, ...params } })),
      ),
    );
  }
}
