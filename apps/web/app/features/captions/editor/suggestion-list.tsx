import { useState } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { UserText } from '~/ui/user-text';
import { formatTime } from '../cues/timecode';
import type { Suggestion } from '../server/editor.server';

interface Props {
  suggestions: readonly Suggestion[];
  language: string;
  /** With a script: decides in place. Without it each button is that of a form. */
  decide?: (suggestion: Suggestion, accept: boolean) => Promise<unknown>;
  /** With a script: to the line it is about. */
  show?: (suggestion: Suggestion) => void;
}

/** Better lines that viewers have suggested, each beside the one that stands there. */
export function SuggestionList({ suggestions, language, decide, show }: Props) {
  const { t } = useI18n();
  const [busy, setBusy] = useState<string>();
  if (suggestions.length === 0) return null;
  const run = (suggestion: Suggestion, accept: boolean) => {
    setBusy(suggestion.id);
    void decide?.(suggestion, accept).finally(() => {
      setBusy(undefined);
      // The line that was decided goes, and would take the cursor along.
      document.getElementById('caption-suggestions')?.focus();
    });
  };
  return (
    <section aria-labelledby="caption-suggestions" className="mt-6">
      <h2 id="caption-suggestions" tabIndex={-1} className="text-h3">
        {t('captions.suggestions', { count: suggestions.length })}
      </h2>
      <ul className="mt-2 border-t border-line">
        {suggestions.map((suggestion) => (
          <SuggestionItem
            key={suggestion.id}
            {...{ suggestion, language }}
            isBusy={busy === suggestion.id}
            decide={decide && ((accept) => run(suggestion, accept))}
            show={show && (() => show(suggestion))}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  suggestion: Suggestion;
  language: string;
  isBusy: boolean;
  decide?: (accept: boolean) => void;
  show?: () => void;
}

function SuggestionItem({ suggestion, language, isBusy, decide, show }: ItemProps) {
  const { t } = useI18n();
  const named = t('captions.suggestion.at', { time: formatTime(suggestion.startMs) });
  return (
    <li className="border-b border-line py-3">
      <p className="text-small text-soft">
        {show ? (
          <button type="button" onClick={show} className="min-h-11 cursor-pointer text-theme-ink underline">
            {named}
          </button>
        ) : (
          named
        )}{' '}
        · <UserText>{suggestion.byName ?? ''}</UserText> · {suggestion.when}
      </p>
      <p lang={language} dir="auto" className="whitespace-pre-line">
        <del>{suggestion.current}</del>
      </p>
      <p lang={language} dir="auto" className="whitespace-pre-line">
        <ins>{suggestion.suggested}</ins>
      </p>
      {suggestion.note && (
        <UserText as="p" className="mt-1 text-soft">
          {suggestion.note}
        </UserText>
      )}
      <form method="post" className="mt-2 flex flex-wrap gap-2" onSubmit={(event) => decide && event.preventDefault()}>
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="id" value={suggestion.id} />
        {[true, false].map((accept) => (
          <Button key={String(accept)} name="accept" value={accept ? 'yes' : 'no'} look="quiet" disabled={isBusy} onClick={() => decide?.(accept)}>
            {t(accept ? 'captions.suggestion.accept' : 'captions.suggestion.decline')}
            <span className="sr-only"> {named}</span>
          </Button>
        ))}
      </form>
    </li>
  );
}
