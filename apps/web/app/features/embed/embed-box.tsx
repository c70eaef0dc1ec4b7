import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';

/** The code that shows the film on another site, to be copied. */
export function EmbedBox({ code }: { code: string }) {
  const { t } = useI18n();
  return (
    <details className="mt-8" data-role="embed">
      <summary className="flex min-h-11 items-center text-theme-ink underline">{t('embed.title')}</summary>
      <p className="max-w-text text-small text-soft">{t('embed.text')}</p>
      <label className="mt-3 block text-small text-soft" htmlFor="embed-code">
        {t('embed.code')}
      </label>
      <textarea id="embed-code" readOnly dir="ltr" rows={4} defaultValue={code} className="mt-1 w-full max-w-text rounded-small border-2 border-edge bg-paper p-3 text-small" />
      <p data-role="copy-line" hidden>
        <Button type="button" look="quiet" data-role="copy-code">
          {t('embed.copy')}
        </Button>
        <span role="status" data-role="copied" data-copied={t('embed.copied')} data-marked={t('embed.marked')} className="ms-3 text-small text-soft" />
      </p>
    </details>
  );
}
