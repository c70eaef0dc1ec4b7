import { useRef } from 'react';
import { SubjectHistory } from '~/features/review/subject-history';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { ClipAtRest } from './clip-at-rest';
import type { EditFacts, EditPage as Page } from './edit-page.server';
import { EndClip } from './end-clip';
import { HiddenClip } from './hidden-clip';
import type { SaveResult } from './save-form.server';
import { EditContext } from './saving/edit-context';
import { useEditPage } from './saving/use-edit-page';
import { useKeepFocus } from './saving/use-keep-focus';
import { StateNotice } from './state-notice';
import { TaskList } from './task-list';

interface Props {
  page: Page;
  facts: EditFacts;
  /** Of a form that was sent without a script. */
  result?: SaveResult;
  /** A task to begin with, from the address. */
  open?: string;
  /** Just begun, or just sent. */
  fresh?: string;
}

/** A clip of one's own city: what it still needs, where it stands, and what became of it. */
export function EditPage({ page: first, facts, result, open, fresh }: Props) {
  const { t } = useI18n();
  const edit = useEditPage(first, result);
  const { clip } = edit.page;
  const frame = useRef<HTMLDivElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  useKeepFocus(frame, notice);
  const title = clip.title || t('clips.untitled');
  return (
    <EditContext value={{ ...edit, facts }}>
      <div ref={frame} data-theme={clip.theme.slug}>
        <PageHead title={t('submit.edit.title', { title })} problem={result?.problem !== undefined} unlisted />
        <Breadcrumbs crumbs={[{ name: clip.city.name, to: `/cities/${clip.city.slug}` }, { name: t('submit.new.title'), to: '/clips/new' }, { name: title }]} />
        <PageTitle
          title={title}
          over={<ThemeBadge theme={clip.theme.slug} />}
          lead={
            <span>
              {t('submit.edit.of')} <UserText>{clip.city.name}</UserText>
            </span>
          }
        />
        <StateNotice fresh={fresh} frame={notice} />
        <HiddenClip />
        {clip.viewerCan.edit ? <TaskList open={open ?? result?.form} /> : <ClipAtRest />}
        <div className="mt-14 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-2">
          <SubjectHistory title={t('submit.history')} lines={clip.history} when={edit.page.when} />
          <EndClip />
        </div>
      </div>
    </EditContext>
  );
}
