import { StateBox } from '~/features/review/state-box';
import { useI18n } from '~/i18n/use-i18n';
import type { FilmChange } from './film-change.server';

/** Where the other film stands with the moderators, and their answer. */
export function ChangeState({ change, when }: { change: FilmChange; when?: string }) {
  const { t, maybe } = useI18n();
  const { state, lastDecision } = change;
  return (
    <div className="mt-8" role="status">
      <StateBox state={state} title={maybe(`film-change.state.${state}`) ?? t(`clips.state.${state}`)} text={maybe(`film-change.state.${state}.text`) ?? ''} decision={lastDecision} when={when} />
    </div>
  );
}
