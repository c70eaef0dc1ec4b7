import type { MailText } from '@libs/platform/mail/mail-texts.js';
import type { HostMail } from './host-mails.types.js';

const ORGANISERS_SAY = '{said, select, yes {رسالة من المنظِّمين: {note}} other {}}';
const MODERATORS_SAY = '{said, select, yes {رسالة من المشرفين: {note}} other {تجد السبب في صفحتك.}}';
const MODERATORS_ADD = '{said, select, yes {رسالة من المشرفين: {note}} other {}}';
const KEEP_LINK = 'احتفظ بهذه الرسالة: هذا الرابط هو مفتاحك ولا تحتاج إلى حساب. لا تعطه إلا لمن يكتب معك.';

export const ARABIC: Record<HostMail, MailText> = {
  'host-link': {
    subject: 'صفحتك في «{festival}»',
    before: ['مرحبًا {name}،', 'تودّ أن تقدّم نشاطًا في «{festival}» في {city}. في صفحتك تكتب ما سيُقام وأين ومتى، ثم ترسله إلى المنظِّمين.'],
    action: 'فتح صفحتي',
    after: [KEEP_LINK, 'لم يعد أي رابط أقدم لهذا المهرجان صالحًا.', 'إن لم تكن أنت من طلبه فلا يلزمك شيء.'],
  },
  'host-invited': {
    subject: '«{festival}»: هل تشارك معنا من جديد؟',
    before: [
      'مرحبًا {name}،',
      'قدّمت نشاطًا في مهرجان سابق في {city}، ويُسعد منظِّمي «{festival}» أن تكون معهم من جديد. تجد في صفحتك مسودات لما قدّمته في المرة الماضية: غيّر ما اختلف وأرسلها.',
    ],
    action: 'فتح صفحتي',
    after: [KEEP_LINK, 'إن لم ترغب في المشاركة فلا يلزمك شيء.'],
  },
  'offer-accepted': {
    subject: 'قُبل: «{title}»',
    before: ['مرحبًا {name}،', 'قبل منظِّمو «{festival}» نشاطك «{title}». ينظر فيه المشرفون الآن، ونكتب إليك حين يظهر في الموقع. من الآن يعدّله المنظِّمون: اكتب إليهم إن تغيّر شيء.'],
    action: 'فتح صفحتي',
    after: [],
  },
  'offer-declined': {
    subject: 'لم يُقبل: «{title}»',
    before: ['مرحبًا {name}،', 'لم يقبل منظِّمو «{festival}» نشاطك «{title}» بصورته الحالية.', ORGANISERS_SAY, 'يمكنك تعديله وإرساله من جديد.'],
    action: 'فتح صفحتي',
    after: [],
  },
  'offer-published': {
    subject: 'في الموقع الآن: «{title}»',
    before: ['مرحبًا {name}،', 'ظهر «{title}» في الموقع ضمن برنامج «{festival}». شكرًا لمشاركتك!'],
    action: 'فتح صفحتي',
    after: ['إن تغيّر شيء فاكتب إلى المنظِّمين.'],
  },
  'offer-changes-requested': {
    subject: 'مطلوب تعديل: «{title}»',
    before: ['مرحبًا {name}،', 'نظر المشرفون في «{title}» ويطلبون تعديلات قبل عرضه في برنامج «{festival}».', MODERATORS_SAY, 'عدّله في صفحتك وأرسله من جديد.'],
    action: 'فتح صفحتي',
    after: [],
  },
  'offer-rejected': {
    subject: 'لن يُنشر: «{title}»',
    before: ['مرحبًا {name}،', 'نظر المشرفون في «{title}»، ولن يكون ضمن برنامج «{festival}».', MODERATORS_SAY],
    action: 'فتح صفحتي',
    after: [],
  },
  'offer-hidden': {
    subject: 'أُخفي: «{title}»',
    before: ['مرحبًا {name}،', 'أخفى المشرفون «{title}» من برنامج «{festival}».', MODERATORS_ADD, 'يمكن للمنظِّمين أن يطلبوا من المشرفين النظر فيه من جديد: اكتب إليهم.'],
    action: 'فتح صفحتي',
    after: [],
  },
  'offer-restored': {
    subject: 'عاد إلى الموقع: «{title}»',
    before: ['مرحبًا {name}،', 'أعاد المشرفون «{title}» إلى برنامج «{festival}».'],
    action: 'فتح صفحتي',
    after: [],
  },
  'offer-withdrawn': {
    subject: 'سُحب من الموقع: «{title}»',
    before: ['مرحبًا {name}،', 'سحب المنظِّمون «{title}» من برنامج «{festival}». نُبلغ بأنفسنا كل من سجّل.', ORGANISERS_SAY, 'إن فاجأك ذلك فاكتب إلى المنظِّمين.'],
    action: 'فتح صفحتي',
    after: [],
  },
};
