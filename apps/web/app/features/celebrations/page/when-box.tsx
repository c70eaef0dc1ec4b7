import { useI18n } from '~/i18n/use-i18n';
import { Island } from '~/ui/island';
import { ZoneLine } from '../calendar/zone-line';
import { ruleWords } from '../when/rule-words';
import { whenThere } from '../when/when-words';
import type { CelebrationData } from './read-celebration.server';

/** When it is, on the clocks of its place first: that is what stands on the door. Then on the reader's own. */
export function WhenBox({ data }: { data: CelebrationData }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { celebration, shown, zone, zoneThere, elsewhere, time, past } = data;
  const { id, rule, allDay } = celebration;
  const kept: [string, string][] = [...(time ? [['time', time] as [string, string]] : []), ...(past ? [['dates', 'past'] as [string, string]] : [])];
  return (
    <section aria-labelledby="when" className="border-s-6 border-theme ps-5">
      <h2 id="when" className="text-h3">
        {t('celebrations.when')}
      </h2>
      {shown ? (
        <>
          <p className="mt-1 font-semibold">
            <time dateTime={shown.startsAt}>{whenThere(language, { ...shown, allDay, zone: celebration.zone })}</time>
          </p>
          {!allDay && <p className="text-small text-soft">{t('celebrations.zone.of', { zone: zoneThere })}</p>}
          {elsewhere && <p className="mt-2">{t('celebrations.when.elsewhere', { when: elsewhere.when, zone: elsewhere.zone })}</p>}
          {!allDay && zone === null && (
            <>
              <p hidden className="mt-2" data-reader-time={shown.startsAt} data-until={shown.endsAt} data-zone={celebration.zone} data-words={t('celebrations.when.yours', { when: '%when' })} />
              <Island name="reader-times" />
            </>
          )}
          {!allDay && (
            <ZoneLine
              action={`/celebrations/${id}`}
              kept={kept}
              zone={zone}
              choices={data.zones}
            />
          )}
          {rule && <p className="mt-2">{ruleWords(i18n, rule)}</p>}
          {celebration.state === 'PUBLISHED' && (
            <p>
              <a href={`/feeds/celebrations/${shown.id}.ics`} className="inline-flex min-h-11 items-center">
                {t('celebrations.ics')}
              </a>
            </p>
          )}
        </>
      ) : (
        <p className="mt-1 text-soft">{t('celebrations.noDates')}</p>
      )}
    </section>
  );
}
