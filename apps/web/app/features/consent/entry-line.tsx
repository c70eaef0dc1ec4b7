import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { LedgerLine } from './ledger.server';

const TONES = { HOLDS: 'good', ENDS_SOON: 'warn', EXPIRED: 'bad', WITHDRAWN: 'bad' } as const;

/** One person or group: who, how they agreed, until when, and the proof. */
export function EntryLine({ entry, clipId }: { entry: LedgerLine; clipId: string }) {
  const { t, path } = useI18n();
  const facts: [string, string][] = [
    [t('consent.release'), t(`consent.release.${entry.release}`)],
    [t('consent.givenOn'), entry.given],
    [t('consent.expiresOn'), entry.expires ?? t('consent.noEnd')],
    ...(entry.withdrawn ? [[t('consent.withdrawnAt'), entry.withdrawn] satisfies [string, string]] : []),
  ];
  return (
    <li className="border-b border-line py-6">
      <h3 className="text-lead font-bold">
        <UserText>{entry.subject}</UserText>
      </h3>
      <p className="mt-2 flex flex-wrap gap-2">
        <Tag tone={TONES[entry.standing]}>{t(`consent.standing.${entry.standing}`)}</Tag>
        {entry.standing === 'ENDS_SOON' && <Tag tone="warn">{t('consent.daysLeft', { count: entry.daysLeft ?? 0 })}</Tag>}
        <Tag>{t(`consent.kind.${entry.kind}`)}</Tag>
        {entry.minors && <Tag>{t('consent.minors.short')}</Tag>}
      </p>
      <dl className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 sm:grid-cols-3">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-small text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {entry.note && (
        <UserText as="p" className="mt-3 max-w-text whitespace-pre-line">
          {entry.note}
        </UserText>
      )}
      <ProofLink entry={entry} />
      <p className="mt-2">
        <a href={path(`/clips/${clipId}/consent/${entry.id}`)} className="inline-flex min-h-11 items-center" aria-label={t('consent.openOf', { subject: entry.subject })}>
          {t('consent.open')}
        </a>
      </p>
    </li>
  );
}

/** The proof to be kept as a file, or that there is none. */
export function ProofLink({ entry }: { entry: LedgerLine }) {
  const { t, bytes } = useI18n();
  if (!entry.proof) return <p className="mt-3 text-soft">{t('consent.proof.none')}</p>;
  return (
    <p className="mt-3">
      <a href={entry.proof.url} download className="inline-block py-2.5 wrap-anywhere">
        {t('consent.proof')}: <bdi>{entry.proof.name}</bdi>
      </a>{' '}
      <span className="text-soft">{bytes(entry.proof.bytes)}</span>
    </p>
  );
}
