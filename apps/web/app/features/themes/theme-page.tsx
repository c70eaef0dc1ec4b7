import type { ThemeQuery } from '~/api/generated/graphql';
import { ClipGrid } from '~/features/clips/clip-grid';
import type { ForumOfThemeData } from '~/features/discussions/forum/forums.server';
import { ThemeForum } from '~/features/discussions/forum/theme-forum';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { Pagination } from '~/ui/pagination';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import { ModuleSteps } from './module-steps';
import { ModuleTips } from './module-tips';
import { ThemeBand } from './theme-band';
import { ThemeCelebrations } from './theme-celebrations';
import { ThemePractices } from './theme-practices';
import { ThemeTrail } from './theme-trail';

interface Props {
  theme: NonNullable<ThemeQuery['theme']>;
  themes: ThemeQuery['themes'];
  forum: ForumOfThemeData;
}

/** A module: what cities show of it first, then what it is about, its questions, tips and steps. */
export function ThemePage({ theme, themes, forum }: Props) {
  const { t, language, languageName } = useI18n();
  const { slug, text, clips } = theme;
  const shown = clips.nodes.length > 0;
  const experience = (
    <Section title={t('themes.clips')} intro={t('themes.clips.intro')} id="clips">
      {shown ? (
        <ClipGrid clips={clips.nodes} showTheme={false} />
      ) : (
        <EmptyState title={t('themes.noClips')} theme={slug}>
          {t('themes.noClips.text')}
        </EmptyState>
      )}
      <Pagination pageInfo={clips.pageInfo} />
    </Section>
  );
  return (
    <div data-theme={slug}>
      <PageHead title={text.title} description={text.promise} />
      <Breadcrumbs crumbs={[{ name: t('themes.title'), to: '/themes' }, { name: text.title }]} />
      <ThemeBand slug={slug} text={text} />
      {text.language !== language && (
        <div className="mt-6">
          <Notice tone="warn">{t('ui.otherLanguage', { wanted: languageName(language), shown: languageName(text.language) })}</Notice>
        </div>
      )}
      {shown && experience}
      {shown && <ThemePractices theme={theme} />}
      <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,65ch)_minmax(0,1fr)]">
        <div className="prose" dir="auto" lang={text.language} dangerouslySetInnerHTML={{ __html: text.introductionHtml }} />
        {text.questions.length > 0 && (
          <aside aria-labelledby="questions">
            <h2 id="questions" className="text-h3">
              {t('themes.questions')}
            </h2>
            <ul className="mt-3 space-y-3">
              {text.questions.map((question) => (
                <li key={question.key} className="border-s-4 border-theme-mid ps-4">
                  <UserText lang={text.language}>{question.text}</UserText>
                </li>
              ))}
            </ul>
          </aside>
        )}
      </div>
      {!shown && experience}
      {!shown && <ThemePractices theme={theme} />}
      {text.firstSteps.length > 0 && (
        <Section title={t('themes.firstSteps')} id="first-steps">
          <ModuleSteps steps={text.firstSteps} language={text.language} />
        </Section>
      )}
      {text.tips.length > 0 && (
        <Section title={t('themes.tips')} id="tips">
          <ModuleTips tips={text.tips} language={text.language} />
        </Section>
      )}
      {text.nextSteps.length > 0 && (
        <Section title={t('themes.nextSteps')} id="next-steps">
          <ModuleSteps steps={text.nextSteps} language={text.language} />
        </Section>
      )}
      <ThemeCelebrations theme={theme} />
      <ThemeForum theme={slug} data={forum} />
      <p className="mt-14 max-w-text text-small text-soft">
        <UserText lang={text.language}>{text.credit}</UserText>{' '}
        <a href={text.creditUrl} rel="external">
          {t('themes.guidelines')}
        </a>
      </p>
      <ThemeTrail themes={themes} current={slug} />
    </div>
  );
}
