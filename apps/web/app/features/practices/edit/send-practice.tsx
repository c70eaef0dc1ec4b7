import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import { missingWords } from '../write/missing-words';
import { slugOf } from '../write/section-fields';
import type { EditAnswer, EditData } from './edit-page.server';

interface Props {
  data: EditData;
  answer?: EditAnswer;
  /** Sections that lack something. */
  missing: EditData['tasks'];
}

/** Look at it as others will, then send it; or what is still missing, with the way to each. */
export function SendPractice({ data, answer, missing }: Props) {
  const i18n = useI18n();
  const { t, path } = i18n;
  const { practice, revision } = data;
  const mine = answer?.intent === 'submit' ? answer : undefined;
  const again = revision.state === 'CHANGES_REQUESTED';
  // From the second text on the city says what changed.
  const asksNote = practice.revisions.length > 0;
  return (
    <section id="send" aria-labelledby="send-title" className="min-w-0 lg:self-start">
      <h2 id="send-title" className="text-h3">
        {t('practices-edit.send')}
      </h2>
      {missing.length > 0 ? (
        <div {...(mine ? { role: 'alert', tabIndex: -1, autoFocus: true } : {})} className={mine ? 'mt-3 rounded-small border-4 border-bad bg-bad-wash p-4 focus:outline-none' : 'mt-3'}>
          <p className={mine ? 'font-semibold' : ''}>{t('practices-edit.send.missing')}</p>
          <ul className="mt-2 space-y-3">
            {missing.map((task) => {
              const [first] = missingWords(i18n, task.section, task.missing);
              return (
                <li key={task.section}>
                  <a href={path(`/practices/${practice.id}/edit/${slugOf(task.section)}${first ? `#${first.field}` : ''}`)} className="inline-flex min-h-8 items-center font-semibold">
                    {t(`practice-words.section.${task.section}`)}
                  </a>
                  {first && task.edits > 0 && <span className="block text-small text-soft">{task.missing.length > 1 ? t('practices-edit.send.more', { first: first.words, count: task.missing.length - 1 }) : first.words}</span>}
                </li>
              );
            })}
          </ul>
        </div>
      ) : (
        <p className="mt-3 max-w-text">
          {t('practices-edit.send.ready')}{' '}
          <a href={path(`/practices/${practice.id}?revision=open`)} target="_blank" rel="noreferrer">
            {t('practices-edit.send.look')}
          </a>
        </p>
      )}
      <div className="mt-6">
        <Form problem={mine && (missing.length === 0 || mine.problem.fields.length > 0) ? mine.problem : undefined} sent={mine?.sent}>
          <input type="hidden" name="intent" value="submit" />
          <input type="hidden" name="edits" value={revision.edits} />
          {asksNote && (
            <TextArea
              name="changeNote"
              label={t('practices-edit.changeNote')}
              hint={t('practices-edit.changeNote.hint')}
              defaultValue={practice.openRevision?.changeNote}
              rows={4}
              maxLength={LIMITS.practice.changeNote}
              lang={practice.language}
            />
          )}
          <Button look={missing.length > 0 ? 'quiet' : 'main'}>{t(again ? 'practices-edit.send.again' : 'practices-edit.send.button')}</Button>
        </Form>
      </div>
    </section>
  );
}
