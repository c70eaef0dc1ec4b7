import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Island } from '~/ui/island';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { UserText } from '~/ui/user-text';
import { DoorAnswer } from './door-answer';
import { DoorCounts } from './door-counts';
import { DoorSearch } from './door-search';
import { doorWords } from './door-words';
import type { DoorData } from './door.server';
import { type DoorOutcome, toneOf } from './outcome';

interface Props {
  data: DoorData;
  outcome?: DoorOutcome;
}

/** Who comes is let in here: on a phone, at night, in a queue. */
export function DoorPage({ data, outcome }: Props) {
  const i18n = useI18n();
  const { t, path } = i18n;
  const { occurrence, celebration, viewer, when, attendance, isEarly } = data;
  const door = `/celebrations/occurrences/${occurrence.id}/door`;
  return (
    <div
      data-theme={celebration.themes[0]?.slug ?? 'celebration'}
      data-door={path(`${door}/now`)}
      data-occurrence={occurrence.id}
      data-member={viewer.id}
      data-words={doorWords(i18n)}
      className="max-w-form"
    >
      <PageHead title={t('door.title', { title: celebration.title })} problem={outcome !== undefined && toneOf(outcome) === 'bad'} unlisted />
      <h1 className="mt-4 text-h3">
        {t('door.door')} <UserText lang={celebration.language}>{celebration.title}</UserText>
      </h1>
      <p className="text-small text-soft">
        <time dateTime={occurrence.startsAt}>{when}</time>
      </p>
      <div className="mt-3 empty:hidden">
        {occurrence.state === 'CANCELLED' ? <Notice tone="bad" title={t('celebrations.cancelled.title')} /> : isEarly && <Notice tone="warn">{t('door.early')}</Notice>}
      </div>
      <div data-door-answer aria-live="assertive" aria-atomic="true" tabIndex={-1} className="mt-3 empty:hidden">
        {outcome && <DoorAnswer outcome={outcome} door={door} />}
      </div>
      <CodeForm data={data} door={door} isAnswered={outcome !== undefined} />
      <p data-door-waiting role="status" className="mt-3 font-semibold text-warn empty:hidden" />
      <div data-door-counts className="mt-4">
        <DoorCounts attendance={attendance} />
      </div>
      <section data-door-late hidden aria-labelledby="late" className="mt-6">
        <h2 id="late" className="text-h3">
          {t('door.late')}
        </h2>
        <ol className="mt-1 space-y-1" aria-live="polite" />
      </section>
      <DoorSearch data={data} door={door} />
      <p className="mt-8 flex flex-wrap gap-x-8">
        <a href={path(`/celebrations/occurrences/${occurrence.id}/registrations`)} className="inline-flex min-h-11 items-center">
          {t('door.registrations')}
        </a>
        <a href={path(`/celebrations/${celebration.id}?time=${occurrence.id}`)} className="inline-flex min-h-11 items-center">
          {t('registrations.toCelebration')}
        </a>
      </p>
      <Island name="door" />
    </div>
  );
}

/** One big field: a camera fills it, a reader of codes types into it, or a person does. */
function CodeForm({ data, door, isAnswered }: { data: DoorData; door: string; isAnswered: boolean }) {
  const { t, path } = useI18n();
  const code = isAnswered ? '' : data.code;
  return (
    <form method="post" action={path(door)} data-door-code className="mt-4">
      <div data-door-view hidden className="mb-4">
        <video muted playsInline className="aspect-square max-h-64 w-full rounded-box bg-ink object-cover" />
        <Button type="button" look="quiet" hidden data-door-torch aria-pressed={false} className="mt-2 aria-pressed:bg-wash">
          {t('door.torch')}
        </Button>
      </div>
      <label htmlFor="code" className="block font-semibold">
        {t('door.code')}
      </label>
      {code && (
        <p id="code-hint" className="mt-1">
          {t('door.filled')}
        </p>
      )}
      <input
        id="code"
        name="code"
        dir="ltr"
        defaultValue={code}
        required
        autoFocus={data.search === ''}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="go"
        aria-describedby={[isAnswered ? 'answer-words' : '', code ? 'code-hint' : ''].filter(Boolean).join(' ') || undefined}
        className="figures mt-2 block min-h-16 w-full rounded-small border-2 border-edge bg-paper px-4 py-2 text-h2 text-ink uppercase"
      />
      <div className="mt-3 grid gap-3">
        <Button className="min-h-16 text-h3">{t('door.letIn')}</Button>
        <Button type="button" look="quiet" hidden data-door-camera>
          {t('door.scan')}
        </Button>
      </div>
      <p data-door-no-camera hidden className="mt-2 text-small text-soft">
        {t('door.scan.own')}
      </p>
    </form>
  );
}
