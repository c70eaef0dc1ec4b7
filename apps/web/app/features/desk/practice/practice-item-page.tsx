import { SubjectHistory } from '~/features/review/subject-history';
import { SECTIONS } from '~/features/practices/write/section-fields';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Island } from '~/ui/island';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { AppealNotice } from '../appeal-notice';
import { DecisionPanel } from '../decision-panel';
import { HideForm } from '../hide-form';
import type { DeskAnswer, ItemData } from '../item.server';
import { Shortcuts } from '../shortcuts';
import { PracticeFacts } from './practice-facts';
import { PracticeItemSection } from './practice-item-section';

/** A practice at the desk: as it is read on one side, with a remark beside each section; the facts and the decision on the other. */
export function PracticeItemPage({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t, path } = useI18n();
  const { item, standing, practice } = data;
  const title = practice?.title || t('practices-edit.untitled');
  const isStale = practice && practice.revision.edits !== item.revision && (standing === 'mine' || standing === 'free' || standing === 'other');
  return (
    <div data-island="desk" data-room="review" data-item={item.id} data-claimed={standing === 'mine' ? 'yes' : undefined} data-theme={item.themeSlug ?? undefined}>
      <PageHead title={t('desk.item.title', { title })} unlisted problem={answer !== undefined} />
      <Breadcrumbs crumbs={[{ name: t('desk.title'), to: '/desk' }, { name: title }]} />
      <PageTitle
        title={title}
        lang={practice?.language}
        over={item.themeSlug && <ThemeBadge theme={item.themeSlug} />}
        lead={
          practice && (
            <a href={path(`/cities/${practice.city.slug}`)} className="inline-flex min-h-11 items-center">
              <UserText>{practice.city.name}</UserText>
            </a>
          )
        }
      />
      <div data-role="changed" hidden className="mt-6">
        <Notice tone="warn" title={t('desk.changed')}>
          <a href={path(`/desk/${item.id}`)}>{t('desk.changed.reload')}</a>
        </Notice>
      </div>
      <p role="status" className="sr-only" data-role="said" data-words={t('desk.changed')} />
      {isStale && (
        <div className="mt-6">
          <Notice tone="warn">{t('desk.practice.stale')}</Notice>
        </div>
      )}
      <div className="mt-8 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div data-role="version" data-version={`${item.state} ${item.revision} ${practice?.revision.edits} ${practice?.state} ${item.claimedByMe}`} className="min-w-0">
          {practice ? (
            <>
              {practice.revision.changeNote && (
                <Notice title={t('desk.practice.changeNote')}>
                  <UserText as="p" lang={practice.language} className="whitespace-pre-line">
                    {practice.revision.changeNote}
                  </UserText>
                </Notice>
              )}
              {SECTIONS.map((section) => (
                <PracticeItemSection key={section} section={section} practice={practice} asks={standing === 'mine' && item.purpose !== 'APPEAL'} sent={answer?.sent} />
              ))}
            </>
          ) : (
            <Notice tone="warn">{t('desk.practice.deleted')}</Notice>
          )}
          <div className="mt-12">
            <SubjectHistory title={t('desk.history')} lines={item.history} when={data.when} />
          </div>
        </div>
        {/* Beside the text however long it is, within reach. */}
        <div className="min-w-0 space-y-10 lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto lg:pe-3 lg:pb-4">
          {practice && <PracticeFacts data={data} practice={practice} />}
          {item.appeal && <AppealNotice data={data} text={item.appeal} />}
          <DecisionPanel data={data} answer={answer} />
          <HideForm data={data} answer={answer} />
        </div>
      </div>
      <Shortcuts keys={item.purpose === 'APPEAL' ? ['n', 'q'] : ['a', 'c', 'r', 'n', 'q']} />
      <Island name="desk" />
    </div>
  );
}
