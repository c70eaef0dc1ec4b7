import type { MailText } from '@libs/platform/mail/mail-texts.js';
import type { RegistrationMail } from '../told.types.js';

const ABOUT = ['{title}', '{when}', '{place}'];
const ONLINE = '{isOnline, select, yes {Pour participer à distance : {online}} other {}}';
const THEY_WRITE = '{said, select, yes {{host} écrit : {reason}} other {}}';
const PLACES = '{places, plural, one {Une place est à vous.} many {# de places sont à vous.} other {# places sont à vous.}} Montrez ce code à l’entrée : {code}';
const CANNOT_COME = 'Si vous ne pouvez pas venir, annulez par ce lien : votre place ira à quelqu’un qui attend.';

export const FRENCH: Record<RegistrationMail, MailText> = {
  'registration-confirm': {
    subject: 'Confirmez votre venue : « {title} »',
    before: ['Bonjour {name},', 'Quelqu’un a donné cette adresse pour s’inscrire à :', ...ABOUT, 'Confirmez votre venue. D’ici là, aucune place ne vous est gardée.'],
    action: 'Je confirme ma venue',
    after: ['Ce lien est valable un jour, et pas au-delà de la clôture des inscriptions.', 'Si ce n’était pas vous, vous n’avez rien à faire : l’inscription sera oubliée.'],
  },
  'registration-made': {
    subject: 'Votre inscription : « {title} »',
    before: ['Bonjour {name},', 'Votre inscription est confirmée :', ...ABOUT, PLACES, ONLINE],
    action: 'Votre inscription',
    after: [CANNOT_COME],
  },
  'registration-waiting': {
    subject: 'Vous attendez une place : « {title} »',
    before: [
      'Bonjour {name},',
      'Toutes les places sont prises, ou d’autres attendent déjà. Vous êtes sur la liste d’attente de :',
      ...ABOUT,
      '{number, plural, =0 {} one {Votre rang : {number}.} many {Votre rang : {number}.} other {Votre rang : {number}.}}',
      'Dès qu’une place se libère, elle est à vous et nous vous écrivons. La liste garde son ordre.',
    ],
    action: 'Votre inscription',
    after: ['Si vous ne voulez plus attendre, quittez la liste par ce lien.'],
  },
  'registration-repeated': {
    subject: 'Vous étiez déjà sur la liste : « {title} »',
    before: [
      'Bonjour {name},',
      'Quelqu’un a donné cette adresse pour s’inscrire encore une fois à :',
      ...ABOUT,
      '{state, select, WAITING {Vous êtes déjà sur la liste d’attente, et rien n’a changé.} other {Votre inscription existe déjà, et rien n’a changé.}}',
    ],
    action: 'Votre inscription',
    after: ['Si ce n’était pas vous, vous n’avez rien à faire.'],
  },
  'registration-freed': {
    subject: 'Une place est à vous : « {title} »',
    before: ['Bonjour {name},', 'Une place s’est libérée, et c’était votre tour. Votre inscription est confirmée :', ...ABOUT, PLACES, ONLINE],
    action: 'Votre inscription',
    after: [CANNOT_COME],
  },
  'registration-cancelled': {
    subject: 'Inscription annulée : « {title} »',
    before: ['Bonjour {name},', '{by, select, CITY {{host} a annulé votre inscription à :} other {Vous avez annulé votre inscription à :}}', ...ABOUT, THEY_WRITE],
    action: 'Voir',
    after: ['{by, select, CITY {} other {Merci de l’avoir dit : votre place ira à quelqu’un qui attend.}}'],
  },
  'occurrence-moved': {
    subject: 'Changement : « {title} »',
    before: ['Bonjour {name},', 'L’heure ou le lieu a changé. Désormais :', ...ABOUT, 'Avant : {was}', THEY_WRITE, ONLINE],
    action: 'Votre inscription',
    after: ['Si vous venez quand même, vous n’avez rien à faire.', CANNOT_COME],
  },
  'occurrence-cancelled': {
    subject: 'Annulé : « {title} »',
    before: ['Bonjour {name},', 'Ceci n’aura pas lieu :', ...ABOUT, THEY_WRITE],
    action: 'Voir',
    after: ['Vous n’avez rien à faire.'],
  },
  'occurrence-restored': {
    subject: 'Finalement, cela aura lieu : « {title} »',
    before: ['Bonjour {name},', 'Ce qui avait été annulé aura finalement lieu :', ...ABOUT, '{state, select, WAITING {Vous êtes toujours sur la liste d’attente.} other {Votre inscription reste valable.}}', ONLINE],
    action: 'Votre inscription',
    after: [CANNOT_COME],
  },
  'registration-reminder': {
    subject: 'Bientôt : « {title} »',
    before: ['Bonjour {name},', 'Votre place est réservée, et cela commence bientôt :', ...ABOUT, PLACES, ONLINE],
    action: 'Votre inscription',
    after: [CANNOT_COME],
  },
};
