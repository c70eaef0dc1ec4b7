import { useI18n } from '~/i18n/use-i18n';

const examples = [
  ['**…**', 'discussions.help.bold'],
  ['- …', 'discussions.help.list'],
  ['> …', 'discussions.help.quote'],
  ['[…](https://…)', 'discussions.help.link'],
  ['[…](/clips/…#t=75)', 'discussions.help.moment'],
  ['@[…](city:galway)', 'discussions.help.mention'],
] as const;

/** The few marks of Markdown that are worth knowing, for who wants them. */
export function WritingHelp() {
  const { t } = useI18n();
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-11 items-center text-small text-soft underline">{t('discussions.help')}</summary>
      <dl className="grid grid-cols-[fit-content(50%)_minmax(0,1fr)] [overflow-wrap:anywhere] gap-x-6 gap-y-1 pb-2 text-small">
        {examples.map(([mark, key]) => (
          <div key={key} className="contents">
            <dt>
              <code dir="ltr">{mark}</code>
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
