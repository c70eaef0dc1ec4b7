import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { UserText } from '~/ui/user-text';
import { SpanFields } from './moment-fields';
import type { MomentsAnswer, MomentsData } from './moments.server';
import type { SuggestedMoment } from './moments.query';
import { SeenRevision } from './seen-revision';

interface Props {
  data: MomentsData;
  answer?: MomentsAnswer;
}

/** What waits for the city: its crew decides, who suggested it can take it back. */
export function SuggestedList({ data: { clip }, answer }: Props) {
  const { t } = useI18n();
  if (clip.suggestedMoments.length === 0) return null;
  return (
    <section id="suggested" className="scroll-mt-24">
      <h2 className="text-h3">{t(clip.mayMarkMoments ? 'moments.suggested' : 'moments.suggested.mine', { count: clip.suggestedMoments.length })}</h2>
      <ul className="mt-4 max-w-form border-t border-line">
        {clip.suggestedMoments.map((moment) => (
          <li key={moment.id} className="border-b border-line py-4">
            <Suggested moment={moment} mayDecide={clip.mayMarkMoments} answer={answer?.slot === moment.id ? answer : undefined} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Suggested({ moment, mayDecide, answer }: { moment: SuggestedMoment; mayDecide: boolean; answer: MomentsAnswer | undefined }) {
  const { t, rich } = useI18n();
  const { id, question, questionKey, startMs, endMs, note, noteLanguage, suggestedByName, revision } = moment;
  return (
    <>
      <h3 className="text-base">
        <UserText>{question ?? questionKey}</UserText>
      </h3>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-small text-soft">
        <a href={`?t=${Math.floor(startMs / 1000)}#player`} rel="nofollow" className="figures inline-flex min-h-11 items-center">
          <bdi dir="ltr">
            {formatClock(startMs)}–{formatClock(endMs)}
          </bdi>
        </a>
        {suggestedByName && <span>{rich('moments.suggestedBy', { name: suggestedByName, who: (parts) => <bdi dir="auto">{parts}</bdi> })}</span>}
      </p>
      {note && (
        <UserText as="p" lang={noteLanguage ?? undefined}>
          {note}
        </UserText>
      )}
      <Form problem={answer?.problem} sent={answer?.sent} className="mt-3 space-y-4">
        <SeenRevision slot={id} revision={revision} answer={answer} />
        {mayDecide && <SpanFields slot={id} moment={moment} />}
        <div className="flex flex-wrap gap-3">
          {mayDecide ? (
            <>
              <Button name="act" value={`accept ${id}`}>
                {t('moments.accept')}
              </Button>
              <Button name="act" value={`decline ${id}`} look="quiet">
                {t('moments.decline')}
              </Button>
            </>
          ) : (
            <Button name="act" value={`takeBack ${id}`} look="quiet">
              {t('moments.takeBack')}
            </Button>
          )}
        </div>
      </Form>
    </>
  );
}
