import { useI18n } from '~/i18n/use-i18n';
import type { DrawnCode } from './door-code.server';

/** To be shown at the door: for a camera, and to be read out. Black on white whatever the page's colours, or no camera reads it. */
export function DoorCode({ code }: { code: DrawnCode }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="code" className="mt-8">
      <h2 id="code" className="text-h3">
        {t('registrations.code')}
      </h2>
      <p className="mt-1 max-w-text">{t('registrations.code.text')}</p>
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t('registrations.code.drawing')} shapeRendering="crispEdges" className="mt-4 h-auto w-full max-w-64">
        <rect width={code.size} height={code.size} fill="white" />
        <path d={code.path} fill="black" />
      </svg>
      <p className="mt-3 text-h3">
        <bdi dir="ltr" className="figures">
          {code.letters}
        </bdi>
      </p>
    </section>
  );
}
