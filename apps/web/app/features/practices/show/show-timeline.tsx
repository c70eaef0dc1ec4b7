import { Timeline, type TimelineEntry } from '~/ui/timeline';
import { UserText } from '~/ui/user-text';
import type { Shown } from './show.types';
import { usePracticeWords } from './use-practice-words';

/** From its beginning to its end or today, oldest first. */
export function ShowTimeline({ content, language }: Shown<'timeline'>) {
  const { t, name, month } = usePracticeWords();
  const { startedOn, endedOn, stage, milestones } = content;
  const told = milestones.map(({ on, what }, index): TimelineEntry => ({
    id: String(index),
    at: on ?? '',
    when: on ? month(on) : '',
    title: <UserText lang={language}>{what}</UserText>,
  }));
  const edges: TimelineEntry[] = [];
  if (startedOn) edges.push({ id: 'start', at: startedOn, when: month(startedOn), title: t('practices.began') });
  if (endedOn) edges.push({ id: 'end', at: endedOn, when: month(endedOn), title: t('practices.ended') });
  // What happened in the month it began comes after the beginning, and before the end.
  const entries = [...edges.slice(0, 1), ...told, ...edges.slice(1)].sort((one, other) => one.at.localeCompare(other.at));
  return (
    <div className="space-y-5">
      {stage && (
        <p>
          {t('practice-words.field.TIMELINE.stage')}: <strong>{name('stage', stage)}</strong>
        </p>
      )}
      <Timeline entries={entries} />
    </div>
  );
}
