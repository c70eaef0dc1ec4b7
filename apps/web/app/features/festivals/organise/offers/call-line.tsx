import type { FestivalHeadFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';

/** Whether hosts can still come, and the address that brings them. */
export function CallLine({ festival: { slug, callIsOpen } }: { festival: FestivalHeadFragment }) {
  const { t, path } = useI18n();
  return (
    <p className="mt-6 max-w-text">
      {t(callIsOpen ? 'festivals-organise.call.isOpen' : 'festivals-organise.call.isClosed')}{' '}
      <a href={path(callIsOpen ? `/festivals/${slug}/host` : `/festivals/${slug}/edit?open=call#task-call`)} className="inline-flex min-h-8 items-center">
        {t(callIsOpen ? 'festivals-organise.call.page' : 'festivals-organise.call.change')}
      </a>
    </p>
  );
}
