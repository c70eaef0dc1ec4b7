import { useI18n } from '~/i18n/use-i18n';
import type { LinePart } from './line-words';

interface Props {
  parts: readonly LinePart[];
  /** Parts that are not shown: of a text beside the other. */
  without?: 'ADDED' | 'REMOVED';
  lang?: string;
}

/** A text with what changed in it: by the element, a sign, a line through or beneath it, and words for who listens. Never by colour alone. */
export function ChangedText({ parts, without, lang }: Props) {
  const { t } = useI18n();
  return (
    <span dir="auto" lang={lang} className="whitespace-pre-line">
      {parts.map(({ kind, text }, index) => {
        if (kind === without || text === '') return null;
        if (kind === 'ADDED') {
          return (
            <ins key={index} className="bg-good-wash text-good underline decoration-2 underline-offset-2 [del+&]:ms-1">
              <span className="sr-only">{t('practices-edit.added')} </span>
              {text}
              <span className="sr-only"> {t('practices-edit.change.end')}</span>
            </ins>
          );
        }
        if (kind === 'REMOVED') {
          return (
            <del key={index} className="bg-bad-wash text-bad line-through decoration-2">
              <span className="sr-only">{t('practices-edit.removed')} </span>
              {text}
              <span className="sr-only"> {t('practices-edit.change.end')}</span>
            </del>
          );
        }
        return <span key={index}>{text}</span>;
      })}
    </span>
  );
}
