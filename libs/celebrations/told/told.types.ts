/** Kinds of mails to somebody registered, as their notices name them. */
export type NoticeKind = 'CONFIRM' | 'REGISTERED' | 'WAITING' | 'PLACE_FREED' | 'MOVED' | 'CANCELLED' | 'RESTORED' | 'REMINDER';

/** The text of a mail, as mail/ names it. */
export type RegistrationMail =
  | 'registration-confirm'
  | 'registration-made'
  | 'registration-waiting'
  | 'registration-repeated'
  | 'registration-freed'
  | 'registration-cancelled'
  | 'occurrence-moved'
  | 'occurrence-cancelled'
  | 'occurrence-restored'
  | 'registration-reminder';

/** When and where it was before it was moved. */
export interface BeforeMove {
  startsLocal: string;
  endsLocal: string;
  startsAt: string;
  placeName: string | null;
}
