import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';

interface Props {
  /** Where the form leads, without its language. */
  action: string;
  /** The part of the page it comes back to. */
  at?: string;
  /** The rest of the address. */
  kept: readonly [name: string, value: string][];
  zone: string | null;
  /** What is said of the clocks that are shown. */
  words?: string;
  /** Choices, while one is being made. */
  choices: readonly { value: string; label: string }[] | null;
}

/** Whose clocks times are shown on, and how to see them on others. The choice of four hundred comes when it is asked for. */
export function ZoneLine({ action, at, kept, zone, words, choices }: Props) {
  const part = at ? `#${at}` : '';
  const { t, path } = useI18n();
  const to = (parameters: readonly (readonly [string, string])[]) => {
    const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
    return `${path(action)}${query.size > 0 ? `?${query}` : ''}${part}`;
  };
  if (choices) {
    return (
      <form method="get" action={path(action) + part} id="zone" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {kept.map(([name, value]) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
        <label className="min-w-0 max-w-full font-semibold">
          {t('celebrations.zone.choose')}
          <select name="zone" defaultValue={zone ?? ''} className="mt-1 block min-h-12 w-full rounded-small border-2 border-edge bg-paper px-3 text-base sm:w-80">
            <option value="">{t('celebrations.zone.places')}</option>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Button look="quiet">{t('ui.show')}</Button>
      </form>
    );
  }
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-small text-soft">
      {words && <span>{words}</span>}
      <a href={to([...kept, ...(zone ? ([['zone', zone]] as const) : []), ['choose', 'zone']])} className="inline-flex min-h-11 items-center">
        {t('celebrations.zone.change')}
      </a>
      {zone && (
        <a href={to(kept)} className="inline-flex min-h-11 items-center">
          {t('celebrations.zone.back')}
        </a>
      )}
    </p>
  );
}
