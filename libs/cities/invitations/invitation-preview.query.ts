import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import { invitationState } from './invitation-state.js';
import type { InvitationPreview } from './invitation.types.js';

type Row = Omit<InvitationPreview, 'state'> & { acceptedAt: Date | null; withdrawnAt: Date | null };

const PREVIEW = `
  SELECT c.name AS "cityName", c.slug AS "citySlug", i.role, i.email::text, i.name, v.name AS "invitedBy", i.expires_at AS "expiresAt",
         i.accepted_at AS "acceptedAt", i.withdrawn_at AS "withdrawnAt",
         EXISTS (SELECT 1 FROM member m WHERE m.email = i.email) AS "hasAccount"
  FROM invitation i JOIN city c ON c.id = i.city_id LEFT JOIN member v ON v.id = i.invited_by
  WHERE i.token_hash = $1`;

/** What the page behind a mailed invitation shows. */
@Injectable()
export class InvitationPreviewQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  async byToken(token: string): Promise<InvitationPreview | null> {
    const row = await this.database.row<Row>(PREVIEW, [hashToken(token)]);
    return row ? { ...row, state: invitationState(row, this.clock.now()) } : null;
  }
}
