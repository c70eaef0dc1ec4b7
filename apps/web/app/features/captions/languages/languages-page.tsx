import type { PageAnswer } from '../server/act-on-page.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button, LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { Details } from '~/ui/details';
import { FileForm } from './file-form';
import type { LanguagesData } from './languages.server';
import { MachineForms } from './machine-forms';

interface Props {
  data: LanguagesData;
  answer?: PageAnswer | Response;
}

/** Captions of a clip: which languages there are, how far each is, and how to add one. */
export function LanguagesPage({ data, answer: sent }: Props) {
  const { t, languageName, path } = useI18n();
  const { clip, tracks, drafts } = data;
  const answer = sent instanceof Response ? undefined : sent;
  const title = clip.title || t('clips.untitled');
  const base = path(`/clips/${clip.id}/captions`);
  const of = (form: string) => (answer?.form === form ? { problem: answer.problem, sent: answer.sent } : {});
  const isMissing = data.spoken !== null && !tracks.some(({ language }) => language === data.spoken);
  return (
    <div data-theme={clip.theme.slug}>
      <PageHead title={t('captions.languages.title', { title })} problem={answer !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: clip.city.name, to: `/my-city/${clip.city.slug}` }, { name: title, to: clip.viewerCan.edit ? `/clips/${clip.id}/edit` : `/clips/${clip.id}` }, { name: t('captions.title') }]} />
      <PageTitle title={t('captions.title')} lead={<UserText>{title}</UserText>} />
      <p className="mt-4 max-w-text">{t('captions.languages.intro')}</p>
      <div className="mt-6 space-y-4">
        {data.fresh && (
          <Notice tone="good">{t(data.fresh === 'removed' ? 'captions.fresh.removed' : 'captions.fresh.saved')}</Notice>
        )}
        {!clip.viewerCan.caption && <Notice tone="warn">{t('captions.closed')}</Notice>}
        {isMissing && data.spoken && <Notice tone="warn">{t('captions.languages.spoken', { language: languageName(data.spoken) })}</Notice>}
        {drafts.map((draft) => (
          <Notice key={draft.id} tone={draft.state === 'FAILED' ? 'warn' : 'plain'}>
            {languageName(draft.language)}: {t(draft.state === 'DONE' ? 'captions.draft.waits' : `captions.draft.${draft.state}`)}
          </Notice>
        ))}
      </div>
      {tracks.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={t('captions.languages.none')}>{t('captions.languages.none.text')}</EmptyState>
        </div>
      ) : (
        <ul className="mt-6 max-w-form border-t border-line">
          {tracks.map((track) => (
            <li key={track.id} className="border-b border-line py-4">
              <h2 className="flex flex-wrap items-center gap-3 text-h3">
                {languageName(track.language)}
                <Tag tone={track.checked ? 'good' : 'warn'}>{t(track.checked ? 'captions.state.checked' : track.origin === 'MACHINE' ? 'captions.state.machine' : 'captions.state.unchecked')}</Tag>
              </h2>
              <p className="mt-1 text-small text-soft">
                {t('captions.languages.lines', { count: track.lines })} ·{' '}
                {track.changedByName ? t('captions.languages.changedBy', { when: track.when, name: track.changedByName }) : t('captions.languages.changed', { when: track.when })}
              </p>
              {track.suggestions > 0 && (
                <p className="mt-1">
                  <a href={`${base}/${track.language}`} className="inline-flex min-h-11 items-center font-semibold">
                    {t('captions.suggestions', { count: track.suggestions })}
                  </a>
                </p>
              )}
              <p className="mt-2 flex flex-wrap items-center gap-x-5">
                {clip.viewerCan.caption && (
                  <LinkButton look="quiet" href={`${base}/${track.language}`}>
                    {t('captions.languages.edit')} <span className="sr-only">{languageName(track.language)}</span>
                  </LinkButton>
                )}
                <a href={track.url} download className="inline-flex min-h-11 items-center">
                  {t('captions.languages.file')} <span className="sr-only">{languageName(track.language)}</span>
                </a>
              </p>
              {clip.viewerCan.caption && (
                <Details summary={t('captions.languages.remove', { language: languageName(track.language) })} open={answer?.form === 'remove' && answer.sent.language === track.language}>
                  <Form {...(answer?.sent.language === track.language ? of('remove') : {})}>
                    <input type="hidden" name="intent" value="remove" />
                    <input type="hidden" name="language" value={track.language} />
                    <Button look="danger">{t('captions.languages.remove.button')}</Button>
                  </Form>
                </Details>
              )}
            </li>
          ))}
        </ul>
      )}
      {clip.viewerCan.caption && (
        <Section title={t('captions.add')}>
          <div className="space-y-10">
            <div>
              <h3 className="text-h3">{t('captions.add.write')}</h3>
              <p className="mb-4 max-w-text">{t('captions.add.write.text')}</p>
              <Form {...of('write')}>
                <input type="hidden" name="intent" value="write" />
                <LanguageField name="language" id="write-language" choices={data.choices} label={t('captions.add.language')} defaultValue={isMissing ? data.spoken : null} />
                <Button>{t('captions.add.write.button')}</Button>
              </Form>
            </div>
            <FileForm data={data} answer={answer?.form === 'file' ? answer : undefined} />
            <MachineForms data={data} answer={answer?.form === 'draft' || answer?.form === 'translate' ? answer : undefined} />
          </div>
        </Section>
      )}
    </div>
  );
}
