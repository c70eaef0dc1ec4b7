import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { UserText } from '~/ui/user-text';
import { MomentFields } from './moment-fields';
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
  const { t } = useI18n();
  const { id, question, questionKey, startMs, endMs } = moment;
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
      <Form problem={answer?.problem} sent={answer?.sent} className="space-y-5 pt-2 pb-6">
        <MomentFields slot={id} data={data} moment={moment} />
        <div className="flex flex-wrap gap-3">
          <Button name="act" value={`edit ${id}`}>
            {t('ui.save')}
          </Button>
          <Button name="act" value={`remove ${id}`} look="danger">
            {t('moments.remove')}
          </Button>
        </div>
      </Form>
    </details>
  );
}
