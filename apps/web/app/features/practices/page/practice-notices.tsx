import type { ReactNode } from 'react';
import { NotShownNotice } from '~/features/review/not-shown-notice';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { choiceName } from '../words';
import type { PracticeData } from './read-practice.server';

/** What has to be known before reading: that it is old, unpublished, hidden, or that nobody says whether it still runs. */
export function PracticeNotices({ data }: { data: PracticeData }) {
  const i18n = useI18n();
  const { t, path, date } = i18n;
  const { practice, state, older, open } = data;
  const { id, running, hiding, openRevision, revision, viewerCan } = practice;
  const here = path(`/practices/${id}`);
  const notices: ReactNode[] = [];
  if (older !== null && revision.publishedAt) {
    notices.push(
      <Notice key="older" tone="warn" title={t('practices.older', { number: revision.number, date: date(revision.publishedAt) })}>
        <p className="flex flex-wrap gap-x-6">
          <Onward href={here}>{t('practices.older.current')}</Onward>
          <Onward href={`${here}/differences?from=${revision.number}&to=${older}`}>{t('practices.older.differences')}</Onward>
        </p>
      </Notice>,
    );
  }
  if (state !== 'PUBLISHED') {
    notices.push(
      <NotShownNotice key="state" title={choiceName(i18n, 'state', state)} text={t('practices.onlyYou')} remark={hiding}>
        <EditLinks />
      </NotShownNotice>,
    );
  } else if (openRevision) {
    notices.push(
      <Notice key="open" title={t('practices.openRevision', { state: choiceName(i18n, 'state', openRevision.state) })}>
        <p className="flex flex-wrap gap-x-6">
          <Onward href={`${here}?revision=open`}>{t('practices.openRevision.read')}</Onward>
          <Onward href={`${here}/differences?from=${revision.number}`}>{t('practices.openRevision.differences')}</Onward>
        </p>
        <EditLinks />
      </Notice>,
    );
  } else if (older === null && (viewerCan.begin || viewerCan.confirm)) {
    notices.push(
      <Notice key="yours" title={t('practices.yours')}>
        <EditLinks />
      </Notice>,
    );
  }
  if (state === 'PUBLISHED' && older === null && running.overdue && running.askedAt) {
    notices.push(
      <Notice key="asked" tone="warn" title={t('practices.unanswered')}>
        {t('practices.unanswered.text', { date: date(running.askedAt) })}
      </Notice>,
    );
  }
  return notices.length > 0 ? <div className="mt-4 space-y-4">{notices}</div> : null;

  function EditLinks() {
    const writes = viewerCan.edit || viewerCan.begin || viewerCan.appeal;
    return (
      <p className="no-print flex flex-wrap gap-x-6">
        {open && <Onward href={here}>{t('practices.openRevision.back')}</Onward>}
        {writes && <Onward href={`${here}/edit`}>{t(viewerCan.edit ? 'practices.edit' : 'practices.manage')}</Onward>}
        {viewerCan.confirm && <Onward href={`${here}/confirm`}>{t('practices.confirm')}</Onward>}
      </p>
    );
  }
}

function Onward({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center">
      {children}
    </a>
  );
}
