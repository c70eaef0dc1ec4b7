/** Mails to hosts, as their words are named. */
export type HostMail = 'host-link' | 'host-invited' | 'offer-accepted' | 'offer-declined' | 'offer-published' | 'offer-changes-requested'
  | 'offer-rejected' | 'offer-hidden' | 'offer-restored' | 'offer-withdrawn';
