import type { FeedWords } from './feed-words.types.js';

/** The words of feeds in French. */
export const FRENCH: FeedWords = {
  words: {
    ofCity: 'Célébrations : {name}',
    ofTheme: 'Célébrations : {name}',
    mine: 'Mes célébrations sur Citylore',
    one: 'Célébration',
    cancelled: 'Annulé',
    cancelledBecause: 'Annulé : {reason}',
    by: 'Organisé par {host}, {city}',
    free: 'Gratuit',
    donation: 'Participation libre',
    paid: 'Prix : {price}',
    register: 'Merci de vous inscrire à l’avance.',
    online: 'On peut participer à distance.',
    link: 'Pour participer à distance : {link}',
  },
  access: { STEP_FREE: 'accès de plain-pied', SIGN_LANGUAGE: 'langue des signes', CAPTIONS: 'sous-titres', HEARING_LOOP: 'boucle magnétique', QUIET_SPACE: 'espace calme' },
};
