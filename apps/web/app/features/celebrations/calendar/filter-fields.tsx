import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ACCESS_SERVICES } from './calendar-address';

export const box = 'mt-1 block min-h-12 w-full rounded-small border-2 border-edge bg-paper px-3 text-base';

interface FrameProps {
  /** Where the form leads, without its language. */
  action: string;
  /** The part of the page it comes back to. */
  at?: string;
  title: string;
  children: ReactNode;
}

/** A form that changes the address. It opens at a touch. */
export function FilterBox({ action, at, title, children }: FrameProps) {
  const { t, path } = useI18n();
  return (
    <details className="group/filter mt-6">
      <summary className="inline-flex min-h-11 items-center gap-3 rounded-box border-2 border-edge px-5 font-semibold hover:bg-wash">
        {title}
        <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true" className="group-open/filter:rotate-180">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </summary>
      <form method="get" action={`${path(action)}${at ? `#${at}` : ''}`} role="search" aria-label={title} className="mt-4 max-w-[56rem] border-s-4 border-line ps-5">
        {children}
        <p className="mt-4">
          <Button look="quiet">{t('ui.show')}</Button>
        </p>
      </form>
    </details>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string | undefined;
  /** There is always one that is chosen. */
  needed?: boolean;
  children: ReactNode;
}

/** A choice of one. */
export function Choice({ name, label, chosen, needed, children }: ChoiceProps) {
  const { t } = useI18n();
  return (
    <label className="font-semibold">
      {label}
      <select name={name} defaultValue={chosen ?? ''} className={box}>
        {!needed && <option value="">{t('celebrations.filter.any')}</option>}
        {children}
      </select>
    </label>
  );
}

/** A box to tick. */
export function Box({ name, value, label, isChosen }: { name: string; value: string; label: string; isChosen: boolean }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input type="checkbox" name={name} value={value} defaultChecked={isChosen} className="size-6 shrink-0" />
      {label}
    </label>
  );
}

/** The services for people who need them, each a box. */
export function AccessBoxes({ chosen }: { chosen: readonly string[] }) {
  const { t } = useI18n();
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">{t('celebrations.access')}</legend>
      <div className="flex flex-wrap gap-x-7">
        {ACCESS_SERVICES.map((service) => (
          <Box key={service} name="access" value={service} label={t(`celebrations.access.${service}`)} isChosen={chosen.includes(service)} />
        ))}
      </div>
    </fieldset>
  );
}
