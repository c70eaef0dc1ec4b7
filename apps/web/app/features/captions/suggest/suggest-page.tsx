import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { formatClock } from '~/i18n/format';
import type { SuggestAnswer, SuggestData } from './suggest.server';

interface Props {
  data: SuggestData;
  answer?: SuggestAnswer | Response;
}

/** A viewer who knows better tells the city: one line, how it should read, and why. */
export function SuggestPage({ data, answer: sent }: Props) {
  const { t, languageName } = useI18n();
  const { clip, cues, line, language } = data;
  const answer = sent instanceof Response ? undefined : sent;
  const title = clip.title || t('clips.untitled');
  return (
    <div data-theme={clip.theme.slug}>
      <PageHead title={t('captions.suggest.title')} problem={answer !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: title, to: `/clips/${clip.id}?words=${language}` }, { name: t('captions.suggest.title') }]} />
      <PageTitle title={t('captions.suggest.title')} over={languageName(language)} lead={<UserText>{title}</UserText>} />
      {data.isSent && (
        <div className="mt-6">
          <Notice tone="good" title={t('captions.suggest.sent')}>
            {t('captions.suggest.sent.text', { city: clip.city.name })}
          </Notice>
        </div>
      )}
      {line ? (
        <div className="mt-6 max-w-form space-y-6">
          {clip.media.download && (
            <video controls preload="none" playsInline poster={clip.media.posterUrl ?? undefined} src={`${clip.media.download.url}#t=${Math.max(0, line.startMs / 1000 - 1)},${line.endMs / 1000 + 1}`} aria-label={title} className="aspect-video w-full rounded-box bg-black" />
          )}
          <div>
            <p className="font-semibold">{t('captions.suggest.now', { time: formatClock(line.startMs) })}</p>
            <blockquote lang={language} dir="auto" className="mt-1 border-s-4 border-line ps-4 whitespace-pre-line">
              {line.text}
            </blockquote>
          </div>
          <Form problem={answer?.problem} sent={answer?.sent}>
            <input type="hidden" name="startMs" value={line.startMs} />
            <input type="hidden" name="endMs" value={line.endMs} />
            <input type="hidden" name="current" value={line.text} />
            <TextArea name="text" label={t('captions.suggest.text')} lang={language} rows={3} maxLength={500} defaultValue={line.text} />
            <TextArea name="note" label={t('captions.suggest.note')} hint={t('captions.suggest.note.hint')} rows={2} maxLength={300} optional />
            <Button>{t('captions.suggest.button')}</Button>
          </Form>
          <p>
            <a href="?" className="inline-flex min-h-11 items-center">
              {t('captions.suggest.other')}
            </a>
          </p>
        </div>
      ) : (
        <div className="mt-6">
          <p className="max-w-text">{t('captions.suggest.choose')}</p>
          <ol className="mt-4 max-w-text border-t border-line" lang={language}>
            {cues.map((cue, index) => (
              <li key={index} className="border-b border-line">
                <a href={`?at=${cue.startMs}`} className="flex min-h-11 items-baseline gap-4 py-2">
                  <span className="figures text-small">{formatClock(cue.startMs)}</span>
                  <span dir="auto">{cue.text}</span>
                </a>
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
