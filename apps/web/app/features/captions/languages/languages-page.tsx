import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import type { PageAnswer } from '../server/act-on-page.server';
import { FileForm } from './file-form';
import type { LanguagesData } from './languages.server';
import { MachineForms } from './machine-forms';
import { TrackItem } from './track-item';

interface Props {
  data: LanguagesData;
  answer?: PageAnswer | Response;
}

/** Captions of a clip: which languages there are, how far each is, and how to add one. */
export function LanguagesPage({ data, answer: sent }: Props) {
  const { t, path } = useI18n();
  const { clip, tracks } = data;
  const answer = sent instanceof Response ? undefined : sent;
  const title = clip.title || t('clips.untitled');
  return (
    <div data-theme={clip.theme.slug}>
      <PageHead title={t('captions.languages.title', { title })} problem={answer !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: clip.city.name, to: `/my-city/${clip.city.slug}` }, { name: title, to: clip.viewerCan.edit ? `/clips/${clip.id}/edit` : `/clips/${clip.id}` }, { name: t('captions.title') }]} />
      <PageTitle title={t('captions.title')} lead={<UserText>{title}</UserText>} />
      <p className="mt-4 max-w-text">{t('captions.languages.intro')}</p>
      <Notices data={data} />
      {tracks.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={t('captions.languages.none')}>{t('captions.languages.none.text')}</EmptyState>
        </div>
      ) : (
        <ul className="mt-6 max-w-form border-t border-line">
          {tracks.map((track) => (
            <TrackItem key={track.id} track={track} base={path(`/clips/${clip.id}/captions`)} mayWrite={clip.viewerCan.caption} answer={answer} />
          ))}
        </ul>
      )}
      {clip.viewerCan.caption && <AddCaptions data={data} answer={answer} />}
    </div>
  );
}

/** Whether the language spoken in the clip has none. */
function lacksSpoken({ spoken, tracks }: LanguagesData): boolean {
  return spoken !== null && !tracks.some(({ language }) => language === spoken);
}

function Notices({ data }: { data: LanguagesData }) {
  const { t, languageName } = useI18n();
  const { clip, drafts, fresh, spoken } = data;
  return (
    <div className="mt-6 space-y-4">
      {fresh && <Notice tone="good">{t(fresh === 'removed' ? 'captions.fresh.removed' : 'captions.fresh.saved')}</Notice>}
      {!clip.viewerCan.caption && <Notice tone="warn">{t('captions.closed')}</Notice>}
      {lacksSpoken(data) && spoken && <Notice tone="warn">{t('captions.languages.spoken', { language: languageName(spoken) })}</Notice>}
      {drafts.map((draft) => (
        <Notice key={draft.id} tone={draft.state === 'FAILED' ? 'warn' : 'plain'}>
          {languageName(draft.language)}: {t(draft.state === 'DONE' ? 'captions.draft.waits' : `captions.draft.${draft.state}`)}
        </Notice>
      ))}
    </div>
  );
}

function AddCaptions({ data, answer }: { data: LanguagesData; answer?: PageAnswer }) {
  const { t } = useI18n();
  const written = answer?.form === 'write' ? answer : undefined;
  return (
    <Section title={t('captions.add')}>
      <div className="space-y-10">
        <div>
          <h3 className="text-h3">{t('captions.add.write')}</h3>
          <p className="mb-4 max-w-text">{t('captions.add.write.text')}</p>
          <Form problem={written?.problem} sent={written?.sent}>
            <input type="hidden" name="intent" value="write" />
            <LanguageField name="language" id="write-language" choices={data.choices} label={t('captions.add.language')} defaultValue={lacksSpoken(data) ? data.spoken : null} />
            <Button>{t('captions.add.write.button')}</Button>
          </Form>
        </div>
        <FileForm data={data} answer={answer?.form === 'file' ? answer : undefined} />
        <MachineForms data={data} answer={answer?.form === 'draft' || answer?.form === 'translate' ? answer : undefined} />
      </div>
    </Section>
  );
}
