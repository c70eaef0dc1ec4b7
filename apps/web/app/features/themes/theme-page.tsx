import type { ThemeQuery } from '~/api/generated/graphql';
import { ClipGrid } from '~/features/clips/clip-grid';
import type { ForumOfThemeData } from '~/features/discussions/forum/forums.server';
import { ThemeForum } from '~/features/discussions/forum/theme-forum';
import { StandCard } from '~/features/self-checks/stand-card';
import { keepContentLanguage } from '~/i18n/content-language';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { ContentLanguages } from '~/ui/content-languages';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { Pagination } from '~/ui/pagination';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import { ModuleQuestions } from './module-questions';
import { ModuleSteps } from './module-steps';
import { ModuleTips } from './module-tips';
import { ThemeBand } from './theme-band';
import { ThemeCelebrations } from './theme-celebrations';
import { ThemeFilm } from './theme-film';
import { ThemeParts } from './theme-parts';
import { ThemePractices } from './theme-practices';
import { ThemeTrail } from './theme-trail';

interface Props {
  theme: NonNullable<ThemeQuery['theme']>;
  themes: ThemeQuery['themes'];
  forum: ForumOfThemeData;
  /** Language asked for. */
  content: string;
  /** Seconds to begin the film at. */
  start: number;
  /** What a reader without a script chose of the film. */
  play?: 'saver' | 'sound';
}

/** A module: its film, where one's city stands, its questions, what to do, and what cities show of it. */
export function ThemePage({ theme, themes, forum, content, start, play }: Props) {
  const { t, language, languageName } = useI18n();
  const { slug, text, clips, film, selfCheck } = theme;
  const shown = clips.nodes.length > 0;
  const keep = keepContentLanguage(content, language);
  return (
    <div data-theme={slug}>
      <PageHead title={text.title} description={text.promise} image={film?.media.posterUrl} />
      <Breadcrumbs crumbs={[{ name: t('themes.title'), to: '/themes' }, { name: text.title }]} />
      <ThemeBand slug={slug} text={text} />
      <ContentLanguages label={t('themes.language')} current={text.language} languages={text.languages} />
      {text.language !== content && (
        <div className="mt-6">
          <Notice tone="warn">{t('ui.otherLanguage', { wanted: languageName(content), shown: languageName(text.language) })}</Notice>
        </div>
      )}
      <ThemeParts theme={theme} />
      {film && <ThemeFilm slug={slug} film={film} language={text.language} start={start} play={play} />}
      {selfCheck && <StandCard slug={slug} check={selfCheck} keep={keep} />}
      <div id="questions" className="mt-14 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 md:mt-20 lg:grid-cols-[minmax(0,65ch)_minmax(0,1fr)]">
        <section aria-labelledby="about">
          <h2 id="about">{t('themes.about')}</h2>
          <div className="prose mt-5" dir="auto" lang={text.language} dangerouslySetInnerHTML={{ __html: text.introductionHtml }} />
        </section>
        <ModuleQuestions theme={theme} />
      </div>
      {text.firstSteps.length > 0 && (
        <Section title={t('themes.firstSteps')} id="first-steps">
          <ModuleSteps steps={text.firstSteps} language={text.language} />
        </Section>
      )}
      {text.tips.length > 0 && (
        <Section title={t('themes.tips')} id="tips">
          <ModuleTips tips={text.tips} language={text.language} passages={theme.passages} />
        </Section>
      )}
      {text.nextSteps.length > 0 && (
        <Section title={t('themes.nextSteps')} id="next-steps">
          <ModuleSteps steps={text.nextSteps} language={text.language} />
        </Section>
      )}
      <Section title={t('themes.clips')} intro={t('themes.clips.intro')} id="clips">
        {shown ? (
          <ClipGrid clips={clips.nodes} showTheme={false} />
        ) : (
          <EmptyState title={t('themes.noClips')} theme={slug}>
            {t('themes.noClips.text')}
          </EmptyState>
        )}
        <Pagination pageInfo={clips.pageInfo} at="clips" />
      </Section>
      <ThemePractices theme={theme} />
      <ThemeCelebrations theme={theme} />
      <ThemeForum theme={slug} data={forum} />
      <p className="mt-14 max-w-text text-small text-soft">
        <UserText lang={text.language}>{text.credit}</UserText>{' '}
        <a href={text.creditUrl} rel="external">
          {t('themes.guidelines')}
        </a>
      </p>
      <ThemeTrail themes={themes} current={slug} keep={keep} />
    </div>
  );
}
