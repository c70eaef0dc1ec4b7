import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import type { PlannedDate } from '../edit/act.server';

/** The next dates by the answers as they stand in the form, with what the clocks do to them. */
export function PlannedDates({ dates }: { dates: readonly PlannedDate[] }) {
  const { t } = useI18n();
  return (
    <div id="planned" className="scroll-mt-24">
      <Notice live title={t('announce.repeat.shown')}>
        <ol className="mt-2 list-decimal ps-6">
          {dates.map(({ startsLocal, when, note }) => (
            <li key={startsLocal}>
              {when}
              {note && <span className="block text-small text-soft">{t(`announce.clock.${note}`)}</span>}
            </li>
          ))}
        </ol>
        <p className="mt-3 text-small">{t('announce.repeat.shown.note')}</p>
      </Notice>
    </div>
  );
}
