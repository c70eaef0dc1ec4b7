import { SubjectHistory } from '~/features/review/subject-history';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Island } from '~/ui/island';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { sectionWords } from '../write/section-words';
import { BeginRevision } from './begin-revision';
import type { EditAnswer, EditData } from './edit-page.server';
import { EndPractice } from './end-practice';
import { HiddenPractice } from './hidden-practice';
import { RefusedText } from './refused-text';
import { SendPractice } from './send-practice';
import { StateNotice } from './state-notice';
import { TaskList } from './task-list';
import { ThemeForm } from './theme-form';

interface Props {
  data: EditData;
  answer?: EditAnswer;
}

/** A practice of one's own city: its sections with what they lack, where it stands, and what can be done with it. */
export function EditPage({ data, answer }: Props) {
  const i18n = useI18n();
  const { t, path } = i18n;
  const { practice, revision, tasks } = data;
  const title = practice.title || t('practices-edit.untitled');
  const { viewerCan } = practice;
  return (
    <div
      data-island="practice-tasks"
      data-theme={practice.theme.slug}
      data-member={data.memberId}
      data-practice={practice.id}
      data-revision={practice.openRevision?.id}
      data-revision-edits={practice.openRevision?.edits}
      data-base={path(`/practices/${practice.id}/edit`)}
      data-words={sectionWords(i18n)}
    >
      <PageHead title={t('practices-edit.title', { title })} problem={answer !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: practice.city.name, to: `/my-city/${practice.city.slug}` }, { name: title }]} />
      <PageTitle
        title={title}
        lang={practice.language}
        over={<ThemeBadge theme={practice.theme.slug} />}
        lead={
          <span>
            {t('practices-edit.of')} <UserText>{practice.city.name}</UserText>
          </span>
        }
      />
      <p role="status" className="sr-only" data-role="said" />
      <div data-role="live">
        <StateNotice data={data} />
        <RefusedText data={data} />
        <HiddenPractice data={data} answer={answer} />
        {practice.openRevision && (
          <div className="mt-12 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,50rem)_minmax(16rem,1fr)]">
            <TaskList data={data} may={viewerCan.edit} />
            {viewerCan.edit && <SendPractice key={revision.edits} data={data} answer={answer} missing={tasks.filter(({ filled }) => !filled)} />}
          </div>
        )}
        {viewerCan.begin && <BeginRevision data={data} answer={answer} />}
        <div className="mt-14 grid gap-x-16 gap-y-12 lg:grid-cols-2">
          <SubjectHistory title={t('practices-edit.history')} lines={data.history} when={data.when} />
          <div className="space-y-12">
            {viewerCan.edit && !practice.firstPublishedAt && <ThemeForm data={data} answer={answer} />}
            <EndPractice data={data} answer={answer} />
          </div>
        </div>
      </div>
      <Island name="practice-tasks" />
    </div>
  );
}
