import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import type { RevisionsData } from './revisions.server';

interface Props {
  practice: Pick<RevisionsData['practice'], 'id' | 'revisions' | 'openRevision'>;
  from: number;
  /** Null: the one that is being worked on. */
  to: number | null;
}

const box = 'mt-1 block min-h-12 rounded-small border-2 border-edge bg-paper px-3 text-base';

/** Any two revisions beside each other; a plain form that changes the address. */
export function CompareForm({ practice, from, to }: Props) {
  const { t, path, date } = useI18n();
  const { id, revisions, openRevision } = practice;
  if (revisions.length < 2 && !openRevision) return null;
  const choices = revisions.map(({ number, publishedAt }) => (
    <option key={number} value={number}>
      {t('practices.revision.dated', { number, date: date(publishedAt) })}
    </option>
  ));
  return (
    <form method="get" action={path(`/practices/${id}/differences`)} className="flex flex-wrap items-end gap-4">
      <label className="font-semibold">
        {t('practices.compare.from')}
        <select name="from" defaultValue={from} className={box}>
          {choices}
        </select>
      </label>
      <label className="font-semibold">
        {t('practices.compare.to')}
        <select name="to" defaultValue={to ?? 'open'} className={box}>
          {openRevision && <option value="open">{t('practices.compare.open')}</option>}
          {choices}
        </select>
      </label>
      <Button look="quiet">{t('practices.compare')}</Button>
    </form>
  );
}
