import { useI18n } from '~/i18n/use-i18n';
import { DotList } from '~/ui/dot-list';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import { TaskFrame } from '~/ui/form/task-frame';
import { missingWords } from '../write/missing-words';
import { slugOf } from '../write/section-fields';
import type { EditData } from './edit-page.server';

/** Missing things that are named on a section's line; the rest are counted. */
const NAMED = 3;

/** The sixteen sections, each with how far it is and what the reviewer said about it. */
export function TaskList({ data, may }: { data: EditData; may: boolean }) {
  const { t, number } = useI18n();
  const { tasks } = data;
  const done = tasks.filter(({ filled }) => filled).length;
  return (
    <TaskFrame title={t('practices-edit.tasks')} done={t('practices-edit.tasks.done', { done: number(done), all: number(tasks.length) })}>
      <ol>
        {tasks.map((task) => (
          <Task key={task.section} task={task} data={data} may={may} />
        ))}
      </ol>
    </TaskFrame>
  );
}

function Task({ task, data, may }: { task: EditData['tasks'][number]; data: EditData; may: boolean }) {
  const i18n = useI18n();
  const { t, path } = i18n;
  const { section, filled, missing, edits, edited, editedByName, remarks } = task;
  const asked = remarks.length > 0 && data.revision.state === 'CHANGES_REQUESTED';
  const named = missingWords(i18n, section, missing).slice(0, NAMED);
  const name = t(`practice-words.section.${section}`);
  return (
    <li data-task={section} className="relative border-b-2 border-line py-3">
      <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1">
        <h3 className="min-w-0 flex-1">
          {may ? (
            <a href={path(`/practices/${data.practice.id}/edit/${slugOf(section)}`)} className={`text-ink ${wholeBox}`}>
              {name}
            </a>
          ) : (
            name
          )}
        </h3>
        <span className="flex flex-wrap gap-2">
          <span data-task-live hidden>
            <Tag tone="warn">
              <span data-task-live-words />
            </Tag>
          </span>
          {asked && <Tag tone="warn">{t('practices-edit.status.remark')}</Tag>}
          <Tag tone={filled ? 'good' : 'plain'}>{t(filled ? 'practices-edit.status.filled' : edits > 0 ? 'practices-edit.status.partly' : 'practices-edit.status.none')}</Tag>
        </span>
      </div>
      {!filled && edits > 0 && (
        <p className="text-small text-soft">
          {t('practices-edit.task.missing', { what: named.map(({ words }) => words).join(' · '), more: Math.max(0, missing.length - NAMED) })}
        </p>
      )}
      {edited && (
        <div className="text-small text-soft">
          <DotList>
            {editedByName && <UserText>{editedByName}</UserText>}
            <span>{edited}</span>
          </DotList>
        </div>
      )}
      {asked &&
        remarks.map(({ text, at }) => (
          <div key={at + text} className="mt-2">
            <p className="text-small font-semibold">{t('practices-edit.remark')}</p>
            <UserText as="blockquote" className="block max-w-text whitespace-pre-line border-s-4 border-warn ps-4">
              {text}
            </UserText>
          </div>
        ))}
    </li>
  );
}
