import type { ComponentType } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { TaskFrame } from '~/ui/form/task-frame';
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
    <TaskFrame title={t('announce.tasks')} done={t('announce.tasks.done', { done: number(tasks.filter(({ status }) => status !== 'missing').length), all: number(tasks.length) })}>
      {tasks.map(({ name, status }) => {
        const Content = CONTENTS[name];
        return (
          <Task key={name} name={name} title={t(`announce.task.${name}`)} status={status} open={name === wanted}>
            <Content data={data} answer={asked === name ? answer : undefined} />
          </Task>
        );
      })}
    </TaskFrame>
  );
}
