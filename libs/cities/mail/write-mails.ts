import type { MailText, MailTextsByLanguage } from '@libs/platform/mail/mail-texts.js';

type Kind = 'invitation' | 'application-confirm' | 'application-declined';

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
  'application-confirm': {
    subject: 'Confirm that {city} wants to join Citylore',
    before: ['Hello {name},', 'somebody gave this address and asked that {city} may join Citylore, the open network in which learning cities pass on what they know.', 'Confirm it, and the administrators of the network look at the application. You are told the answer by mail.'],
    action: 'Confirm the application',
    after: ['The link is good for 7 days.', 'If it was not you, you need do nothing: the application is then forgotten.'],
  },
  'application-declined': {
    subject: 'The application of {city} to Citylore',
    before: ['Hello {name},', 'the administrators of Citylore looked at the application of {city} and cannot accept it now. They write:', '{reason}'],
    after: ['Everything that cities share on Citylore is open to you all the same, and you can apply again.'],
  },
};

const fr: Record<Kind, MailText> = {
  invitation: {
    subject: '{inviter} vous invite à travailler avec {city} sur Citylore',
    before: [
      '{named, select, yes {Bonjour {name},} other {Bonjour,}}',
      '{inviter} vous propose de rejoindre {city} sur Citylore, le réseau ouvert où les villes apprenantes transmettent ce qu’elles savent.',
      '{role, select, FOCAL_POINT {Vous en seriez le point focal : parler au nom de la ville et inviter ses membres.} CONTRIBUTOR {Vous y contribueriez : partager ses clips, ses pratiques et ses messages.} other {Vous en organiseriez les célébrations.}}',
    ],
    action: 'Accepter l’invitation',
    after: ['Ce lien n’est destiné qu’à vous. Il fonctionne une seule fois et reste valable 14 jours.', 'Si cela ne vous dit rien, vous n’avez rien à faire.'],
  },
  'application-confirm': {
    subject: 'Confirmez que {city} souhaite rejoindre Citylore',
    before: ['Bonjour {name},', 'Quelqu’un a donné cette adresse et demandé que {city} rejoigne Citylore, le réseau ouvert où les villes apprenantes transmettent ce qu’elles savent.', 'Confirmez-le, et l’administration du réseau examinera la demande. La réponse vous parviendra par courriel.'],
    action: 'Confirmer la demande',
    after: ['Le lien est valable 7 jours.', 'Si ce n’était pas vous, vous n’avez rien à faire : la demande sera oubliée.'],
  },
  'application-declined': {
    subject: 'La demande de {city} auprès de Citylore',
    before: ['Bonjour {name},', 'L’administration de Citylore a examiné la demande de {city} et ne peut pas l’accepter pour le moment. Elle écrit :', '{reason}'],
    after: ['Tout ce que les villes partagent sur Citylore vous reste ouvert, et vous pouvez faire une nouvelle demande.'],
  },
};

const ar: Record<Kind, MailText> = {
  invitation: {
    subject: 'يدعوك {inviter} إلى العمل مع {city} على Citylore',
    before: [
      '{named, select, yes {مرحبًا {name}،} other {مرحبًا،}}',
      'يدعوك {inviter} إلى الانضمام إلى {city} على Citylore، الشبكة المفتوحة التي تتناقل فيها مدن التعلّم ما تعرفه.',
      '{role, select, FOCAL_POINT {ستكون منسق المدينة: تتحدث باسمها وتدعو العاملين فيها.} CONTRIBUTOR {ستكون مساهمًا: تنشر مقاطعها وممارساتها ومشاركاتها.} other {ستكون منظّمًا: تعلن احتفالياتها.}}',
    ],
    action: 'قبول الدعوة',
    after: ['هذا الرابط لك وحدك. يعمل مرة واحدة خلال 14 يومًا.', 'إن كنت لا تعرف شيئًا عن هذا فلا حاجة إلى أي إجراء.'],
  },
  'application-confirm': {
    subject: 'أكّد رغبة {city} في الانضمام إلى Citylore',
    before: ['مرحبًا {name}،', 'أدخل أحدهم هذا العنوان وطلب انضمام {city} إلى Citylore، الشبكة المفتوحة التي تتناقل فيها مدن التعلّم ما تعرفه.', 'أكّد الطلب لينظر فيه مديرو الشبكة، ويصلك الجواب بالبريد.'],
    action: 'تأكيد الطلب',
    after: ['الرابط صالح 7 أيام.', 'إن لم تكن أنت فلا حاجة إلى أي إجراء: سيُنسى الطلب.'],
  },
  'application-declined': {
    subject: 'طلب {city} الانضمام إلى Citylore',
    before: ['مرحبًا {name}،', 'نظر مديرو Citylore في طلب {city} ولا يمكنهم قبوله الآن. وقد كتبوا:', '{reason}'],
    after: ['كل ما تشاركه المدن على Citylore يبقى مفتوحًا لك، ويمكنك تقديم طلب جديد.'],
  },
};

/** The mails of cities. */
export const CITIES_MAILS: MailTextsByLanguage = { en, fr, ar };
