import { useI18n } from '~/i18n/use-i18n';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import type { FestivalDue } from './city-festivals.server';
import type { ClipDue } from './clip-dues';
import type { TakenOver } from './taken-over.server';

type Due = (FestivalDue | TakenOver['dues'][number] | (ClipDue & { when: string })) & { until?: string | null };

/** What waits for the city: hosts first, then clips, then what has waited longest. Each line leads to where it is done. */
export function Dues({ dues }: { dues: readonly Due[] }) {
  const { t, path } = useI18n();
  if (dues.length === 0) return null;
  return (
    <Section title={t('my-city.dues')} id="due">
      <ul className="max-w-4xl border-t-2 border-line">
        {dues.map(({ kind, href, title, since, until, when }) => (
          <li key={kind + href} className="relative border-b-2 border-line border-s-6 border-s-warn py-4 ps-5">
            <p>
              <a href={path(href)} className={`font-semibold ${wholeBox}`}>
                {t(`my-city.dues.${kind}`)}
              </a>
            </p>
            <p>
              <UserText>{title || t('practices-edit.untitled')}</UserText>
            </p>
            {(since || until) && (
              <p className="text-small text-soft">
                <time dateTime={since || (until ?? '')}>{t(since ? 'my-city.dues.since' : 'my-city.dues.until', { when })}</time>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
