import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';

/** After the posts: what has been written here and has not arrived yet, who is writing, and the way to what is new. Filled by the island. */
export function NewPosts() {
  const { t } = useI18n();
  return (
    <>
      <ol data-waiting hidden aria-label={t('discussion-live.waitingTitle')} className="mt-6 list-none space-y-4 p-0" />
      <template data-waiting-post>
        <li className="border-s-4 border-edge ps-4">
          <p data-slot="text" dir="auto" className="m-0 whitespace-pre-wrap wrap-anywhere text-soft" />
          <p data-slot="state" role="status" dir="auto" className="mt-2 text-small font-semibold" />
          <p className="mt-1 flex flex-wrap gap-3">
            <Button type="button" look="quiet" data-waiting-act="mend">
              {t('discussion-live.mend')}
            </Button>
            <Button type="button" look="quiet" data-waiting-act="drop">
              {t('discussion-live.drop')}
            </Button>
          </p>
        </li>
      </template>
      <p data-typing dir="auto" className="mt-3 min-h-6 text-small text-soft" />
      <div className="pointer-events-none sticky bottom-4 z-10 flex flex-col items-center gap-3">
        <p
          data-line
          role="status"
          hidden
          className="pointer-events-auto m-0 max-w-text rounded-small border-s-4 border-warn bg-warn-wash px-4 py-3 text-small text-ink shadow-lg [&[hidden]]:hidden"
        />
        <Button type="button" data-new-posts hidden className="pointer-events-auto shadow-lg [&[hidden]]:hidden" />
      </div>
      <Button type="button" look="quiet" data-quote-selection hidden className="fixed z-20 bg-paper! shadow-lg [&[hidden]]:hidden">
        {t('discussion-live.quoteSelection')}
      </Button>
    </>
  );
}
