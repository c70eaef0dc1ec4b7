import { useEffect, useRef } from 'react';
import { fieldWords } from '~/forms/problem-words';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { ProgressBar } from '~/ui/progress-bar';
import { UserText } from '~/ui/user-text';
import { minutesFor } from './film-rules';
import type { Phase, UploadView } from './film-upload';

interface Props {
  view: UploadView;
  press: () => void;
  /** Back to the choice of a file. */
  onOther: () => void;
}

const halted: readonly Phase[] = ['offline', 'waiting', 'signedOut'];

/** The film on its way: one button whose words change, so that the focus stays where it is. */
export function UploadPanel({ view, press, onOther }: Props) {
  const i18n = useI18n();
  const { t, bytes, path } = i18n;
  const frame = useRef<HTMLDivElement>(null);
  const percent = view.size > 0 ? Math.min(100, (view.sent / view.size) * 100) : 0;
  const begun = view.phase !== 'chosen';

  useEffect(() => frame.current?.querySelector('button')?.focus(), []);

  return (
    <div ref={frame} className="space-y-5">
      <p className="font-semibold">
        <UserText>{view.name}</UserText> <span className="font-normal text-soft">({bytes(view.size)})</span>
      </p>
      {begun ? (
        <ProgressBar label={t(`submit.film.phase.${view.phase}`)} percent={percent} text={progressWords(view, i18n)} />
      ) : (
        <p>{t('submit.film.estimate', { slow: minutesFor(view.size, 1), fast: minutesFor(view.size, 10) })}</p>
      )}
      <p role="status" className="sr-only">
        {begun && view.phase !== 'refused' ? spoken(view.phase, percent, i18n) : ''}
      </p>
      {view.refusal && (
        <Notice tone="bad" live title={t('submit.film.refused')}>
          {fieldWords(i18n, { path: 'film', ...view.refusal })}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="button" onClick={press} aria-disabled={view.phase === 'arrived' || undefined} className="min-w-40">
          {t(`submit.film.button.${view.phase}`)}
        </Button>
        {(view.phase === 'chosen' || view.phase === 'paused' || view.phase === 'refused') && (
          <Button type="button" look="quiet" onClick={onOther}>
            {t('submit.film.other')}
          </Button>
        )}
      </div>
      {halted.includes(view.phase) && (
        <Notice tone="warn">
          {t(view.phase === 'offline' ? 'submit.film.offline' : view.phase === 'waiting' ? 'submit.film.waiting' : 'submit.film.signedOut')}{' '}
          {view.phase === 'signedOut' && (
            <a href={path('/sign-in')} target="_blank" rel="noreferrer">
              {t('submit.film.signIn')}
            </a>
          )}
        </Notice>
      )}
      {begun && view.phase !== 'refused' && <p className="text-small text-soft">{t('submit.film.meanwhile')}</p>}
    </div>
  );
}

type I18n = ReturnType<typeof useI18n>;

function progressWords({ sent, size, secondsLeft, phase }: UploadView, { t, bytes }: I18n): string {
  const parts = t('submit.film.progress', { sent: bytes(sent), size: bytes(size) });
  if (phase !== 'sending' || secondsLeft === undefined) return parts;
  const left = secondsLeft < 60 ? t('submit.film.soon') : t('submit.film.left', { minutes: Math.ceil(secondsLeft / 60) });
  return `${parts} · ${left}`;
}

/** What is said to people who listen: a change of what goes on, and each quarter. */
function spoken(phase: Phase, percent: number, { t }: I18n): string {
  const words = t(`submit.film.phase.${phase}`);
  const quarter = Math.floor(percent / 25) * 25;
  return phase === 'sending' && quarter > 0 ? t('submit.film.spoken', { percent: quarter }) : words;
}
