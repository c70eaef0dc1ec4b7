import type { RegistrationState } from '~/api/generated/graphql';

/** In the order in which who receives people asks for them. */
export const STATES: readonly RegistrationState[] = ['REGISTERED', 'WAITING', 'UNCONFIRMED', 'CANCELLED', 'EXPIRED'];
