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
      {clip.questions.length > 0 && (
        <section aria-labelledby="answers" className="mt-10">
          <h2 id="answers" className="text-h3">
            {t('clips.answers')}
          </h2>
          <ul className="mt-3 space-y-1">
            {clip.questions.map(({ key, text, startMs }) => (
              <li key={key} className="flex gap-4">
                <span className="figures min-w-12">{formatClock(startMs ?? 0)}</span>
                <UserText as="span">{text ?? key}</UserText>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
