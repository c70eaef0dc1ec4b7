import type { ComponentType } from 'react';
import { Task } from '~/features/celebrations/announce/tasks/task';
import { useI18n } from '~/i18n/use-i18n';
import { TaskFrame } from '~/ui/form/task-frame';
import { CallSection } from '../sections/call-section';
import { DaysSection } from '../sections/days-section';
import { PictureSection } from '../sections/picture-section';
import type { SectionProps } from '../sections/section-form';
import type { SectionName } from '../sections/sections';
import { WordsSection } from '../sections/words-section';

const CONTENTS: Record<SectionName, ComponentType<SectionProps>> = { words: WordsSection, days: DaysSection, picture: PictureSection, call: CallSection };

/** Everything that the announcement of a festival says, in any order; each opens in its place and is saved by itself. */
export function SectionList({ data, answer }: SectionProps) {
  const { t, number } = useI18n();
  const { sections } = data;
  const asked = answer?.intent === 'removePicture' ? 'picture' : answer?.intent;
  const wanted = asked ?? data.open;
  return (
    <TaskFrame title={t('announce.tasks')} done={t('announce.tasks.done', { done: number(sections.filter(({ status }) => status !== 'missing').length), all: number(sections.length) })}>
      {sections.map(({ name, status }) => {
        const Content = CONTENTS[name];
        return (
          <Task key={name} name={name} title={t(`festivals-organise.section.${name}`)} status={status} open={name === wanted}>
            <Content data={data} answer={asked === name ? answer : undefined} />
          </Task>
        );
      })}
    </TaskFrame>
  );
}
