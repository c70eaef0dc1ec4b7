import { useI18n } from '~/i18n/use-i18n';

const steps = [0, 1, 2, 3];

/** Four steps, filled as far as one has come. The words say it; the picture only helps. */
export function LevelSteps({ level }: { level: number }) {
  const { t, number } = useI18n();
  return (
    <span className="inline-flex shrink-0 items-center gap-1">
      {steps.map((step) => (
        <span key={step} aria-hidden="true" className={`h-2.5 w-6 rounded-full border-2 border-theme ${step <= level ? 'bg-theme' : ''}`} />
      ))}
      <span className="sr-only">{t('self-checks.step', { step: number(level + 1) })}</span>
    </span>
  );
}
