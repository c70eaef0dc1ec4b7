import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import type { ItemData } from './item.server';

/** An appeal beside what it is against. */
export function AppealNotice({ data, text }: { data: ItemData; text: string }) {
  const { t } = useI18n();
  const hiding = data.practice?.hiding ?? data.celebration?.hiding ?? data.festival?.hiding ?? data.item.clip?.hiding;
  return (
    <Notice tone="warn" title={t('desk.appeal.title')}>
      {hiding && (
        <>
          <p>{t('desk.appeal.hiddenFor')}</p>
          {hiding.reasonCode && <p className="font-semibold">{t(`review.reason.${hiding.reasonCode}`)}</p>}
          {hiding.note && (
            <UserText as="p" className="whitespace-pre-line">
              {hiding.note}
            </UserText>
          )}
        </>
      )}
      <p className="mt-3">{t('desk.appeal.says')}</p>
      <UserText as="blockquote" className="mt-1 block whitespace-pre-line border-s-4 border-warn ps-4">
        {text}
      </UserText>
    </Notice>
  );
}
