import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';

const option =
  'flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 px-4 py-1 aria-selected:bg-brand aria-selected:text-on-brand [&>span]:text-small [&>span]:opacity-80';

/** Over the text that is written: which post it answers, once a script was told. */
export function LiveAnswering() {
  const { t } = useI18n();
  return (
    <p data-live-answering hidden className="mb-3 flex flex-wrap items-center gap-3 [&[hidden]]:hidden">
      <span data-slot="text" />
      <Button type="button" look="quiet" data-stop-answering>
        {t('discussion-live.stopAnswering')}
      </Button>
    </p>
  );
}

/** Under the text that is written: names to choose from, what is left of the limits, the state of the draft. Filled by the island. */
export function ComposerHelp() {
  const { t } = useI18n();
  return (
    <div className="relative text-small text-soft">
      <div
        data-mentions
        id="mention-list"
        role="listbox"
        aria-label={t('discussion-live.mentionList')}
        hidden
        data-option-class={option}
        className="absolute inset-x-0 top-1 z-20 m-0 max-h-72 list-none overflow-y-auto rounded-small border-2 border-edge bg-paper p-0 py-1 text-base text-ink shadow-lg [&[hidden]]:hidden"
      />
      <p data-mentions-told aria-live="polite" className="sr-only" />
      <p data-counter className="m-0 figures data-[over=yes]:font-semibold data-[over=yes]:text-bad" />
      <p data-counter-told aria-live="polite" className="sr-only" />
      <p data-problems role="status" dir="auto" className="m-0 text-bad" />
      <p data-draft-state role="status" className="m-0" />
      <p data-send-state dir="auto" className="m-0 font-semibold text-ink" />
      <p data-draft-other hidden className="m-0 flex flex-wrap items-center gap-3 [&[hidden]]:hidden">
        <span>{t('discussion-live.draftOther')}</span>
        <Button type="button" look="quiet" data-draft-take>
          {t('discussion-live.draftTake')}
        </Button>
      </p>
      <div data-preview-place />
    </div>
  );
}
