import { useI18n } from '~/i18n/use-i18n';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { UserText } from '~/ui/user-text';
import { usePieces } from './pieces';

interface Props {
  name: string;
  /** By what it is found in other texts: `tips/ask-people/title`. */
  piece: string;
  label: string;
  hint?: string;
  value: string;
  rows?: number;
  maxLength: number;
}

/** One piece of words: its box, another language beside it, and in a conflict what the newer version says. */
export function TextPiece({ name, piece, label, hint, value, rows, maxLength }: Props) {
  const { t } = useI18n();
  const { language, beside, besideWords, theirs, theirVersion } = usePieces();
  const other = besideWords[piece];
  const newer = theirs?.[piece] ?? '';
  const differs = theirs !== undefined && newer !== value;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-2 lg:grid-cols-2">
      <div>
        {rows === undefined ? (
          <TextField name={name} label={label} hint={hint} defaultValue={value} lang={language} maxLength={maxLength} />
        ) : (
          <TextArea name={name} label={label} hint={hint} defaultValue={value} rows={rows} lang={language} maxLength={maxLength} />
        )}
        {differs && (
          <div className="mt-2 rounded-small border-s-6 border-warn bg-warn-wash px-4 py-2">
            <p className="text-small font-semibold">{t('texts.conflict.theirs', { version: theirVersion })}</p>
            <UserText as="p" lang={language} className="whitespace-pre-wrap">
              {newer || `(${t('texts.conflict.empty')})`}
            </UserText>
          </div>
        )}
      </div>
      {beside && other && (
        <UserText as="p" lang={beside} className="self-end border-s-3 border-theme-mid ps-4 text-small whitespace-pre-wrap text-soft [overflow-wrap:anywhere]">
          {other}
        </UserText>
      )}
    </div>
  );
}
