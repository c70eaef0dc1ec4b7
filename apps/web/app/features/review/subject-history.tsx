import type { EditorialState, FlagDecision, ReviewReason, TransitionRole } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Timeline } from '~/ui/timeline';
import { UserText } from '~/ui/user-text';

interface Line {
  id: string;
  at: string;
  fromState: EditorialState;
  toState: EditorialState;
  actorRole: TransitionRole;
  /** Of a post: what was decided. */
  decision?: FlagDecision | null;
  /** The API tells the names of moderators to the desk alone. */
  actorName?: string | null;
  reasonCode?: ReviewReason | null;
  note?: string | null;
  /** About parts of it: sections of a practice, and what its city changed on the site. */
  remarks?: readonly { part: string; text: string }[] | null;
}

interface Props {
  title: string;
  lines: readonly Line[];
  /** Moments in words, by the line's id. */
  when: Record<string, string>;
}

/** What happened to a submission, newest first: who sent, who decided, and what was said. */
export function SubjectHistory({ title, lines, when }: Props) {
  const { t, maybe, languageName } = useI18n();
  const wordsOf = ({ part, text }: { part: string; text: string }) => {
    if (part === 'CAPTIONS') return languageName(text);
    if (part === 'POSTER') return text ? t('review.poster.still', { number: text }) : t('review.poster.usual');
    return text;
  };
  const newestFirst = [...lines].sort((a, b) => b.at.localeCompare(a.at));
  if (newestFirst.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-6 text-h3">
        {title}
      </h2>
      <Timeline
        entries={newestFirst.map((line) => {
          const move = `review.move.${line.fromState}.${line.toState}`;
          return {
            id: line.id,
            at: line.at,
            when: when[line.id] ?? '',
            title: (line.decision && t(`desk.decided.${line.decision}`)) || (maybe(`${move}.${line.actorRole}`) ?? maybe(move) ?? t(`clips.state.${line.toState}`)),
            children: (
              <div className="text-small">
                <p className="text-soft">{line.actorName ? <UserText>{line.actorName}</UserText> : t(`review.mover.${line.actorRole}`)}</p>
                {line.reasonCode && <p className="mt-1 font-semibold">{t(`review.reason.${line.reasonCode}`)}</p>}
                {line.note && (
                  <UserText as="p" className="mt-1 whitespace-pre-line">
                    {line.note}
                  </UserText>
                )}
                {line.remarks?.map((remark) => {
                  const words = wordsOf(remark);
                  return (
                    <div key={remark.part} className="mt-2">
                      <p className="font-semibold">{maybe(`practice-words.section.${remark.part}`) ?? maybe(`review.part.${remark.part}`) ?? remark.part}</p>
                      {words && (
                        <UserText as="p" className="whitespace-pre-line">
                          {words}
                        </UserText>
                      )}
                    </div>
                  );
                })}
              </div>
            ),
          };
        })}
      />
    </section>
  );
}
