import type { ComponentType } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { AccessTask } from '../tasks/access-task';
import { PeopleTask } from '../tasks/people-task';
import { PictureTask } from '../tasks/picture-task';
import { PlaceTask } from '../tasks/place-task';
import { RegistrationTask } from '../tasks/registration-task';
import { RemindersTask } from '../tasks/reminders-task';
import { Task } from '../tasks/task';
import type { TaskProps } from '../tasks/task-form';
import { WhenTask } from '../tasks/when-task';
import { WordsTask } from '../tasks/words-task';
import type { TaskName } from '../tasks';
import type { EditAnswer } from './act.server';
import type { EditData } from './edit-page.server';

const CONTENTS: Record<TaskName, ComponentType<TaskProps>> = {
  words: WordsTask,
  when: WhenTask,
  place: PlaceTask,
  people: PeopleTask,
  access: AccessTask,
  registration: RegistrationTask,
  picture: PictureTask,
  reminders: RemindersTask,
};

/** Everything that an announcement says, in any order; each opens in its place and is saved by itself. */
export function TaskList({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t, number } = useI18n();
  const { tasks } = data;
  const asked = answer?.intent === 'removePicture' ? 'picture' : answer?.intent;
  const wanted = asked ?? data.open;
  return (
    <section aria-labelledby="tasks" className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-b-2 border-edge pb-3">
        <h2 id="tasks">{t('announce.tasks')}</h2>
        <p className="figures text-soft">{t('announce.tasks.done', { done: number(tasks.filter(({ status }) => status !== 'missing').length), all: number(tasks.length) })}</p>
      </div>
      {tasks.map(({ name, status }) => {
        const Content = CONTENTS[name];
        return (
          <Task key={name} name={name} title={t(`announce.task.${name}`)} status={status} open={name === wanted}>
            <Content data={data} answer={asked === name ? answer : undefined} />
          </Task>
        );
      })}
    </section>
  );
}
