import { SubjectHistory } from '~/features/review/subject-history';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import type { EditAnswer } from './act.server';
import type { EditData } from './edit-page.server';
import { EndCelebration } from './end-celebration';
import { HiddenCelebration } from './hidden-celebration';
import { SendCelebration } from './send-celebration';
import { StateNotice } from './state-notice';
import { TaskList } from './task-list';

interface Props {
  data: EditData;
  answer?: EditAnswer;
}

/** A celebration of one's own city: what it still needs, where it stands, and what can be done with it. */
export function EditPage({ data, answer }: Props) {
  const { t } = useI18n();
  const { celebration } = data;
  const { city, viewerCan } = celebration;
  const [theme] = celebration.themes;
  const title = celebration.title || t('announce.untitled');
  return (
    <div data-theme={theme?.slug ?? 'celebration'}>
      <PageHead title={t('announce.title', { title })} problem={answer !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: city.name, to: `/my-city/${city.slug}` }, { name: title }]} />
      <PageTitle
        title={title}
        lang={celebration.language}
        over={theme && <ThemeBadge theme={theme.slug} />}
        lead={
          <span>
            {t('announce.of')} <UserText>{city.name}</UserText>
          </span>
        }
      />
      <StateNotice data={data} />
      <HiddenCelebration data={data} answer={answer} />
      {viewerCan.edit && (
        <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,50rem)_minmax(16rem,1fr)]">
          <TaskList data={data} answer={answer} />
          <SendCelebration data={data} answer={answer} />
        </div>
      )}
      <div className="mt-14 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-2">
        <SubjectHistory title={t('announce.history')} lines={celebration.history} when={data.when} />
        <EndCelebration data={data} answer={answer} />
      </div>
    </div>
  );
}
