import type { FeedWords } from './feed-words.types.js';

/** The words of feeds in Arabic. */
export const ARABIC: FeedWords = {
  words: {
    ofCity: 'احتفاليات: {name}',
    ofTheme: 'احتفاليات: {name}',
    mine: 'احتفالياتي على Citylore',
    one: 'احتفالية',
    cancelled: 'أُلغيت',
    cancelledBecause: 'أُلغيت: {reason}',
    by: 'ينظّمها {host}، {city}',
    free: 'الدخول مجاني',
    donation: 'التبرعات موضع ترحيب',
    paid: 'السعر: {price}',
    register: 'يُرجى التسجيل مسبقًا.',
    online: 'يمكن المشاركة عن بُعد.',
    link: 'للمشاركة عن بُعد: {link}',
  },
  access: { STEP_FREE: 'بلا درجات', SIGN_LANGUAGE: 'لغة الإشارة', CAPTIONS: 'نص مكتوب مباشر', HEARING_LOOP: 'حلقة سمعية', QUIET_SPACE: 'مكان هادئ' },
};
