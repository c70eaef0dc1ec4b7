import type { MailText } from '@libs/platform/mail/mail-texts.js';
import type { HostMail } from './host-mails.types.js';

const ORGANISERS_SAY = '{said, select, yes {Les organisateurs écrivent : {note}} other {}}';
const MODERATORS_SAY = '{said, select, yes {La modération écrit : {note}} other {Votre page dit pourquoi.}}';
const MODERATORS_ADD = '{said, select, yes {La modération écrit : {note}} other {}}';
const KEEP_LINK = 'Gardez ce message : ce lien est votre clé, et vous n’avez pas besoin de compte. Ne le donnez qu’à celles et ceux qui écrivent avec vous.';

export const FRENCH: Record<HostMail, MailText> = {
  'host-link': {
    subject: 'Votre page pour « {festival} »',
    before: ['Bonjour {name},', 'Vous souhaitez proposer quelque chose pour « {festival} » à {city}. Sur votre page, vous notez ce qui aura lieu, où et quand, puis vous l’envoyez aux organisateurs.'],
    action: 'Ouvrir ma page',
    after: [KEEP_LINK, 'Un lien plus ancien pour ce festival ne fonctionne plus.', 'Si ce n’était pas vous, vous n’avez rien à faire.'],
  },
  'host-invited': {
    subject: '« {festival} » : serez-vous encore des nôtres ?',
    before: [
      'Bonjour {name},',
      'Vous avez proposé quelque chose lors d’un festival précédent à {city}, et les organisateurs de « {festival} » seraient heureux de vous retrouver. Sur votre page, vos propositions de la dernière fois vous attendent comme brouillons : modifiez ce qui change et envoyez-les.',
    ],
    action: 'Ouvrir ma page',
    after: [KEEP_LINK, 'Si vous ne souhaitez pas participer, vous n’avez rien à faire.'],
  },
  'offer-accepted': {
    subject: 'Acceptée : « {title} »',
    before: [
      'Bonjour {name},',
      'Les organisateurs de « {festival} » ont accepté « {title} ». La modération la regarde maintenant ; nous vous écrirons quand elle sera sur le site. Désormais, ce sont les organisateurs qui la modifient : écrivez-leur si quelque chose change.',
    ],
    action: 'Ouvrir ma page',
    after: [],
  },
  'offer-declined': {
    subject: 'Non retenue : « {title} »',
    before: ['Bonjour {name},', 'Les organisateurs de « {festival} » n’ont pas retenu « {title} » telle quelle.', ORGANISERS_SAY, 'Vous pouvez la modifier et la renvoyer.'],
    action: 'Ouvrir ma page',
    after: [],
  },
  'offer-published': {
    subject: 'Sur le site : « {title} »',
    before: ['Bonjour {name},', '« {title} » est sur le site, au programme de « {festival} ». Merci de participer !'],
    action: 'Ouvrir ma page',
    after: ['Si quelque chose change, écrivez aux organisateurs.'],
  },
  'offer-changes-requested': {
    subject: 'À modifier : « {title} »',
    before: ['Bonjour {name},', 'La modération a regardé « {title} » et demande des modifications avant de la montrer au programme de « {festival} ».', MODERATORS_SAY, 'Modifiez-la sur votre page et renvoyez-la.'],
    action: 'Ouvrir ma page',
    after: [],
  },
  'offer-rejected': {
    subject: 'Non publiée : « {title} »',
    before: ['Bonjour {name},', 'La modération a regardé « {title} » ; elle ne sera pas au programme de « {festival} ».', MODERATORS_SAY],
    action: 'Ouvrir ma page',
    after: [],
  },
  'offer-hidden': {
    subject: 'Retirée du site pour l’instant : « {title} »',
    before: ['Bonjour {name},', 'La modération a retiré « {title} » du programme de « {festival} ».', MODERATORS_ADD, 'Les organisateurs peuvent demander à la modération de la regarder à nouveau : écrivez-leur.'],
    action: 'Ouvrir ma page',
    after: [],
  },
  'offer-restored': {
    subject: 'De nouveau sur le site : « {title} »',
    before: ['Bonjour {name},', 'La modération a remis « {title} » au programme de « {festival} ».'],
    action: 'Ouvrir ma page',
    after: [],
  },
  'offer-withdrawn': {
    subject: 'Retirée du site : « {title} »',
    before: ['Bonjour {name},', 'Les organisateurs ont retiré « {title} » du programme de « {festival} ». Nous prévenons les personnes inscrites.', ORGANISERS_SAY, 'Si cela vous surprend, écrivez aux organisateurs.'],
    action: 'Ouvrir ma page',
    after: [],
  },
};
