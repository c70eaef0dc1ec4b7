import type { MailText, MailTextsByLanguage } from '@libs/platform/mail/mail-texts.js';
import type { HostMail } from './host-mails.types.js';
import { ARABIC } from './write-host-mails-ar.js';
import { FRENCH } from './write-host-mails-fr.js';

/** A paragraph without words is left out. */
const ORGANISERS_SAY = '{said, select, yes {The organisers write: {note}} other {}}';
const MODERATORS_SAY = '{said, select, yes {The moderators write: {note}} other {Your page says why.}}';
const MODERATORS_ADD = '{said, select, yes {The moderators write: {note}} other {}}';
const KEEP_LINK = 'Keep this mail: the link is your key, and you need no account. Give it only to those who write with you.';

const ENGLISH: Record<HostMail, MailText> = {
  'host-link': {
    subject: 'Your page at “{festival}”',
    before: ['Hello {name},', 'you want to offer something at “{festival}” in {city}. On your page you write down what takes place, where and when, and send it to the organisers.'],
    action: 'Open my page',
    after: [KEEP_LINK, 'An older link of this festival does not work any more.', 'If it was not you who asked for it, you need do nothing.'],
  },
  'host-invited': {
    subject: '“{festival}”: will you take part again?',
    before: ['Hello {name},', 'you offered something at an earlier festival in {city}, and the organisers of “{festival}” would be glad to have you with them again. On your page you find what you held last time as drafts: change what is different and send it.'],
    action: 'Open my page',
    after: [KEEP_LINK, 'If you do not want to take part, you need do nothing.'],
  },
  'offer-accepted': {
    subject: 'Accepted: “{title}”',
    before: ['Hello {name},', 'the organisers of “{festival}” accepted “{title}”. Moderators look at it now; we write to you when it is on the site. From now on the organisers change it: write to them if something is different.'],
    action: 'Open my page',
    after: [],
  },
  'offer-declined': {
    subject: 'Not accepted: “{title}”',
    before: ['Hello {name},', 'the organisers of “{festival}” did not accept “{title}” as it is.', ORGANISERS_SAY, 'You can change it and send it again.'],
    action: 'Open my page',
    after: [],
  },
  'offer-published': {
    subject: 'On the site: “{title}”',
    before: ['Hello {name},', '“{title}” is on the site, in the programme of “{festival}”. Thank you for taking part!'],
    action: 'Open my page',
    after: ['If something changes, write to the organisers.'],
  },
  'offer-changes-requested': {
    subject: 'To be changed: “{title}”',
    before: ['Hello {name},', 'the moderators looked at “{title}” and ask for changes before it is shown in the programme of “{festival}”.', MODERATORS_SAY, 'Change it on your page and send it again.'],
    action: 'Open my page',
    after: [],
  },
  'offer-rejected': {
    subject: 'Not published: “{title}”',
    before: ['Hello {name},', 'the moderators looked at “{title}”, and it will not be in the programme of “{festival}”.', MODERATORS_SAY],
    action: 'Open my page',
    after: [],
  },
  'offer-hidden': {
    subject: 'Not on the site for now: “{title}”',
    before: ['Hello {name},', 'the moderators took “{title}” from the programme of “{festival}”.', MODERATORS_ADD, 'The organisers can ask the moderators to look at it again: write to them.'],
    action: 'Open my page',
    after: [],
  },
  'offer-restored': {
    subject: 'On the site again: “{title}”',
    before: ['Hello {name},', 'the moderators put “{title}” back into the programme of “{festival}”.'],
    action: 'Open my page',
    after: [],
  },
  'offer-withdrawn': {
    subject: 'Taken from the site: “{title}”',
    before: ['Hello {name},', 'the organisers took “{title}” from the programme of “{festival}”. Whoever registered is told by us.', ORGANISERS_SAY, 'If this surprises you, write to the organisers.'],
    action: 'Open my page',
    after: [],
  },
};

/** Mails to hosts of festivals. */
export const HOST_MAILS: MailTextsByLanguage = { en: ENGLISH, fr: FRENCH, ar: ARABIC };
