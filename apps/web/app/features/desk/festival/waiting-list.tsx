import { BulkLine } from '~/features/festivals/organise/bulk/bulk-line';
import { BulkList } from '~/features/festivals/organise/bulk/bulk-list';
import { CelebrationFacts } from '~/features/festivals/organise/bulk/celebration-facts';
import type { BulkAnswer } from '~/features/festivals/organise/bulk/ticks.server';
import { ColumnPicture } from '~/features/celebrations/page/column-picture';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { WaitingLine } from './waiting.server';

interface Props {
  festival: { id: string; slug: string };
  lines: readonly WaitingLine[];
  answer?: BulkAnswer;
  tickAll?: boolean;
}

/** The celebrations of a festival that wait: read in their place and approved together; one that needs more opens by itself. */
export function WaitingList({ festival, lines, answer, tickAll = false }: Props) {
  const { t, path } = useI18n();
  const kept = new Set(answer?.ticked);
  return (
    <BulkList
      answer={answer}
      festival={festival.id}
      action={path(`/desk/festivals/${festival.slug}`)}
      tickable={lines.filter(({ mayTick }) => mayTick).length}
      bar={<Button data-key="a">{t('festivals-organise.approve')}</Button>}
    >
      {lines.map((line) => (
        <Line key={line.id} line={line} ticked={answer ? kept.has(line.id) : tickAll} />
      ))}
    </BulkList>
  );
}

function Line({ line, ticked }: { line: WaitingLine; ticked: boolean }) {
  const { t, path } = useI18n();
  const { id, revision, purpose, celebration, when, age, mayTick, claimedBy, claimedByMe } = line;
  const { title, language, placeName, host, poster, questions } = celebration;
  return (
    <BulkLine
      {...{ id, title, mayTick, ticked }}
      seen={revision}
      lang={language}
      href={path(`/desk/${id}`)}
      aside={
        <>
          {purpose === 'AFTERWARDS' && <Tag>{t('announce.desk.afterwards')}</Tag>}
          {purpose === 'APPEAL' && <Tag tone="warn">{t('desk.appeal')}</Tag>}
          {claimedBy && !claimedByMe && <Tag tone="warn">{t('desk.claimed')}</Tag>}
        </>
      }
      more={
        <div className="space-y-4">
          {poster && (
            <figure className="max-w-form">
              <ColumnPicture picture={poster} />
              <figcaption className="mt-2 text-small text-soft">
                {t('announce.picture.alt')}: <UserText>{poster.alt}</UserText>
              </figcaption>
            </figure>
          )}
          <CelebrationFacts celebration={celebration} more={[[t('announce.field.QUESTIONS'), questions.length > 0 && questions.map(({ key, label }) => <UserText key={key} as="span" className="block">{label}</UserText>)]]} />
        </div>
      }
      facts={[
        when,
        placeName && <UserText key="place" className="text-soft">{placeName}</UserText>,
        host !== placeName && <UserText key="host" className="text-soft">{host}</UserText>,
        <span key="age" className="text-small text-soft">{t('desk.sent', { age })}</span>,
      ]}
    />
  );
}
