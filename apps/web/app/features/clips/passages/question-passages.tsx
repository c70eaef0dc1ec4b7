import type { QuestionPassagesFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Island } from '~/ui/island';
import { citiesThatAnswer } from './cities-that-answer';
import { PassageItem } from './passage-item';

interface Props {
  answers: QuestionPassagesFragment | undefined;
  /** The question in words, and the language they are in. */
  question: string;
  language: string;
  /** Whether it says how many cities answer; left out where that stands already. */
  counted?: boolean;
}

/**
 * How cities answer one question: passages of their clips as links to the second, which play without a script; the island plays them one
 * after another in their place.
 */
export function QuestionPassages({ answers, question, language, counted = true }: Props) {
  const { t } = useI18n();
  if (!answers || answers.passages.length === 0) return null;
  return (
    <div data-island="passages" role="group" aria-label={t('moments.of', { question })} className={counted ? 'mt-3' : undefined}>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-soft">
        {counted && <span>{t('moments.cities', { count: citiesThatAnswer(answers) })}</span>}
        <Button type="button" look="quiet" data-role="all" hidden>
          {t('moments.playAll', { count: answers.passages.length })}
          <span className="sr-only">
            {' '}
            <bdi lang={language}>{question}</bdi>
          </span>
        </Button>
      </p>
      <div data-role="stage" hidden className="mt-3">
        <video controls playsInline preload="none" className="aspect-video w-full rounded-box bg-black" aria-label={question} />
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Button type="button" look="quiet" data-role="before">
            {t('moments.before')}
          </Button>
          <Button type="button" look="quiet" data-role="next">
            {t('moments.next')}
          </Button>
          <a data-role="whole" href="#passages" className="inline-flex min-h-11 items-center">
            {t('moments.whole')}
          </a>
        </div>
        <p role="status" data-role="now" data-words={t('moments.now')} data-over={t('moments.over')} data-failed={t('moments.failed')} className="text-small text-soft" dir="auto" />
      </div>
      <ol className="mt-2 space-y-1">
        {answers.passages.map((passage) => (
          <PassageItem key={passage.id} passage={passage} />
        ))}
      </ol>
      <Island name="passages" />
    </div>
  );
}
