import type { FormHTMLAttributes, ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { CelebrationConflict } from '../edit/celebration-conflict';
import type { EditAnswer } from '../edit/act.server';
import type { EditData } from '../edit/edit-page.server';
import type { TaskName } from '../tasks';

export interface TaskProps {
  data: EditData;
  /** Of the form of this task. */
  answer?: EditAnswer;
}

interface Props extends TaskProps, Pick<FormHTMLAttributes<HTMLFormElement>, 'encType'> {
  task: TaskName;
  children: ReactNode;
}

/** The form of one task. It names the state that it was opened in; after a conflict, the one that was shown with it. */
export function TaskForm({ task, data, answer, encType, children }: Props) {
  const { t, path } = useI18n();
  const { id, edits } = data.celebration;
  return (
    <>
      {answer?.conflict && <CelebrationConflict conflict={answer.conflict} data={data} />}
      <Form problem={answer?.problem} sent={answer?.sent} encType={encType}>
        <input type="hidden" name="intent" value={task} />
        <input type="hidden" name="edits" value={edits} />
        {children}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button>{t(answer?.conflict ? 'announce.conflict.mine' : 'announce.save')}</Button>
          {answer?.conflict && (
            <a href={path(`/celebrations/${id}/edit?open=${task}#task-${task}`)} className="inline-flex min-h-11 items-center">
              {t('announce.conflict.theirs')}
            </a>
          )}
        </div>
      </Form>
    </>
  );
}
