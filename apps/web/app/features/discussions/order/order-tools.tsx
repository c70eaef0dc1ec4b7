import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import type { ThreadHeadFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { controlClass } from '~/ui/form/field-frame';
import { ActForm } from '../act/act-form';
import { themeSlugs } from '../forum/theme-slugs';
import { useThread } from '../thread/thread-context';

/** For moderators: what keeps order. Each of it stands in the record afterwards. */
export function OrderTools({ discussion }: { discussion: ThreadHeadFragment }) {
  const { t, maybe, duration } = useI18n();
  const { base } = useThread();
  const { pinned, locked, slowModeSeconds, kind, themeSlug, lastPosition } = discussion;
  const reason = (
    <Field label={t('discussions.reason')} optional>
      <input name="reason" dir="auto" maxLength={LIMITS.discussions.reason} className={controlClass} />
    </Field>
  );
  return (
    <details className="mt-10 max-w-form border-t border-line pt-2">
      <summary className="inline-flex min-h-11 items-center font-semibold underline">{t('discussions.order')}</summary>
      <div className="space-y-6 pt-3 pb-6">
        <div className="flex flex-wrap gap-3">
          <ActForm intent="pin" fields={{ on: pinned ? 'no' : 'yes' }}>
            <Button look="quiet">{t(pinned ? 'discussions.order.unpin' : 'discussions.order.pin')}</Button>
          </ActForm>
          <LinkButton look="quiet" href={`${base}?at=${lastPosition}&split=1`}>
            {t('discussions.split')}
          </LinkButton>
          <LinkButton look="quiet" href={`${base}/record`}>
            {t('discussions.record')}
          </LinkButton>
        </div>
        <ActForm intent="lock" fields={{ on: locked ? 'no' : 'yes' }} className="flex flex-wrap items-end gap-3">
          {reason}
          <Button look="quiet">{t(locked ? 'discussions.order.unlock' : 'discussions.order.lock')}</Button>
        </ActForm>
        <ActForm intent="slow" className="flex flex-wrap items-end gap-3">
          <Field label={t('discussions.order.slow')}>
            <select name="seconds" defaultValue={String(slowModeSeconds)} className={controlClass}>
              {LIMITS.discussions.slowModeSeconds.map((seconds) => (
                <option key={seconds} value={seconds}>
                  {seconds === 0 ? t('discussions.order.slow.none') : duration(seconds * 1000)}
                </option>
              ))}
            </select>
          </Field>
          <Button look="quiet">{t('discussions.order.slow.set')}</Button>
        </ActForm>
        {kind === 'TOPIC' && (
          <ActForm intent="move" className="flex flex-wrap items-end gap-3">
            <Field label={t('discussions.order.move')}>
              <select name="toTheme" className={controlClass}>
                {themeSlugs
                  .filter((slug) => slug !== themeSlug)
                  .map((slug) => (
                    <option key={slug} value={slug}>
                      {maybe(`ui.theme.${slug}`) ?? slug}
                    </option>
                  ))}
              </select>
            </Field>
            {reason}
            <Button look="quiet">{t('discussions.order.move.do')}</Button>
          </ActForm>
        )}
      </div>
    </details>
  );
}

function Field({ label, optional, children }: { label: string; optional?: boolean; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <label className="min-w-0 flex-1 basis-48 font-semibold">
      {label}
      {optional && <span className="font-normal text-soft"> ({t('ui.field.optional')})</span>}
      {children}
    </label>
  );
}
