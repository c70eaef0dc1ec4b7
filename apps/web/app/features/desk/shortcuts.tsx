import { useI18n } from '~/i18n/use-i18n';
import { KeyHelp } from './key-help';

export type ShortcutKey = 't' | 'a' | 'c' | 'r' | 'n' | 'k' | 'j' | 'l' | 'q';

/** What each key of the desk does here. */
export function Shortcuts({ keys }: { keys: readonly ShortcutKey[] }) {
  const { t } = useI18n();
  return <KeyHelp keys={keys.map((key) => [key, t(`desk.key.${key}`)] as const)} />;
}
