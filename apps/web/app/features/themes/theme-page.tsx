import type { ThemeQuery } from '~/api/generated/graphql';
import { ClipGrid } from '~/features/clips/clip-grid';
import type { ForumOfThemeData } from '~/features/discussions/forum/forums.server';
import { ThemeForum } from '~/features/discussions/forum/theme-forum';
import { StandCard } from '~/features/self-checks/stand-card';
import { keepContentLanguage } from '~/i18n/content-language';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { ContentLanguages } from '~/ui/content-languages';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import { ModuleAbout } from './module-about';
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

/** A module: its film first, then what it is about, how to begin, what to do, where one's city stands, and what cities show of it. */
export function ThemePage({ theme, themes, forum, content, start, play }: Props) {
  const { t, path, language, languageName } = useI18n();
  const { slug, text, clips, clipCount, film, selfCheck } = theme;
  const keep = keepContentLanguage(content, language);
  return (
    <div data-theme={slug}>
      <PageHead title={text.title} description={text.promise} image={film?.media.posterUrl} />
      <div className="flex flex-wrap items-end justify-between gap-x-4 pb-2">
        <Breadcrumbs crumbs={[{ name: t('themes.title'), to: '/themes' }]} />
        <ContentLanguages label={t('themes.language')} current={text.language} languages={text.languages} folded />
      </div>
      <ThemeBand slug={slug} text={text} />
      {text.language !== content && (
        <div className="mt-4">
          <Notice tone="warn">{t('ui.otherLanguage', { wanted: languageName(content), shown: languageName(text.language) })}</Notice>
        </div>
      )}
      {film && <ThemeFilm slug={slug} film={film} language={text.language} start={start} play={play} />}
      <ThemeParts theme={theme} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 md:mt-14 lg:grid-cols-[minmax(0,65ch)_minmax(0,1fr)]">
        <ModuleAbout text={text} />
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
      {selfCheck && <StandCard slug={slug} check={selfCheck} keep={keep} />}
      <Section title={t('themes.clips')} intro={t('themes.clips.intro')} id="clips">
        {clips.nodes.length > 0 ? (
          <ClipGrid clips={clips.nodes} showTheme={false} compact />
        ) : (
          <EmptyState title={t('themes.noClips')} theme={slug}>
            {t('themes.noClips.text')}
          </EmptyState>
        )}
        {clipCount > clips.nodes.length && (
          <p className="mt-8">
            <LinkButton look="quiet" href={path(`/clips?theme=${slug}`)}>
              {t('themes.clips.all', { count: clipCount })}
            </LinkButton>
          </p>
        )}
      </Section>
      <ThemePractices theme={theme} />
      <ThemeCelebrations theme={theme} />
      <ThemeForum theme={slug} data={forum} />
      <p className="mt-12 max-w-text text-small text-soft">
        <UserText lang={text.language}>{text.credit}</UserText>{' '}
        <a href={text.creditUrl} rel="external">
          {t('themes.guidelines')}
        </a>
      </p>
      <ThemeTrail themes={themes} current={slug} keep={keep} />
    </div>
  );
}
