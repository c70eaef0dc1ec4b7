import { useI18n } from '~/i18n/use-i18n';

/** Beside clips that something names: how many of them their cities took back. Nothing where none was. */
export function ClipsTakenBack({ count }: { count: number }) {
  const { t } = useI18n();
  return count > 0 ? <p className="mt-2 text-soft">{t('consent.taken.inList', { count })}</p> : null;
}
