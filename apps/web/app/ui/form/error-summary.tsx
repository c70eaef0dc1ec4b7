import type { Problem } from '~/api/problem';
import { fieldId, fieldWords, reasonWords } from '~/forms/problem-words';
import { useI18n } from '~/i18n/use-i18n';

/** Stands before the form, takes the focus, and leads to each field in question. */
export function ErrorSummary({ problem }: { problem: Problem }) {
  const translator = useI18n();
  const reason = reasonWords(translator, problem);
  return (
    <div
      role="alert"
      tabIndex={-1}
      autoFocus
      aria-labelledby="problem-title"
      className="mb-8 max-w-form rounded-small border-4 border-bad bg-bad-wash p-5 focus:outline-none"
    >
      <h2 id="problem-title" className="text-h3">
        {translator.t('ui.problem.title')}
      </h2>
      {reason && <p className="mt-2">{reason}</p>}
      {problem.fields.length > 0 && (
        <ul className="mt-2 space-y-1">
          {problem.fields.map((field) => (
            <li key={field.path + field.code}>
              <a href={`#${fieldId(field.path.split('.').at(-1) ?? field.path)}`} className="font-semibold text-bad">
                {fieldWords(translator, field)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
