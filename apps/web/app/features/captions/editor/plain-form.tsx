import type { RefObject } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/form/error-summary';
import { FileField } from '~/ui/form/file-field';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import { Details } from '~/ui/details';
import { writeWebvtt } from '../../../../../../libs/contracts/webvtt.js';
import type { PageAnswer } from '../server/act-on-page.server';
import type { EditorData } from '../server/editor.server';
import { SuggestionList } from './suggestion-list';

interface Props {
  data: EditorData;
  answer?: PageAnswer;
  frame: RefObject<HTMLDivElement | null>;
}

/** The captions as the text of a file: works without a script, and for who likes text better. */
export function PlainForm({ data, answer, frame }: Props) {
  const { t } = useI18n();
  const { track, suggestions, drafts } = data.now;
  const draft = drafts.find(({ state, placed, cues }) => state === 'DONE' && !placed && cues);
  const of = (form: string) => (answer?.form === form ? { problem: answer.problem, sent: answer.sent } : {});
  // A colleague may have taken it meanwhile: what was made of it here stays.
  const draftId = draft?.id ?? (answer?.form === 'take' ? answer.sent.id : undefined);
  const isChanged = answer?.problem.reason === 'CAPTIONS_CHANGED';
  // After another fault still the text that was seen, so that a colleague's save is noticed; after a conflict, the one that is shown with it.
  const base = <input type="hidden" name="baseId" value={(isChanged ? undefined : answer?.sent.baseId) ?? track?.id ?? ''} />;
  return (
    <div ref={frame} className="space-y-8">
      {data.clip.media.download && <video controls preload="none" playsInline poster={data.clip.media.posterUrl ?? undefined} src={data.clip.media.download.url} className="aspect-video w-full max-w-form rounded-box bg-black" />}
      {answer && !['text', 'file', 'take', 'checked'].includes(answer.form) && <ErrorSummary problem={answer.problem} />}
      {isChanged && track && (
        <Details summary={t('captions.plain.theirs')} open>
          <pre dir="auto" lang={data.language} className="max-h-96 max-w-form overflow-auto whitespace-pre-wrap text-small">
            {writeWebvtt(track.cues)}
          </pre>
        </Details>
      )}
      <Form {...of('text')}>
        <input type="hidden" name="intent" value="text" />
        {base}
        <TextArea name="content" label={t('captions.plain.label')} hint={t('captions.plain.hint')} lang={data.language} rows={20} defaultValue={track ? writeWebvtt(track.cues) : 'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n'} />
        <Button>{t('captions.save.button')}</Button>
      </Form>
      <Details summary={t('captions.file')} open={answer?.form === 'file'}>
        <Form {...of('file')} encType="multipart/form-data">
          <input type="hidden" name="intent" value="file" />
          {base}
          <FileField name="file" label={t('captions.file.choose')} hint={t('captions.file.hint')} accept=".vtt,.srt,.txt,text/vtt" />
          <Button look="quiet">{t('captions.file.button')}</Button>
        </Form>
      </Details>
      {draftId && (
        <Details summary={draft?.cues ? t('captions.draft.ready', { count: draft.cues.length }) : t('captions.draft.text')} open={answer?.form === 'take'}>
          <Form {...of('take')}>
            <input type="hidden" name="id" value={draftId} />
            {base}
            <TextArea name="draft" label={t('captions.draft.text')} hint={t('captions.plain.hint')} lang={data.language} rows={12} defaultValue={writeWebvtt(draft?.cues ?? [])} />
            <p className="flex flex-wrap gap-3">
              <Button look="quiet" name="intent" value="take">
                {t('captions.draft.take')}
              </Button>
              <Button look="quiet" name="intent" value="dismiss">
                {t('captions.draft.dismiss')}
              </Button>
            </p>
          </Form>
        </Details>
      )}
      {track && (
        <Form {...of('checked')}>
          <input type="hidden" name="intent" value="checked" />
          <input type="hidden" name="checked" value={track.checked ? 'no' : 'yes'} />
          {base}
          <p>{t(track.checked ? 'captions.plain.checked' : 'captions.plain.unchecked')}</p>
          <Button look="quiet">{t(track.checked ? 'captions.plain.uncheck' : 'captions.plain.check')}</Button>
        </Form>
      )}
      <SuggestionList suggestions={suggestions} language={data.language} />
    </div>
  );
}
