import type { MailText, MailTextsByLanguage } from '@libs/platform/mail/mail-texts.js';

const ENGLISH: MailText = {
  subject: '{count, plural, one {How was “{title}”?} other {How were your # celebrations?}}',
  before: [
    'Hello {name},',
    '{count, plural, one {“{title}” in {cityName} is over.} other {“{title}” and others in {cityName}, # celebrations in all, are over.}} How many came, who helped, what stays? A few lines and figures become the closing report, and your city’s practices can cite them.',
    'Write it here: {address}',
  ],
  after: ['We ask once. Whoever of your city writes it first has answered for all.'],
};

const FRENCH: MailText = {
  subject: '{count, plural, one {Comment était « {title} » ?} many {Comment étaient vos # célébrations ?} other {Comment étaient vos # célébrations ?}}',
  before: [
    'Bonjour {name},',
    '{count, plural, one {« {title} », à {cityName}, a eu lieu.} many {« {title} » et d’autres à {cityName}, # célébrations en tout, ont eu lieu.} other {« {title} » et d’autres à {cityName}, # célébrations en tout, ont eu lieu.}} Combien de personnes sont venues, qui a aidé, qu’en reste-t-il ? Quelques lignes et quelques chiffres font le bilan, et les pratiques de votre ville peuvent les citer.',
    'Pour l’écrire : {address}',
  ],
  after: ['Nous ne le demandons qu’une fois. La première personne de votre ville qui l’écrit a répondu pour toutes.'],
};

const ARABIC: MailText = {
  subject: '{count, plural, zero {كيف كانت احتفالياتكم؟} one {كيف كانت «{title}»؟} two {كيف كانت احتفاليتاكم؟} few {كيف كانت احتفالياتكم الـ#؟} many {كيف كانت احتفالياتكم الـ#؟} other {كيف كانت احتفالياتكم الـ#؟}}',
  before: [
    'مرحبًا {name}،',
    '{count, plural, zero {انتهت احتفاليات {cityName}.} one {انتهت «{title}» في {cityName}.} two {انتهت «{title}» واحتفالية أخرى في {cityName}.} few {انتهت «{title}» وغيرها في {cityName}، # احتفاليات في المجموع.} many {انتهت «{title}» وغيرها في {cityName}، # احتفالية في المجموع.} other {انتهت «{title}» وغيرها في {cityName}، # احتفالية في المجموع.}} كم حضر من الناس، ومن ساعد، وماذا يبقى؟ بضعة أسطر وأرقام تكفي للتقرير الختامي، وتستطيع ممارسات مدينتكم أن تستشهد بها.',
    'للكتابة: {address}',
  ],
  after: ['نسأل مرة واحدة فقط. من يكتب أولًا من مدينتكم يجيب عن الجميع.'],
};

export const RECAP_MAILS: MailTextsByLanguage = { en: { 'recap-asked': ENGLISH }, fr: { 'recap-asked': FRENCH }, ar: { 'recap-asked': ARABIC } };
