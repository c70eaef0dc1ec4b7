import { useI18n } from '~/i18n/use-i18n';
import type { MessageKey } from '~/i18n/messages';
import { UserText } from '~/ui/user-text';
import { type DoorOutcome, type Tone, toneOf } from './outcome';

const LOOKS: Record<Tone, string> = { good: 'bg-good', warn: 'bg-warn', bad: 'bg-bad' };
/** A hook, a line, a cross: for who cannot tell the colours, and from an arm's length. */
const SIGNS: Record<Tone, string> = { good: 'M4 13l5 5L20 6', warn: 'M12 4v10M12 18.5v1', bad: 'M5 5l14 14M19 5L5 19' };

const small = 'inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-small border-2 border-paper px-3 font-semibold text-paper hover:underline';

interface Props {
  outcome: DoorOutcome;
  /** Of the door, without the language. */
  door: string;
}

/** What came of the last code, to be read at a glance and at night. */
export function DoorAnswer({ outcome, door }: Props) {
  const { t } = useI18n();
  const tone = toneOf(outcome);
  return (
    <div className={`rounded-box p-4 text-paper ${LOOKS[tone]}`}>
      <p id="answer-words" className="flex items-center gap-3 text-h2 font-bold">
        <svg viewBox="0 0 24 24" aria-hidden="true" className="size-10 shrink-0" fill="none" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round">
          <path d={SIGNS[tone]} />
        </svg>
        <span>{t(headOf(outcome))}</span>
      </p>
      <Told outcome={outcome} door={door} />
    </div>
  );
}

function headOf(outcome: DoorOutcome): MessageKey {
  if (outcome.kind !== 'NOT_REGISTERED') return `door.answer.${outcome.kind}`;
  return outcome.state === 'WAITING' || outcome.state === 'CANCELLED' ? `door.answer.${outcome.state}` : 'door.answer.EXPIRED';
}

function Told({ outcome, door }: Props) {
  const { t, path } = useI18n();
  switch (outcome.kind) {
    case 'IN':
      return <LetIn outcome={outcome} door={door} />;
    case 'ALREADY':
      return (
        <>
          <Name>{outcome.name}</Name>
          <p className="text-lead">{outcome.by ? t('door.already.by', { when: outcome.when, by: `\u2068${outcome.by}\u2069` }) : t('door.already', { when: outcome.when })}</p>
          <p>{t('door.came', { came: outcome.came, places: outcome.places })}</p>
          <Undo id={outcome.id} door={door} />
        </>
      );
    case 'OTHER':
      return (
        <>
          <Name>{outcome.title}</Name>
          <p className="text-lead">{outcome.when}</p>
          <p>
            <a href={path(`/celebrations/occurrences/${outcome.occurrenceId}/door`)} className="inline-flex min-h-11 items-center font-semibold text-paper">
              {t('door.other.open')}
            </a>
          </p>
        </>
      );
    case 'NOT_REGISTERED':
      return (
        <>
          <Name>{outcome.name}</Name>
          {outcome.state === 'WAITING' && <p>{t('door.waiting.text')}</p>}
        </>
      );
    case 'NOT_A_CODE':
      return <p className="mt-1">{outcome.code ? t('door.unknown', { code: `\u2068${outcome.code}\u2069` }) : t('door.unknown.none')}</p>;
    case 'OUT':
      return <Name>{outcome.name}</Name>;
    case 'REFUSED':
      return <p className="mt-1">{outcome.words}</p>;
  }
}

function LetIn({ outcome: { guest, when }, door }: { outcome: Extract<DoorOutcome, { kind: 'IN' }>; door: string }) {
  const { t, path, number } = useI18n();
  const { id, name, places, code, attendedAt, attendedPlaces } = guest;
  const came = attendedPlaces ?? places;
  return (
    <>
      <Name>{name}</Name>
      <p className="text-lead font-semibold">{came === places ? t('registrations.places', { count: places }) : t('door.came', { came, places })}</p>
      <p>{t('door.at', { when })}</p>
      {places > 1 && (
        <form method="post" action={path(door)} className="mt-3">
          <input type="hidden" name="code" value={code ?? ''} />
          <input type="hidden" name="at" value={attendedAt ?? ''} />
          <fieldset>
            <legend>{t('door.howMany')}</legend>
            <div className="mt-1 flex flex-wrap gap-2">
              {Array.from({ length: places }, (_, index) => index + 1).map((count) => (
                <button key={count} name="places" value={count} aria-pressed={count === came} aria-label={t('registrations.places', { count })} className={`${small} aria-pressed:bg-paper aria-pressed:text-ink`}>
                  {number(count)}
                </button>
              ))}
            </div>
          </fieldset>
        </form>
      )}
      <Undo id={id} door={door} />
    </>
  );
}

function Name({ children }: { children: string }) {
  return (
    <p className="mt-1 text-h1 font-bold wrap-anywhere">
      <UserText>{children}</UserText>
    </p>
  );
}

function Undo({ id, door }: { id: string; door: string }) {
  const { t, path } = useI18n();
  return (
    <form method="post" action={path(door)} className="mt-3">
      <input type="hidden" name="intent" value="undo" />
      <input type="hidden" name="id" value={id} />
      <button className={small}>{t('door.undo')}</button>
    </form>
  );
}
