import type { CitySelfCheckFieldsFragment, SelfCheckFieldsFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';

/** What a city said before, statement by statement: how it has moved, and who said so. */
export function PastAnswers({ check, given }: { check: SelfCheckFieldsFragment; given: CitySelfCheckFieldsFragment }) {
  const { t, date } = useI18n();
  const moved = check.statements.flatMap((statement) => {
    const answer = given.answers.find(({ key }) => key === statement.key);
    return answer && answer.before.length > 0 ? [{ statement, answers: [answer, ...answer.before] }] : [];
  });
  if (moved.length === 0) return null;
  return (
    <Section title={t('self-checks.city.before')} id="before">
      <ul className="max-w-text space-y-6">
        {moved.map(({ statement, answers }) => (
          <li key={statement.key}>
            <h3>
              <UserText lang={check.language}>{statement.text}</UserText>
            </h3>
            <ol className="mt-2 space-y-3 border-s-4 border-line ps-4">
              {answers.map(({ level, note, answeredAt, answeredBy }) => (
                <li key={answeredAt}>
                  <UserText lang={check.language}>{level === null || level === undefined ? t('self-checks.city.tookBack') : statement.levels[level]}</UserText>
                  {note && (
                    <UserText as="p" className="text-soft">
                      {note}
                    </UserText>
                  )}
                  <p className="text-small text-soft">{t('self-checks.city.by', { name: answeredBy ?? t('self-checks.city.somebody'), date: date(answeredAt) })}</p>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Section>
  );
}
