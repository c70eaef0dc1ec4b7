import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { useEdit } from './edit-context';

interface Props {
  intent: string;
  /** Which one, where the same form stands on the page more than once. */
  slot?: string;
  /** What the server has for these fields: when somebody else changes it, untouched fields follow. */
  basis?: unknown;
  /** Saved without a press as soon as a field is left. */
  auto?: boolean;
  /** Words of the button; no button without them. */
  button?: string;
  look?: 'main' | 'quiet' | 'danger';
  /** Emptied after it was saved: for forms that add something. */
  adds?: boolean;
  multipart?: boolean;
  children?: ReactNode;
}

/** A part of the page that is saved by itself: by its button without a script, in place with one. */
export function SaveForm({ intent, slot = '', basis, auto, button, look = 'quiet', adds, multipart, children }: Props) {
  const { page, results, states, called, save } = useEdit();
  const name = slot ? `${intent}:${slot}` : intent;
  const result = results[name];
  const frame = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  const latest = JSON.stringify(basis ?? null);
  const [shown, setShown] = useState({ basis: latest, round: 0 });
  const state = states[name];

  useEffect(() => {
    if (state === 'saved') touched.current = false;
  }, [state]);

  useEffect(() => {
    if (latest === shown.basis || touched.current || frame.current?.contains(document.activeElement)) return;
    setShown(({ round }) => ({ basis: latest, round: round + 1 }));
  }, [latest, shown.basis, state]);

  useEffect(() => {
    if (called.form === name) frame.current?.querySelector<HTMLElement>('[role="alert"]')?.focus();
  }, [called, name]);

  useEffect(() => {
    if (adds && result && !result.problem) frame.current?.querySelector('form')?.reset();
  }, [adds, result]);

  const send = (form: HTMLFormElement, quiet: boolean) => save(name, new FormData(form), quiet);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(event.currentTarget, false);
  };
  const change = (event: FormEvent<HTMLFormElement>) => {
    touched.current = true;
    if (auto) send(event.currentTarget, true);
  };

  return (
    <div ref={frame}>
      <Form
        key={shown.round}
        problem={result?.problem}
        sent={result?.problem ? result.sent : undefined}
        encType={multipart ? 'multipart/form-data' : undefined}
        onSubmit={submit}
        onInput={() => (touched.current = true)}
        onBlur={auto ? (event) => blurred(event, change) : undefined}
        onChange={auto ? changedChoice(change) : undefined}
      >
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="slot" value={slot} />
        <input type="hidden" name="revision" value={page.clip.revision} />
        {children}
        {button && (
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Button look={look} disabled={false}>
              {button}
            </Button>
            <SaveWord name={name} />
          </div>
        )}
      </Form>
    </div>
  );
}

/** Text is saved when its field is left and has changed; choices at once. */
function blurred(event: React.FocusEvent<HTMLFormElement>, change: (event: FormEvent<HTMLFormElement>) => void): void {
  const field: EventTarget = event.target;
  const typed = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
  if (typed && field.value !== (field.dataset.left ?? field.defaultValue)) {
    field.dataset.left = field.value;
    change(event);
  }
}

function changedChoice(change: (event: FormEvent<HTMLFormElement>) => void) {
  return (event: FormEvent<HTMLFormElement>) => {
    const field = event.target;
    if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type))) change(event);
  };
}

/** Whether the form has arrived; said to people who listen. */
function SaveWord({ name }: { name: string }) {
  const { t } = useI18n();
  const { states } = useEdit();
  const state = states[name];
  const words = {
    saving: t('submit.save.saving'),
    saved: t('submit.save.saved'),
    waiting: t('submit.save.waiting'),
    signedOut: t('submit.save.signedOut'),
    refused: '',
  };
  return (
    <span role="status" className={`text-small ${state === 'waiting' || state === 'signedOut' ? 'font-semibold text-warn' : 'text-soft'}`}>
      {state ? words[state] : ''}
    </span>
  );
}
