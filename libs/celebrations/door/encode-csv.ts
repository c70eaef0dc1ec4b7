import type { LanguageCode } from '@libs/contracts/languages.js';
import type { CelebrationQuestion } from '../celebration.types.js';
import type { Registration } from '../registration/registration.entity.js';
import type { RegistrationState } from '../registration/registration.types.js';

/** Programs of tables take a file that begins with it for UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

interface Words {
  columns: string[];
  states: Partial<Record<RegistrationState, string>>;
  yes: string;
  no: string;
}

const WORDS: Record<LanguageCode, Words> = {
  en: {
    columns: ['Name', 'Mail', 'Places', 'State', 'Code', 'Registered at (UTC)', 'Came at (UTC)', 'Came'],
    states: { REGISTERED: 'registered', WAITING: 'waiting', CANCELLED: 'cancelled' },
    yes: 'yes',
    no: 'no',
  },
  fr: {
    columns: ['Nom', 'Courriel', 'Places', 'État', 'Code', 'Date d’inscription (UTC)', 'Arrivée (UTC)', 'Personnes venues'],
    states: { REGISTERED: 'place confirmée', WAITING: 'en attente', CANCELLED: 'annulée' },
    yes: 'oui',
    no: 'non',
  },
  ar: {
    columns: ['الاسم', 'البريد', 'الأماكن', 'الحالة', 'الرمز', 'وقت التسجيل (UTC)', 'وقت الحضور (UTC)', 'عدد الحاضرين'],
    states: { REGISTERED: 'مسجّل', WAITING: 'في الانتظار', CANCELLED: 'ملغى' },
    yes: 'نعم',
    no: 'لا',
  },
};

/** What a table would take for a formula, and run, begins with one of these. */
const FORMULA = /^[\s]*[=+\-@\t\r|%]/;

/** One line (RFC 4180). What somebody wrote stays text: an apostrophe before it keeps it from being run. */
export function encodeLine(values: (string | number)[]): string {
  const cells = values.map((value) => {
    const text = String(value);
    return `"${(typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  });
  return `${cells.join(',')}\r\n`;
}

export function encodeHead(questions: readonly CelebrationQuestion[], language: LanguageCode): string {
  return encodeLine([...WORDS[language].columns, ...questions.map(({ label }) => label)]);
}

export function encodeRegistration(row: Registration, questions: readonly CelebrationQuestion[], language: LanguageCode): string {
  const { states, yes, no } = WORDS[language];
  const answers = questions.map(({ key }) => {
    const answer = row.storedAnswers[key];
    return typeof answer === 'boolean' ? (answer ? yes : no) : (answer ?? '');
  });
  const time = (at: Date | null) => at?.toISOString().slice(0, 16).replace('T', ' ') ?? '';
  return encodeLine([row.name, row.email, row.places, states[row.state] ?? row.state, row.code, time(row.createdAt), time(row.attendedAt), row.attendedPlaces ?? '', ...answers]);
}
