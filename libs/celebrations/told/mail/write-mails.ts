import type { MailText, MailTextsByLanguage } from '@libs/platform/mail/mail-texts.js';
import type { RegistrationMail } from '../told.types.js';
import { ARABIC } from './write-mails-ar.js';
import { FRENCH } from './write-mails-fr.js';

/** What, when and where: the same in every mail. A paragraph without words is left out. */
const ABOUT = ['{title}', '{when}', '{place}'];
const ONLINE = '{isOnline, select, yes {You take part from afar here: {online}} other {}}';
const THEY_WRITE = '{said, select, yes {{host} writes: {reason}} other {}}';
const PLACES = '{places, plural, one {One place is yours.} other {# places are yours.}} Show this code at the door: {code}';
const CANNOT_COME = 'If you cannot come, cancel by this link: your place then goes to somebody who waits.';

const ENGLISH: Record<RegistrationMail, MailText> = {
  'registration-confirm': {
    subject: 'Confirm that you come to “{title}”',
    before: ['Hello {name},', 'somebody gave this address and registered for:', ...ABOUT, 'Confirm it. Until then no place is kept for you.'],
    action: 'Confirm that I come',
    after: ['The link is good for a day, and not longer than registration is open.', 'If it was not you, you need do nothing: the registration is then forgotten.'],
  },
  'registration-made': {
    subject: 'You are registered for “{title}”',
    before: ['Hello {name},', 'you are registered for:', ...ABOUT, PLACES, ONLINE],
    action: 'Your registration',
    after: [CANNOT_COME],
  },
  'registration-waiting': {
    subject: 'You wait for a place at “{title}”',
    before: ['Hello {name},', 'all places are taken, or others wait already. You stand in the line for:', ...ABOUT, '{number, plural, =0 {} other {Your place in the line: {number}.}}', 'When a place becomes free it is yours at once, and we write to you. The line keeps its order.'],
    action: 'Your registration',
    after: ['If you do not want to wait any more, leave the line by this link.'],
  },
  'registration-repeated': {
    subject: 'You were registered for “{title}” already',
    before: [
      'Hello {name},',
      'somebody gave this address and registered once more for:',
      ...ABOUT,
      '{state, select, WAITING {You stand in the line already, and nothing has changed.} other {You are registered already, and nothing has changed.}}',
    ],
    action: 'Your registration',
    after: ['If it was not you, you need do nothing.'],
  },
  'registration-freed': {
    subject: 'A place at “{title}” is yours',
    before: ['Hello {name},', 'a place became free, and you were the next in the line. You are registered for:', ...ABOUT, PLACES, ONLINE],
    action: 'Your registration',
    after: [CANNOT_COME],
  },
  'registration-cancelled': {
    subject: 'Your registration for “{title}” is cancelled',
    before: ['Hello {name},', '{by, select, CITY {{host} cancelled your registration for:} other {you cancelled your registration for:}}', ...ABOUT, THEY_WRITE],
    action: 'See it',
    after: ['{by, select, CITY {} other {Thank you for saying so: your place goes to somebody who waits.}}'],
  },
  'occurrence-moved': {
    subject: 'Changed: “{title}”',
    before: ['Hello {name},', 'what you registered for takes place at another time or place. Now:', ...ABOUT, 'Before: {was}', THEY_WRITE, ONLINE],
    action: 'Your registration',
    after: ['You need do nothing if you come all the same.', CANNOT_COME],
  },
  'occurrence-cancelled': {
    subject: 'Cancelled: “{title}”',
    before: ['Hello {name},', 'what you registered for does not take place:', ...ABOUT, THEY_WRITE],
    action: 'See it',
    after: ['You need do nothing.'],
  },
  'occurrence-restored': {
    subject: 'It takes place after all: “{title}”',
    before: ['Hello {name},', 'what was cancelled takes place after all:', ...ABOUT, '{state, select, WAITING {You are still in the line.} other {Your registration is as good as before.}}', ONLINE],
    action: 'Your registration',
    after: [CANNOT_COME],
  },
  'registration-reminder': {
    subject: 'Soon: “{title}”',
    before: ['Hello {name},', 'you are registered for what is soon to begin:', ...ABOUT, PLACES, ONLINE],
    action: 'Your registration',
    after: [CANNOT_COME],
  },
};

export const REGISTRATION_MAILS: MailTextsByLanguage = { en: ENGLISH, fr: FRENCH, ar: ARABIC };
