import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import { Timeline } from '~/ui/timeline';
import { UserText } from '~/ui/user-text';
import type { TextData } from './texts.server';

/** Who saved what, newest first; each can be looked at and brought back. */
export function Versions({ data }: { data: TextData }) {
  const { t, path } = useI18n();
  if (data.versions.length === 0) return <p className="text-soft">{t('texts.versions.none')}</p>;
  return (
    <Timeline
      entries={data.versions.map((one) => ({
        id: String(one.version),
        at: one.createdAt,
        when: one.when,
        title: (
          <span className="flex flex-wrap items-baseline gap-x-3">
            {t('texts.version', { version: String(one.version) })}
            <bdi className="font-normal">{one.editedBy ?? t('texts.versions.product')}</bdi>
            {one.version === data.version && <Tag tone="good">{t('texts.versions.current')}</Tag>}
          </span>
        ),
        children: (
          <>
            {one.restoredFrom && <p>{t('texts.versions.restored', { version: String(one.restoredFrom) })}</p>}
            {one.note && <UserText as="p">{one.note}</UserText>}
            <a href={path(`/texts/${data.theme}/${data.language}/versions/${one.version}`)} className="inline-flex min-h-11 items-center">
              {t('texts.versions.see', { version: String(one.version) })}
            </a>
          </>
        ),
      }))}
    />
  );
}
