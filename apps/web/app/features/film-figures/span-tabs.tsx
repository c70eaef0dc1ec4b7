import { useI18n } from '~/i18n/use-i18n';
import { Tabs } from '~/ui/tabs';
import { SPANS } from './spans';

/** From when the figures are: a link for each span. */
export function SpanTabs({ days }: { days: number }) {
  const { t } = useI18n();
  return <Tabs label={t('film-figures.span')} tabs={SPANS.map((span) => ({ name: t('film-figures.days', { count: span }), href: `?days=${span}`, current: span === days }))} />;
}
