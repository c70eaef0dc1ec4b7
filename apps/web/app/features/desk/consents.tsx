import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

interface Entry {
  id: string;
  subject: string;
  minors: boolean;
  release: 'WRITTEN' | 'RECORDED' | 'GUARDIAN' | 'NOTICE_GIVEN';
  expiresOn?: string | null;
  standing: 'HOLDS' | 'ENDS_SOON' | 'EXPIRED' | 'WITHDRAWN';
  proof?: { name: string; url: string } | null;
}

/** The consent ledger of a clip as a moderator reads it: each entry in a line, with its proof to be kept as a file. */
export function DeskConsents({ entries }: { entries: readonly Entry[] }) {
  const { t, date } = useI18n();
  return (
    <div className="mt-4">
      <p className="text-small font-semibold">{t('film-change.desk.consents')}</p>
      {entries.length === 0 ? (
        <p>{t('film-change.desk.none')}</p>
      ) : (
        <ul className="mt-1 space-y-2">
          {entries.map((entry) => (
            <li key={entry.id}>
              <UserText>{entry.subject}</UserText>{' '}
              <span className={entry.standing === 'EXPIRED' || entry.standing === 'WITHDRAWN' ? 'font-semibold text-bad' : 'text-soft'}>
                {[
                  t(`consent.standing.${entry.standing}`),
                  t(`consent.release.${entry.release}`),
                  ...(entry.minors ? [t('consent.minors.short')] : []),
                  ...(entry.expiresOn ? [`${t('consent.expiresOn')} ${date(entry.expiresOn)}`] : []),
                ].join(' · ')}
              </span>
              {entry.proof && (
                <a href={entry.proof.url} download className="ms-2 inline-flex min-h-8 items-center wrap-anywhere">
                  {t('consent.proof')}: <bdi>{entry.proof.name}</bdi>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
