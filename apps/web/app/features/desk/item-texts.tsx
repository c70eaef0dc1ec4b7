import { MomentWords } from '~/features/clips/moment-words';
import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { DeskItem } from './item.server';

/** Titles and summaries in every language, and the questions it answers. */
export function ItemTexts({ clip }: { clip: NonNullable<DeskItem['clip']> }) {
  const { t, languageName } = useI18n();
  return (
    <>
      <section aria-labelledby="texts" className="mt-10">
        <h2 id="texts" className="text-h3">
          {t('desk.texts')}
        </h2>
        {clip.texts.map((text) => (
          <div key={text.language} className="mt-5">
            <p className="flex flex-wrap items-center gap-x-3 text-small text-soft">
              {languageName(text.language)} <Tag>{t(`ui.origin.${text.origin}`)}</Tag>
            </p>
            <UserText as="p" lang={text.language} className="mt-1 font-bold">
              {text.title}
            </UserText>
            <UserText as="p" lang={text.language} className="mt-1 max-w-text whitespace-pre-line">
              {text.summary}
            </UserText>
          </div>
        ))}
      </section>
      {clip.moments.length > 0 && (
        <section aria-labelledby="answers" className="mt-10">
          <h2 id="answers" className="text-h3">
            {t('clips.answers')}
          </h2>
          <ul className="mt-3 space-y-1">
            {clip.moments.map(({ id, question, questionKey, startMs, endMs, note, noteLanguage }) => (
              <li key={id} className="flex gap-4">
                <bdi dir="ltr" className="figures min-w-12 shrink-0">
                  {formatClock(startMs)}–{formatClock(endMs)}
                </bdi>
                <MomentWords text={question ?? questionKey} note={note} noteLanguage={noteLanguage} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
