import type { MailText } from '@libs/platform/mail/mail-texts.js';
import type { RegistrationMail } from '../told.types.js';

const ABOUT = ['{title}', '{when}', '{place}'];
const ONLINE = '{isOnline, select, yes {للمشاركة عن بُعد: {online}} other {}}';
const THEY_WRITE = '{said, select, yes {رسالة من {host}: {reason}} other {}}';
const PLACES = '{places, plural, one {لك مكان واحد.} two {لك مكانان.} few {لك # أماكن.} many {لك # مكانًا.} other {لك # مكان.}} أظهر هذا الرمز عند المدخل: {code}';
const CANNOT_COME = 'إن تعذّر عليك الحضور فألغِ تسجيلك عبر هذا الرابط، فيذهب مكانك إلى شخص ينتظر.';

export const ARABIC: Record<RegistrationMail, MailText> = {
  'registration-confirm': {
    subject: 'أكّد حضورك: «{title}»',
    before: ['مرحبًا {name}،', 'أعطى أحدهم هذا العنوان وسجّل في:', ...ABOUT, 'يُرجى التأكيد. لا يُحجز لك مكان قبل ذلك.'],
    action: 'أؤكّد حضوري',
    after: ['يصلح الرابط ليوم واحد، ولا يتجاوز موعد إغلاق التسجيل.', 'إن لم تكن أنت من سجّل فلا يلزمك شيء: سيُنسى التسجيل.'],
  },
  'registration-made': {
    subject: 'تم تسجيلك: «{title}»',
    before: ['مرحبًا {name}،', 'تم تسجيلك في:', ...ABOUT, PLACES, ONLINE],
    action: 'تسجيلك',
    after: [CANNOT_COME],
  },
  'registration-waiting': {
    subject: 'أنت في انتظار مكان: «{title}»',
    before: ['مرحبًا {name}،', 'شُغلت كل الأماكن أو سبقك آخرون إلى الانتظار. أنت الآن في قائمة انتظار ما يلي:', ...ABOUT, '{number, plural, =0 {} other {ترتيبك في القائمة: {number}.}}', 'ما إن يتوفر مكان حتى يصبح لك ونكتب إليك. والقائمة تحافظ على ترتيبها.'],
    action: 'تسجيلك',
    after: ['إن لم تعد ترغب في الانتظار فغادر القائمة عبر هذا الرابط.'],
  },
  'registration-repeated': {
    subject: 'أنت مسجّل من قبل: «{title}»',
    before: [
      'مرحبًا {name}،',
      'أعطى أحدهم هذا العنوان وسجّل مرة أخرى في:',
      ...ABOUT,
      '{state, select, WAITING {أنت في قائمة الانتظار من قبل، ولم يتغير شيء.} other {تسجيلك قائم من قبل، ولم يتغير شيء.}}',
    ],
    action: 'تسجيلك',
    after: ['إن لم تكن أنت من سجّل فلا يلزمك شيء.'],
  },
  'registration-freed': {
    subject: 'صار لك مكان: «{title}»',
    before: ['مرحبًا {name}،', 'توفّر مكان وكان دورك. تم تسجيلك في:', ...ABOUT, PLACES, ONLINE],
    action: 'تسجيلك',
    after: [CANNOT_COME],
  },
  'registration-cancelled': {
    subject: 'أُلغي تسجيلك: «{title}»',
    before: ['مرحبًا {name}،', '{by, select, CITY {ألغت الجهة المنظّمة ({host}) تسجيلك في:} other {ألغيت تسجيلك في:}}', ...ABOUT, THEY_WRITE],
    action: 'عرض',
    after: ['{by, select, CITY {} other {شكرًا لإخبارنا: يذهب مكانك إلى شخص ينتظر.}}'],
  },
  'occurrence-moved': {
    subject: 'تغيير: «{title}»',
    before: ['مرحبًا {name}،', 'تغيّر الموعد أو المكان لما سجّلت فيه. الآن:', ...ABOUT, 'قبل ذلك: {was}', THEY_WRITE, ONLINE],
    action: 'تسجيلك',
    after: ['إن كنت ستحضر على أي حال فلا يلزمك شيء.', CANNOT_COME],
  },
  'occurrence-cancelled': {
    subject: 'أُلغي: «{title}»',
    before: ['مرحبًا {name}،', 'لن يُقام ما سجّلت فيه:', ...ABOUT, THEY_WRITE],
    action: 'عرض',
    after: ['لا يلزمك شيء.'],
  },
  'occurrence-restored': {
    subject: 'لم يعد ملغى: «{title}»',
    before: ['مرحبًا {name}،', 'ما كان قد أُلغي سيُقام:', ...ABOUT, '{state, select, WAITING {ما زلت في قائمة الانتظار.} other {يبقى تسجيلك ساريًا كما كان.}}', ONLINE],
    action: 'تسجيلك',
    after: [CANNOT_COME],
  },
  'registration-reminder': {
    subject: 'قريبًا: «{title}»',
    before: ['مرحبًا {name}،', 'أنت مسجّل في ما يبدأ قريبًا:', ...ABOUT, PLACES, ONLINE],
    action: 'تسجيلك',
    after: [CANNOT_COME],
  },
};
