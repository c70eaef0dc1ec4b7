import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { UserText } from '~/ui/user-text';
import { MomentFields } from './moment-fields';
import { passageTime } from './passage-time';
import { SavedMeanwhile } from './saved-meanwhile';
import { isConflict, SeenRevision } from './seen-revision';
import type { MarkedMoment } from './moments.query';
import type { MomentsAnswer, MomentsData } from './moments.server';

interface Props {
  data: MomentsData;
  answer?: MomentsAnswer;
}

/** Passages that are shown, in the order of the film; each opens to be changed. */
export function MarkedList({ data, answer }: Props) {
  const { t } = useI18n();
  const { moments } = data.clip;
  return (
    <section id="passages" className="scroll-mt-24">
      <h2 className="text-h3">{t('moments.passages')}</h2>
      {moments.length === 0 && <p className="mt-2 text-soft">{t('moments.passages.none')}</p>}
      <ul className="mt-4 max-w-form border-t border-line">
        {moments.map((moment) => (
          <li key={moment.id} id={`m-${moment.id}`} className="scroll-mt-24 border-b border-line">
            <Marked moment={moment} data={data} answer={answer?.slot === moment.id ? answer : undefined} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Marked({ moment, data, answer }: Props & { moment: MarkedMoment }) {
  const { t, path, languageName } = useI18n();
  const { id, themeSlug, question, questionKey, startMs, endMs, note, noteLanguage, revision } = moment;
  // Whoever wrote sees both; whoever was about to remove it, what is there now.
  const theirs = isConflict(answer) && answer && Object.keys(answer.sent).length > 0 ? answer : undefined;
  const fields = [
    { name: 'question', label: t('moments.question'), value: `${themeSlug}/${questionKey}`, words: question ?? questionKey },
    { name: 'from', label: t('moments.from'), value: passageTime(startMs), words: passageTime(startMs) },
    { name: 'to', label: t('moments.to'), value: passageTime(endMs), words: passageTime(endMs) },
    { name: 'note', label: t('moments.note'), value: note, words: note },
    ...(note && noteLanguage ? [{ name: 'language', label: t('moments.note.language'), value: noteLanguage, words: languageName(noteLanguage) }] : []),
  ];
  return (
    <details open={answer !== undefined}>
      <summary className="flex min-h-16 list-none flex-wrap items-center gap-x-4 py-2">
        <span className="figures text-small text-soft" dir="ltr">
          {formatClock(startMs)}–{formatClock(endMs)}
        </span>
        <span className="min-w-0 flex-1 underline underline-offset-4">
          <UserText>{question ?? questionKey}</UserText>
        </span>
      </summary>
      {theirs && <SavedMeanwhile fields={fields} slot={id} sent={theirs.sent} />}
      <Form problem={theirs ? undefined : answer?.problem} sent={answer?.sent} className="space-y-5 pt-2 pb-6">
        <SeenRevision slot={id} revision={revision} answer={answer} />
        <MomentFields slot={id} data={data} moment={moment} />
        <div className="flex flex-wrap gap-3">
          <Button name="act" value={`edit ${id}`}>
            {t(theirs ? 'moments.conflict.mine' : 'ui.save')}
          </Button>
          {theirs && (
            <a href={path(`/clips/${data.clip.id}/moments#m-${id}`)} className="inline-flex min-h-11 items-center">
              {t('moments.conflict.theirs')}
            </a>
          )}
          <Button name="act" value={`remove ${id}`} look="danger">
            {t('moments.remove')}
          </Button>
        </div>
      </Form>
    </details>
  );
}
