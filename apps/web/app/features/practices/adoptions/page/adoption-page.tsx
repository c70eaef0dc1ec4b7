import type { ThreadAnswer } from '~/features/discussions/act/outcome';
import { SubjectThread } from '~/features/discussions/subject-thread';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import { Paragraphs } from '../../show/paragraphs';
import type { StepAnswer } from './act.server';
import type { AdoptionPageData } from './adoption.server';
import { Diary } from './diary';
import { Help } from './help';
import { History } from './history';
import { NextAction } from './next-action';
import { PlanView } from './plan-view';
import { ReportView } from './report-view';
import { Response } from './response';
import { SideBySide } from './side-by-side';
import { StateLine } from './state-line';

interface Props {
  data: AdoptionPageData;
  answer?: StepAnswer | ThreadAnswer;
}

/** A city takes over a practice: how far it is, what is next, and what became of it, beside the original. */
export function AdoptionPage({ data, answer }: Props) {
  const { t, path } = useI18n();
  const { adoption, thread, done } = data;
  const { city, practiceCity, practice, practiceTitle } = adoption;
  const step = answer && 'step' in answer ? answer : undefined;
  const of = (...steps: string[]) => (step && steps.includes(step.step) ? step : undefined);
  const title = t('adoptions.title', { city: city.name, title: practiceTitle });
  return (
    <div data-theme={practice?.theme.slug}>
      <PageHead title={title} problem={answer?.problem !== undefined} unlisted={adoption.adaptingAt == null} />
      <Breadcrumbs crumbs={practice ? [{ name: t('adoptions.practices'), to: '/practices' }, { name: practiceTitle, to: `/practices/${practice.id}` }, { name: city.name }] : [{ name: t('adoptions.practices'), to: '/practices' }, { name: city.name }]} />
      <PageTitle
        title={title}
        wide
        over={practice && <ThemeBadge theme={practice.theme.slug} link />}
        lead={t('adoptions.lead', { city: city.name, original: practiceCity.name })}
      />
      {done && !answer && (
        <div className="mt-6">
          <Notice tone="good" live>
            {t(`adoptions.done.${done}`)}
          </Notice>
        </div>
      )}
      {adoption.adaptingAt == null && (
        <div className="mt-6">
          <Notice>{t('adoptions.private', { city: city.name, original: practiceCity.name })}</Notice>
        </div>
      )}
      <StateLine adoption={adoption} />
      {adoption.state === 'STOPPED' && (
        <div className="mt-8">
          <Notice tone="warn" title={t('adoptions.stopped', { city: city.name })}>
            <Paragraphs text={adoption.stoppedReason ?? ''} />
          </Notice>
        </div>
      )}
      <NextAction adoption={adoption} answer={of('move', 'publish')} />
      <SideBySide adoption={adoption} />
      <ReportView adoption={adoption} />
      <Response adoption={adoption} answer={of('answer')} />
      <PlanView adoption={adoption} />
      <Diary adoption={adoption} isEarlier={data.isEarlier} />
      <Help adoption={adoption} answer={of('offer')} offerKey={data.key} />
      <SubjectThread data={thread} title={t('adoptions.talk')} empty={t('adoptions.talk.empty')} answer={answer && 'intent' in answer ? answer : undefined} />
      <History adoption={adoption} answer={of('stop')} />
      {practice && (
        <p className="mt-10">
          <a href={path(`/practices/${practice.id}/family`)} className="inline-flex min-h-11 items-center">
            {t('adoptions.family.link')}
          </a>
        </p>
      )}
    </div>
  );
}
