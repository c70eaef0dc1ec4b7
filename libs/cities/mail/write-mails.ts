import type { MailText, MailTextsByLanguage } from '@libs/platform/mail/mail-texts.js';

type Kind = 'invitation';

const en: Record<Kind, MailText> = {
  invitation: {
    subject: '{inviter} invites you to work with {city} on Citylore',
    before: [
      '{named, select, yes {Hello {name},} other {Hello,}}',
      '{inviter} asks you to join {city} on Citylore, the open network in which learning cities pass on what they know.',
      '{role, select, FOCAL_POINT {You would be its focal point: speak for the city and invite its people.} CONTRIBUTOR {You would be a contributor: share its clips, practices and posts.} other {You would be an organiser: announce its celebrations.}}',
    ],
    action: 'Accept the invitation',
    after: ['The link is for you alone. It works once, within 14 days.', 'If you do not know what this is about, you need do nothing.'],
  },
};

const fr: Record<Kind, MailText> = {
  invitation: {
    subject: '{inviter} vous invite à travailler avec {city} sur Citylore',
    before: [
      '{named, select, yes {Bonjour {name},} other {Bonjour,}}',
      '{inviter} vous propose de rejoindre {city} sur Citylore, le réseau ouvert où les villes apprenantes transmettent ce qu’elles savent.',
      '{role, select, FOCAL_POINT {Vous en seriez le point focal : parler au nom de la ville et inviter ses membres.} CONTRIBUTOR {Vous y contribueriez : partager ses clips, ses pratiques et ses messages.} other {Vous en organiseriez les célébrations.}}',
    ],
    action: 'Accepter l’invitation',
    after: ['Ce lien est pour vous seul ou seule. Il fonctionne une fois, dans les 14 jours.', 'Si cela ne vous dit rien, vous n’avez rien à faire.'],
  },
};

const ar: Record<Kind, MailText> = {
  invitation: {
    subject: 'يدعوك {inviter} إلى العمل مع {city} على Citylore',
    before: [
      '{named, select, yes {مرحبًا {name}،} other {مرحبًا،}}',
      'يدعوك {inviter} إلى الانضمام إلى {city} على Citylore، الشبكة المفتوحة التي تتناقل فيها مدن التعلّم ما تعرفه.',
      '{role, select, FOCAL_POINT {ستكون منسّق المدينة: تتحدث باسمها وتدعو العاملين فيها.} CONTRIBUTOR {ستكون مساهمًا: تنشر مقاطعها وممارساتها ومشاركاتها.} other {ستكون منظّمًا: تعلن احتفالاتها.}}',
    ],
    action: 'قبول الدعوة',
    after: ['هذا الرابط لك وحدك. يعمل مرة واحدة خلال 14 يومًا.', 'إن كنت لا تعرف شيئًا عن هذا فلا حاجة إلى أي إجراء.'],
  },
};

/** The mails of cities. */
export const CITIES_MAILS: MailTextsByLanguage = { en, fr, ar };
