import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { ruleWords } from '../when/rule-words';
import type { ImportEntry } from './import-page.server';

/** An entry in words: what it is, when and where, what is made otherwise, or why nothing is. */
export function EntryFacts({ entry }: { entry: ImportEntry }) {
  const translator = useI18n();
  const { t, path } = translator;
  const { title, when, elsewhere, rule, extraDates, place, problem, warnings, celebrationId } = entry;
  return (
    <div className="min-w-0">
      <p className="font-semibold">
        {celebrationId ? (
          <a href={path(`/celebrations/${celebrationId}/edit`)} className="inline-flex min-h-11 items-center">
            <UserText>{title || t('import.untitled')}</UserText>
          </a>
        ) : title ? (
          <UserText>{title}</UserText>
        ) : (
          t('import.untitled')
        )}
      </p>
      {when && (
        <p>
          {when}
          {elsewhere && (
            <span className="text-soft">
              {' · '}
              <bdi>{elsewhere}</bdi>
            </span>
          )}
        </p>
      )}
      {rule && <p>{ruleWords(translator, rule)}</p>}
      {extraDates > 0 && <p>{t('import.extra', { count: extraDates })}</p>}
      {place && (
        <UserText as="p" className="text-soft">
          {place}
        </UserText>
      )}
      {problem && <p className="font-semibold text-bad">{t(`import.problem.${problem}`)}</p>}
      {warnings.length > 0 && (
        <ul className="mt-1 list-disc ps-5 text-small">
          {warnings.map((warning) => (
            <li key={warning}>{t(`import.warning.${warning}`)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
