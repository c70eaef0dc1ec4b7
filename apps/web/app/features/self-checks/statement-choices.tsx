import type { ReactNode } from 'react';
import type { SelfCheckFieldsFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { PREFIX } from './answers';

interface Props {
  statement: SelfCheckFieldsFragment['statements'][number];
  language: string;
  number: number;
  count: number;
  /** The answer that is chosen at first. */
  level?: number | null;
  /** A choice besides, that takes the answer back. */
  noAnswer?: boolean;
  /** What stands beneath the choices. */
  children?: ReactNode;
}

const choice = 'flex min-h-11 cursor-pointer items-start gap-3 rounded-small px-3 py-2.5';
const chosen = 'has-checked:bg-theme-wash has-checked:font-semibold';

/** One statement with its four answers, from "not yet" to "measured and shared". */
export function StatementChoices({ statement: { key, text, levels }, language, number, count, level, noAnswer, children }: Props) {
  const { t, number: figure } = useI18n();
  return (
    <fieldset id={key} className="border-t-3 border-theme-mid pt-5">
      <legend className="float-start mb-3 w-full">
        <span className="block text-small font-semibold text-theme-ink">{t('self-checks.statement', { number: figure(number), count: figure(count) })}</span>
        <UserText lang={language} className="text-h3 font-bold">
          {text}
        </UserText>
      </legend>
      <div className="clear-both grid grid-cols-[minmax(0,1fr)] gap-x-4 lg:grid-cols-4">
        {levels.map((words, index) => (
          <label key={index} className={`${choice} ${chosen}`}>
            <input type="radio" name={PREFIX + key} value={index} defaultChecked={level === index} className="mt-0.5 size-6 shrink-0" />
            <UserText lang={language} as="span">
              {words}
            </UserText>
          </label>
        ))}
      </div>
      <div className="max-w-text">
        {noAnswer && (
          <label className={`${choice} text-soft`}>
            <input type="radio" name={PREFIX + key} value="" defaultChecked={level === null || level === undefined} className="mt-0.5 size-6 shrink-0" />
            {t('self-checks.city.noAnswer')}
          </label>
        )}
        {children}
      </div>
    </fieldset>
  );
}
