import { useRef } from 'react';
import type { EditFacts } from '~/features/submit/edit-page.server';
import type { SaveResult } from '~/features/submit/save-form.server';
import { EditContext } from '~/features/submit/saving/edit-context';
import { SaveForm } from '~/features/submit/saving/save-form';
import { useEditPage } from '~/features/submit/saving/use-edit-page';
import { useKeepFocus } from '~/features/submit/saving/use-keep-focus';
import { FilmPreview } from '~/features/submit/upload/film-preview';
import { FilmTask } from '~/features/submit/upload/film-task';
import { useFilmUpload } from '~/features/submit/upload/use-film-upload';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import { ChangeCaptions } from './change-captions';
import { ChangeEnd } from './change-end';
import { ChangeState } from './change-state';
import type { FilmChange, FilmChangePage as Page } from './film-change.server';
import { FitNotice } from './fit-notice';

interface Props {
  page: Page;
  facts: EditFacts;
  /** Of a form that was sent without a script. */
  result?: SaveResult;
}

/** Another film for a clip on the site: sent, looked at beside what of the old one's words fits, and handed to the desk. */
export function FilmChangePage({ page: first, facts, result }: Props) {
  const { t } = useI18n();
  const edit = useEditPage(first, result);
  const { clip, change = null } = edit.page as Page;
  const frame = useRef<HTMLDivElement>(null);
  useKeepFocus(frame, frame);
  const title = clip.title || t('clips.untitled');
  return (
    <EditContext value={{ ...edit, facts }}>
      <div ref={frame} tabIndex={-1} data-theme={clip.theme.slug} className="focus:outline-none">
        <PageHead title={t('film-change.of', { title })} problem={result?.problem !== undefined} unlisted />
        <Breadcrumbs crumbs={[{ name: clip.city.name, to: `/cities/${clip.city.slug}` }, { name: title, to: `/clips/${clip.id}/edit` }, { name: t('film-change.title') }]} />
        <PageTitle title={t('film-change.title')} over={<ThemeBadge theme={clip.theme.slug} />} lead={t('film-change.lead')} />
        {change && <ChangeState change={change} when={edit.page.when.decision} />}
        {(!change || change.state === 'REJECTED') && clip.viewerCan.replaceFilm && (
          <div className="mt-8">
            <SaveForm intent="begin" button={t(change ? 'film-change.beginAgain' : 'film-change.begin')} look="main" />
          </div>
        )}
        {change?.viewerCan.edit && <Editing change={change} />}
        {change && !change.viewerCan.edit && change.media.state === 'READY' && (
          <div className="mt-10 space-y-6">
            <FilmPreview clip={clip} />
            <FitNotice change={change} />
          </div>
        )}
        {change && <ChangeEnd change={change} />}
      </div>
    </EditContext>
  );
}

function Editing({ change }: { change: FilmChange }) {
  const { t } = useI18n();
  const upload = useFilmUpload();
  const ready = change.media.state === 'READY';
  return (
    <div className="mt-10 max-w-[50rem] space-y-12">
      <section aria-labelledby="film">
        <h2 id="film" className="mb-4">
          {t('film-change.film')}
        </h2>
        <FilmTask upload={upload} />
      </section>
      {ready && <FitNotice change={change} />}
      {ready && <ChangeCaptions />}
    </div>
  );
}
