import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { TaskFrame } from '~/ui/form/task-frame';
import { useEdit } from './saving/edit-context';
import { SendClip } from './send-clip';
import { firstOpen, statusOf, taskNames, type TaskName } from './tasks';
import { AboutTask } from './tasks/about-task';
import { CaptionsTask } from './tasks/captions-task';
import { ConsentTask } from './tasks/consent-task';
import { LicenceTask } from './tasks/licence-task';
import { SpeechTask } from './tasks/speech-task';
import { Task } from './tasks/task';
import { ThemeTask } from './tasks/theme-task';
import { FilmTask } from './upload/film-task';
import { useFilmUpload } from './upload/use-film-upload';

/** The task in which the form stands. */
const taskOfForm: Record<string, TaskName> = {
  text: 'about',
  removeText: 'about',
  theme: 'theme',
  questions: 'theme',
  speech: 'speech',
  captions: 'captions',
  removeCaptions: 'captions',
  licence: 'licence',
  consent: 'consent',
  finishUpload: 'film',
  cancelUpload: 'film',
  retryFilm: 'film',
  poster: 'film',
};

/** Everything a clip needs, in any order; what is done says so. `open` is a task or a form in one. */
export function TaskList({ open }: { open?: string }) {
  const { t, number } = useI18n();
  const { page } = useEdit();
  const upload = useFilmUpload();
  const { clip } = page;
  const wanted = taskOfForm[open?.split(':')[0] ?? ''] ?? open ?? firstOpen(clip);
  const done = taskNames.filter((name) => statusOf(name, clip) === 'done').length;
  const { view } = upload;
  const sending = view && view.phase !== 'chosen' && view.size > 0 ? Math.floor((view.sent / view.size) * 100) : undefined;
  const percent = sending ?? (clip.media.state === 'PROCESSING' ? clip.media.percent : undefined);
  const filmNow = typeof percent === 'number' ? number(percent / 100, { style: 'percent' }) : undefined;
  const contents: Record<TaskName, ReactNode> = {
    film: <FilmTask upload={upload} />,
    about: <AboutTask />,
    theme: <ThemeTask />,
    speech: <SpeechTask />,
    captions: <CaptionsTask />,
    licence: <LicenceTask />,
    consent: <ConsentTask />,
  };
  return (
    <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-14 lg:grid-cols-[minmax(0,50rem)_minmax(16rem,1fr)]">
      <TaskFrame title={t('submit.tasks')} done={t('submit.tasks.done', { done, all: taskNames.length })}>
        {taskNames.map((name) => (
          <Task
            key={name}
            name={name}
            status={name === 'film' && sending !== undefined ? 'partly' : statusOf(name, clip)}
            now={name === 'film' ? filmNow : undefined}
            open={name === wanted}
          >
            {contents[name]}
          </Task>
        ))}
      </TaskFrame>
      <SendClip />
    </div>
  );
}
