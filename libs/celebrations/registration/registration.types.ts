import { registerEnumType } from '@nestjs/graphql';

export const RegistrationState = { UNCONFIRMED: 'UNCONFIRMED', REGISTERED: 'REGISTERED', WAITING: 'WAITING', CANCELLED: 'CANCELLED', EXPIRED: 'EXPIRED' } as const;
export type RegistrationState = keyof typeof RegistrationState;

/** Who cancelled: the person, the city, or it came with the occurrence's cancellation. */
export const CancelledBy = { SELF: 'SELF', CITY: 'CITY', OCCURRENCE: 'OCCURRENCE' } as const;
export type CancelledBy = keyof typeof CancelledBy;

/** Answers to the celebration's questions, by their keys. */
export type StoredAnswers = Record<string, string | boolean>;

registerEnumType(RegistrationState, {
  name: 'RegistrationState',
  valuesMap: {
    UNCONFIRMED: { description: 'Waits for the link in the mail; holds no place.' },
    REGISTERED: { description: 'Has its places.' },
    WAITING: { description: 'In the line for places that become free.' },
    EXPIRED: { description: 'Was never confirmed.' },
  },
});
registerEnumType(CancelledBy, { name: 'CancelledBy', description: 'Who cancelled a registration.' });
