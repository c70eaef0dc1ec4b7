import type { SelfCheckFieldsFragment } from '~/api/generated/graphql';
import { contentParameter, keepContentLanguage } from '~/i18n/content-language';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { ContentLanguages } from '~/ui/content-languages';
import { Island } from '~/ui/island';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import type { Answers } from './answers';
import { StatementChoices } from './statement-choices';

interface Props {
  slug: string;
  module: { title: string; language: string };
  check: SelfCheckFieldsFragment;
  answers: Answers;
}

/** The statements of a theme as a form that leads to its result; the answers go into the address, and into this browser where there is a script. */
export function QuestionsPage({ slug, module, check, answers }: Props) {
  const { t, path, language, number } = useI18n();
  const count = check.statements.length;
  const keep = keepContentLanguage(check.language, language);
  const progress = Array.from({ length: count + 1 }, (_, done) => t('self-checks.progress', { done: number(done), count: number(count) }));
  return (
    <div data-theme={slug}>
      <PageHead title={`${check.title} – ${module.title}`} description={check.intro} />
      <Breadcrumbs crumbs={[{ name: t('themes.title'), to: '/themes' }, { name: module.title, to: `/themes/${slug}${keep && `?${keep}`}` }, { name: check.title }]} />
      <PageTitle title={check.title} lang={check.language} over={<span className="font-semibold text-theme-ink">{t('self-checks.question')}</span>} lead={<bdi lang={check.language}>{check.intro}</bdi>} />
      <ContentLanguages label={t('themes.language')} current={check.language} languages={check.languages} />
      <p className="mt-2 max-w-text text-small text-soft">
        {t('self-checks.skip')} {t('self-checks.private')}
      </p>
      <form method="get" action={path(`/themes/${slug}/stands/result`)} data-self-check={slug} className="mt-10 space-y-10">
        {keep && <input type="hidden" name={contentParameter} value={check.language} />}
        {check.statements.map((statement, index) => (
          <StatementChoices key={statement.key} statement={statement} language={check.language} number={index + 1} count={count} level={answers[statement.key]} />
        ))}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t-3 border-theme-mid pt-6">
          <Button>{t('self-checks.show')}</Button>
          <output data-role="progress" data-words={JSON.stringify(progress)} className="figures text-small text-soft empty:hidden" />
          <Button type="button" look="quiet" data-role="forget" data-words={t('self-checks.forgotten')} hidden>
            {t('self-checks.forget')}
          </Button>
        </div>
      </form>
      <Island name="self-check" />
    </div>
  );
}
