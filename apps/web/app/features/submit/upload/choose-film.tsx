import { useEffect, useRef, useState } from 'react';
import type { FieldProblem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { FileField } from '~/ui/form/file-field';
import { Form } from '~/ui/form/form';
import { useEdit } from '../saving/edit-context';
import { refusalOf } from './check-film';
import { FilmRules } from './film-rules';

interface Props {
  label: string;
  onChoose: (file: File) => void;
  /** The only file that fits what has arrived before. */
  expected?: { fileName: string; size: number };
  /** Takes the focus, because what had it has gone. */
  focus?: boolean;
}

/** The browser's own file chooser, with everything a film must be said before it, and what is wrong said at once. */
export function ChooseFilm({ label, onChoose, expected, focus }: Props) {
  const { t, bytes } = useI18n();
  const { page, facts, live } = useEdit();
  const [problem, setProblem] = useState<FieldProblem>();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focus) frame.current?.querySelector('input')?.focus();
  }, [focus]);
  useEffect(() => {
    if (problem) frame.current?.querySelector<HTMLElement>('[role="alert"]')?.focus();
  }, [problem]);

  const take = (input: EventTarget) => {
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!(input instanceof HTMLInputElement) || !file) return;
    const other = expected && (file.name !== expected.fileName || file.size !== expected.size);
    const found = other
      ? { path: 'film', code: 'FILM_OTHER_FILE', params: { name: expected.fileName, size: bytes(expected.size), given: file.name, givenSize: bytes(file.size) } }
      : refusalOf(file, facts.limits, expected ? null : page.clip.city.storage);
    setProblem(found);
    if (found) input.value = '';
    else onChoose(file);
  };

  return (
    <div ref={frame} onChange={(event) => take(event.target)}>
      <noscript>
        <p className="mb-4 max-w-text rounded-small border-s-6 border-warn bg-warn-wash px-5 py-4">{t('submit.film.noScript')}</p>
      </noscript>
      <Form problem={problem && { fields: [problem] }} onSubmit={(event) => event.preventDefault()}>
        <fieldset disabled={!live} className="disabled:opacity-60">
          <FileField
            name="film"
            label={label}
            hint={expected ? undefined : <FilmRules />}
            accept={['video/*', ...facts.limits.extensions.map((extension) => `.${extension}`)].join(',')}
          />
        </fieldset>
      </Form>
    </div>
  );
}
