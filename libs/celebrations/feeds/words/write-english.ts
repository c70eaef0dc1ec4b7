import type { FeedWords } from './feed-words.types.js';

/** The words of feeds in English. */
export const ENGLISH: FeedWords = {
  words: {
    ofCity: 'Celebrations: {name}',
    ofTheme: 'Celebrations: {name}',
    mine: 'My celebrations on Citylore',
    one: 'Celebration',
    cancelled: 'Cancelled',
    cancelledBecause: 'Cancelled: {reason}',
    by: 'Held by {host}, {city}',
    free: 'Free of charge',
    donation: 'Donations are welcome',
    paid: 'Costs: {price}',
    register: 'Please register beforehand.',
    online: 'One can take part from afar.',
    link: 'To take part from afar: {link}',
  },
  access: { STEP_FREE: 'step-free', SIGN_LANGUAGE: 'sign language', CAPTIONS: 'captions', HEARING_LOOP: 'hearing loop', QUIET_SPACE: 'quiet space' },
};
