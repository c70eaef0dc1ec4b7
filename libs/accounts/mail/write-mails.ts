import type { MailText, MailTextsByLanguage } from '@libs/platform/mail/mail-texts.js';

type Kind = 'sign-in-link';

const en: Record<Kind, MailText> = {
  'sign-in-link': {
    subject: 'Your link to sign in to Citylore',
    before: ['Hello {name},', 'this link signs you in. It works once, within 30 minutes.'],
    action: 'Sign in to Citylore',
    after: ['If you did not ask for it, you need do nothing: nobody gets in without this mail.'],
  },
};

const fr: Record<Kind, MailText> = {
  'sign-in-link': {
    subject: 'Votre lien de connexion à Citylore',
    before: ['Bonjour {name},', 'Ce lien vous connecte. Il fonctionne une seule fois et reste valable 30 minutes.'],
    action: 'Se connecter à Citylore',
    after: ['Si vous ne l’avez pas demandé, vous n’avez rien à faire : personne n’entre sans ce message.'],
  },
};

const ar: Record<Kind, MailText> = {
  'sign-in-link': {
    subject: 'رابط دخولك إلى Citylore',
    before: ['مرحبًا {name}،', 'يتيح لك هذا الرابط الدخول. يعمل مرة واحدة خلال 30 دقيقة.'],
    action: 'الدخول إلى Citylore',
    after: ['إن لم تطلب هذا الرابط فلا حاجة إلى أي إجراء: لا يدخل أحد من دون هذه الرسالة.'],
  },
};

/** The mails of accounts. */
export const ACCOUNTS_MAILS: MailTextsByLanguage = { en, fr, ar };
