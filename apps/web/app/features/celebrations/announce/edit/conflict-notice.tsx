import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import type { Conflict } from './act.server';
import { fieldWords, type Said } from './field-words';

/** What a colleague saved meanwhile; what one wrote oneself stands in the form below it. */
export function ConflictNotice({ conflict, data }: { conflict: Conflict; data: Said }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div role="alert" tabIndex={-1} autoFocus className="mb-8 focus:outline-none">
      <Notice tone="warn" title={t('announce.conflict')}>
        <p>{conflict.name ? t('announce.conflict.by', { name: conflict.name }) : t('announce.conflict.text')}</p>
        <dl className="mt-3 space-y-3">
          {conflict.fields.map((field) => (
            <div key={field}>
              <dt className="font-semibold">{t('announce.conflict.field', { field: t(`announce.field.${field}`) })}</dt>
              <dd className="whitespace-pre-line">
                <UserText>{fieldWords(i18n, data, field) || t('announce.conflict.nothing')}</UserText>
              </dd>
            </div>
          ))}
        </dl>
      </Notice>
    </div>
  );
}
