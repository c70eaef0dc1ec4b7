import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import { choiceName } from '../words';
import type { AdoptionLineData } from './adoption.query';
import { StateMark } from './state-mark';

interface Props {
  adoptions: readonly AdoptionLineData[];
  /** Which city is told: the one that takes over, or the one whose practice it is. */
  tell: 'city' | 'practiceCity';
}

/** Adoptions, one a line: which practice, which city, how far, since when. */
export function AdoptionList({ adoptions, tell }: Props) {
  const i18n = useI18n();
  const { t, path, date, countryName } = i18n;
  return (
    <ul className="max-w-4xl border-t-2 border-line">
      {adoptions.map((adoption) => {
        const { id, state, practiceTitle, response } = adoption;
        const city = adoption[tell];
        const since = { CONSIDERING: adoption.consideringAt, ADAPTING: adoption.adaptingAt, RUNNING: adoption.runningAt, REPORTED: adoption.reportedAt, STOPPED: adoption.stoppedAt }[state];
        return (
          <li key={id} className="relative flex gap-4 border-b-2 border-line py-4">
            <StateMark state={state} size={28} />
            <div className="min-w-0">
              <h3>
                <a href={path(`/adoptions/${id}`)} className={`text-ink ${wholeBox}`}>
                  <UserText>{tell === 'city' ? city.name : practiceTitle}</UserText>
                </a>
              </h3>
              <p className="text-soft">{tell === 'city' ? countryName(city.country) : t('adoptions.list.of', { city: city.name, country: countryName(city.country) })}</p>
              <p className="mt-1 flex flex-wrap gap-x-3 text-small">
                <span className="font-semibold">{choiceName(i18n, 'adoption', state)}</span>
                {since && <time dateTime={since}>{t('adoptions.list.since', { when: date(since) })}</time>}
                {response && <Tag tone={response.answer === 'CONFIRMED' ? 'good' : 'plain'}>{t(`adoptions.list.${response.answer}`)}</Tag>}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
