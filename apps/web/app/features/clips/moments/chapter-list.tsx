import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { TextField } from '~/ui/form/text-field';
import { UserText } from '~/ui/user-text';
import type { Chapter } from './moments.query';
import type { MomentsAnswer, MomentsData } from './moments.server';
import { passageTime } from './passage-time';
import { SavedMeanwhile } from './saved-meanwhile';
import { isConflict, SeenRevision } from './seen-revision';
import { TimeField } from './time-field';

interface Props {
  data: MomentsData;
  answer?: MomentsAnswer;
}

/** Chapters of the film: each opens to be changed, and one more can be begun. */
export function ChapterList({ data, answer }: Props) {
  const { t } = useI18n();
  const { chapters } = data.clip;
  const answered = (slot: string) => (answer?.slot === slot ? answer : undefined);
  return (
    <section id="chapters" className="scroll-mt-24">
      <h2 className="text-h3">{t('moments.chapters')}</h2>
      <p className="mt-2 max-w-text text-soft">{t('moments.chapters.intro')}</p>
      <ul className="mt-4 max-w-form border-t border-line">
        {chapters.map((chapter) => (
          <li key={chapter.startMs} className="border-b border-line">
            <details open={answered(`chapter-${chapter.startMs}`) !== undefined}>
              <summary className="flex min-h-16 list-none flex-wrap items-center gap-x-4 py-2">
                <span className="figures text-small text-soft" dir="ltr">
                  {formatClock(chapter.startMs)}
                </span>
                <span className="min-w-0 flex-1 underline underline-offset-4">
                  <UserText>{chapter.title}</UserText>
                </span>
              </summary>
              <ChapterForm slot={`chapter-${chapter.startMs}`} chapter={chapter} data={data} answer={answered(`chapter-${chapter.startMs}`)} />
            </details>
          </li>
        ))}
      </ul>
      <details open={answered('chapter') !== undefined || undefined} className="mt-4">
        <summary className="inline-flex min-h-11 items-center font-semibold text-theme-ink underline underline-offset-4">{t('moments.chapter.new')}</summary>
        <ChapterForm slot="chapter" data={data} answer={answered('chapter')} />
      </details>
    </section>
  );
}

function ChapterForm({ slot, chapter, data, answer }: Props & { slot: string; chapter?: Chapter }) {
  const { t, path, language } = useI18n();
  const theirs = chapter && isConflict(answer) && answer && Object.keys(answer.sent).length > 0 ? answer : undefined;
  const fields = chapter
    ? [
        { name: 'from', label: t('moments.from'), value: passageTime(chapter.startMs), words: passageTime(chapter.startMs) },
        { name: 'title', label: t('moments.chapter.title'), value: chapter.title, words: chapter.title },
      ]
    : [];
  return (
    <>
      {theirs && <SavedMeanwhile fields={fields} slot={slot} sent={theirs.sent} />}
      <Form problem={theirs ? undefined : answer?.problem} sent={answer?.sent} className="max-w-form space-y-5 pt-2 pb-6">
        {chapter && <SeenRevision slot={slot} revision={chapter.revision} answer={answer} />}
        <TimeField name={`from-${slot}`} label={t('moments.from')} here={t('moments.fromHere')} defaultValue={chapter && passageTime(chapter.startMs)} />
        <TextField name={`title-${slot}`} label={t('moments.chapter.title')} maxLength={LIMITS.clip.title} defaultValue={chapter?.title} />
        <LanguageField name={`language-${slot}`} label={t('moments.chapter.language')} hint={t('moments.chapter.language.hint')} choices={data.languages} defaultValue={language} mayBeEmpty={false} />
        <div className="flex flex-wrap gap-3">
          <Button name="act" value={`chapter ${slot}`}>
            {t(theirs ? 'moments.conflict.mine' : chapter ? 'ui.save' : 'moments.chapter.add')}
          </Button>
          {theirs && (
            <a href={path(`/clips/${data.clip.id}/moments#chapters`)} className="inline-flex min-h-11 items-center">
              {t('moments.conflict.theirs')}
            </a>
          )}
          {chapter && (
            <Button name="act" value={`removeChapter ${slot}`} look="danger">
              {t('moments.chapter.remove')}
            </Button>
          )}
        </div>
      </Form>
    </>
  );
}
