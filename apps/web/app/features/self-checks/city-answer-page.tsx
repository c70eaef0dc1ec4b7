import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { keepContentLanguage } from '~/i18n/content-language';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { ContentLanguages } from '~/ui/content-languages';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { PREFIX, withQuery } from './answers';
import type { CityCheckData } from './city-checks.server';
import { NOTE, SEEN } from './city-field-names';
import { StatementChoices } from './statement-choices';

interface Props extends CityCheckData {
  /** Sent, and refused. `changed`: what was another answer than the page had shown. */
  answer?: { problem: Problem; sent: SentValues; changed: string[] };
}

/** The statements of a theme as a city answers them: with a word for colleagues, and what a colleague says meanwhile beside one's own. */
export function CityAnswerPage({ city, cityId, theme, check, given, answer }: Props) {
  const { t, language } = useI18n();
  const keep = keepContentLanguage(check.language, language);
  const count = check.statements.length;
  const isConflict = answer?.problem.reason === 'SELF_CHECK_CHANGED';
  return (
    <div data-theme={theme.slug}>
      <PageHead title={`${check.title} – ${city.name}`} problem={answer !== undefined} unlisted />
      <Breadcrumbs
        crumbs={[
          { name: city.name, to: `/my-city/${city.slug}` },
          { name: t('self-checks.city.link'), to: withQuery(`/my-city/${city.slug}/stands`, keep) },
          { name: theme.text.title, to: withQuery(`/my-city/${city.slug}/stands/${theme.slug}`, keep) },
          { name: t('self-checks.city.answer') },
        ]}
      />
      <PageTitle title={check.title} lang={check.language} over={<span className="font-semibold text-soft">{t('self-checks.city.over')}</span>} lead={<bdi lang={check.language}>{check.intro}</bdi>} />
      <ContentLanguages label={t('themes.language')} current={check.language} languages={check.languages} />
      {isConflict && (
        <div className="mt-6" role="alert" tabIndex={-1} autoFocus>
          <Notice tone="warn" title={t('self-checks.city.changed')}>
            {t('self-checks.city.changed.text')}
          </Notice>
        </div>
      )}
      <div className="mt-10">
        <Form problem={isConflict ? undefined : answer?.problem} sent={answer?.sent} className="space-y-10">
          <input type="hidden" name="cityId" value={cityId} />
          <input type="hidden" name="revision" value={given.revision} />
          {check.statements.map((statement, index) => {
            const { key } = statement;
            const now = given.answers.find((one) => one.key === key);
            const mine = answer?.changed.includes(key) ? answer.sent : undefined;
            const level = mine ? levelOf(mine[PREFIX + key]) : (now?.level ?? null);
            const isTheirs = isConflict && mine !== undefined && now !== undefined && (now.level ?? null) !== level;
            return (
              <StatementChoices key={key} statement={statement} language={check.language} number={index + 1} count={count} level={level} noAnswer>
                <input type="hidden" name={SEEN + key} value={`${now?.level ?? ''}|${now?.note ?? ''}`} />
                {isTheirs && (
                  <Notice tone="warn">
                    {t('self-checks.city.theirs', {
                      name: now.answeredBy ?? t('self-checks.city.somebody'),
                      answer: now.level === null || now.level === undefined ? t('self-checks.city.noAnswer') : (statement.levels[now.level] ?? ''),
                    })}
                  </Notice>
                )}
                <details open={Boolean(now?.note) || mine !== undefined} className="mt-2">
                  <summary className="inline-flex min-h-11 items-center text-theme-ink underline">{t('self-checks.city.note')}</summary>
                  <TextArea name={NOTE + key} label={t('self-checks.city.note')} hint={t('self-checks.city.note.hint')} optional rows={3} maxLength={500} defaultValue={now?.note} />
                </details>
              </StatementChoices>
            );
          })}
          <Button>{t('self-checks.city.save')}</Button>
        </Form>
      </div>
    </div>
  );
}

function levelOf(sent: string | undefined): number | null {
  return sent === undefined || sent === '' ? null : Number(sent);
}
