import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { EntryLine } from './entry-line';
import { LedgerFrame } from './ledger-frame';
import type { LedgerData } from './ledger.server';

const FIRST = ['EXPIRED', 'WITHDRAWN', 'ENDS_SOON', 'HOLDS'] as const;

/** Everybody shown in a clip, with what they agreed to; what has lapsed stands first, then what ends soon. */
export function LedgerPage({ data }: { data: LedgerData }) {
  const { t, path } = useI18n();
  const { clip, entries } = data;
  const lapsed = entries.filter(({ standing }) => standing === 'EXPIRED' || standing === 'WITHDRAWN');
  const sorted = entries.toSorted((a, b) => FIRST.indexOf(a.standing) - FIRST.indexOf(b.standing));
  return (
    <LedgerFrame data={data} title={t('consent.title')} lead={t('consent.lead')}>
      {lapsed.length > 0 && (
        <div className="mt-8">
          <Notice tone="bad" title={t(clip.state === 'WITHDRAWN' ? 'consent.lapsed.gone' : 'consent.lapsed')}>
            <p>{t('consent.lapsed.text')}</p>
          </Notice>
        </div>
      )}
      <section aria-labelledby="entries" className="mt-10 max-w-text">
        <h2 id="entries">{t('consent.entries', { count: entries.length })}</h2>
        {entries.length === 0 ? <p className="mt-3">{t('consent.empty')}</p> : <ul className="mt-2">{sorted.map((entry) => <EntryLine key={entry.id} entry={entry} clipId={clip.id} />)}</ul>}
        <p className="mt-8">
          <LinkButton href={path(`/clips/${clip.id}/consent/new`)}>{t('consent.add')}</LinkButton>
        </p>
      </section>
      <section aria-labelledby="who" className="mt-12 max-w-text">
        <h2 id="who" className="text-h3">
          {t('consent.who')}
        </h2>
        <p className="mt-3">{t('consent.who.text')}</p>
        <p className="mt-3">{t('consent.ends.text')}</p>
      </section>
    </LedgerFrame>
  );
}
