import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Island } from '~/ui/island';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import type { ThreadAnswer } from '../act/outcome';
import { Composer } from '../compose/composer';
import { QUESTION_COUNTS, QUESTION_WORDS, wordsFor } from '../live/live-words';
import type { NewTopicData } from './forums.server';

const { posts, newMember, topicsADay } = LIMITS.discussions;

/** Where a question is asked. */
export function NewTopicPage({ data, answer }: { data: NewTopicData; answer?: ThreadAnswer }) {
  const i18n = useI18n();
  const { t, maybe } = i18n;
  const { theme, reader, start } = data;
  const name = maybe(`ui.theme.${theme}`) ?? theme;
  return (
    <div data-theme={theme}>
      <PageHead title={t('discussions.new')} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('discussions.forum'), to: '/forum' }, { name, to: `/forum/${theme}` }, { name: t('discussions.new') }]} />
      <PageTitle title={t('discussions.new')} over={<ThemeBadge theme={theme} />} lead={t('discussions.new.lead')} />
      <div className="mt-8" id="compose" data-question data-words={wordsFor(i18n, QUESTION_WORDS, QUESTION_COUNTS)}>
        <h2 className="sr-only">{t('discussions.new.write')}</h2>
        <Composer reader={reader} place={`topic:${theme}`} fields={{ themeSlug: theme }} start={start} answer={answer} topic send={t('discussions.new.send')} />
        <p className="mt-6 max-w-form text-small text-soft">
          {t('discussions.new.limits', { topics: topicsADay, minute: posts.minute, hour: posts.hour, days: newMember.days, newMinute: newMember.minute })}
        </p>
        <Island name="question" />
      </div>
    </div>
  );
}
