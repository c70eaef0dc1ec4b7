import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { TextField } from '~/ui/form/text-field';
import { UserText } from '~/ui/user-text';
import type { MomentsAnswer, MomentsData } from './moments.server';
import { passageTime } from './passage-time';
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
        {chapters.map(({ startMs, title }) => (
          <li key={startMs} className="border-b border-line">
            <details open={answered(`chapter-${startMs}`) !== undefined}>
              <summary className="flex min-h-16 list-none flex-wrap items-center gap-x-4 py-2">
                <span className="figures text-small text-soft" dir="ltr">
                  {formatClock(startMs)}
                </span>
                <span className="min-w-0 flex-1 underline underline-offset-4">
                  <UserText>{title}</UserText>
                </span>
              </summary>
              <ChapterForm slot={`chapter-${startMs}`} chapter={{ startMs, title }} data={data} answer={answered(`chapter-${startMs}`)} />
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

function ChapterForm({ slot, chapter, data, answer }: Props & { slot: string; chapter?: { startMs: number; title: string } }) {
  const { t, language } = useI18n();
  return (
    <Form problem={answer?.problem} sent={answer?.sent} className="max-w-form space-y-5 pt-2 pb-6">
      <TimeField name={`from-${slot}`} label={t('moments.from')} here={t('moments.fromHere')} defaultValue={chapter && passageTime(chapter.startMs)} />
      <TextField name={`title-${slot}`} label={t('moments.chapter.title')} maxLength={LIMITS.clip.title} defaultValue={chapter?.title} />
      <LanguageField name={`language-${slot}`} label={t('moments.chapter.language')} hint={t('moments.chapter.language.hint')} choices={data.languages} defaultValue={language} mayBeEmpty={false} />
      <div className="flex flex-wrap gap-3">
        <Button name="act" value={`chapter ${slot}`}>
          {t(chapter ? 'ui.save' : 'moments.chapter.add')}
        </Button>
        {chapter && (
          <Button name="act" value={`removeChapter ${slot}`} look="danger">
            {t('moments.chapter.remove')}
          </Button>
        )}
      </div>
    </Form>
  );
}
