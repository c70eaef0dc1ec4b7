import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { StateMark } from '../adoptions/state-mark';
import type { Branch } from './branches';
import { foldChildren } from './fold';
import { useTreeWords } from './use-tree-words';

/** The family in words: a list within a list, a city a line, with the pages it leads to. */
export function TreeList({ root, language }: { root: Branch; language: string }) {
  return (
    <ul className="max-w-text">
      <CityItem branch={root} language={language} />
    </ul>
  );
}

function CityItem({ branch, language }: { branch: Branch; language: string }) {
  const { t, path, countryName } = useI18n();
  const words = useTreeWords();
  const { practice, state, adoptionId } = branch;
  const { single, folds } = foldChildren(branch);
  return (
    <li className="py-1.5">
      <div className="flex gap-3">
        <span className="pt-0.5">
          <StateMark state={state ?? 'PRACTICE'} />
        </span>
        <div className="min-w-0">
          <p>
            {adoptionId ? (
              <a href={path(`/adoptions/${adoptionId}`)} className="font-semibold">
                <UserText>{branch.city}</UserText>
              </a>
            ) : (
              <UserText className="font-semibold">{branch.city}</UserText>
            )}
            {t('adoptions.place', { country: state ? countryName(branch.country) : words.since(branch) })}
            {state && <span className="text-soft"> · {words.state(branch)}</span>}
            {!branch.isOpen && <span className="text-soft"> · {t('adoptions.family.closed')}</span>}
          </p>
          {practice && (
            <p className="text-small">
              {state && (
                <>
                  <StateMark state="PRACTICE" size={16} /> {words.version(practice)}:{' '}
                </>
              )}
              <a href={path(`/practices/${practice.id}`)}>
                <UserText lang={branch.isAsked ? language : undefined}>{practice.title}</UserText>
              </a>
              {branch.isAsked && <span className="font-semibold"> ({t('adoptions.family.this')})</span>}
            </p>
          )}
        </div>
      </div>
      {single.length + folds.length > 0 && (
        <ul className="ms-2.5 mt-1 border-s-2 border-line ps-5">
          {single.map((child) => (
            <CityItem key={child.id} branch={child} language={language} />
          ))}
          {folds.map((fold) => (
            <li key={fold.id} className="py-0.5">
              <details>
                <summary className="min-h-11 py-2">
                  <span className="font-semibold underline">{words.fold(fold)}</span> <span className="text-soft">{words.states(fold)}</span>
                </summary>
                <ul id={`in-${fold.id}`} className="ms-2.5 border-s-2 border-line ps-5">
                  {fold.cities.map((city) => (
                    <CityItem key={city.id} branch={city} language={language} />
                  ))}
                  {fold.more > 0 && <li className="py-1.5 text-soft">{t('adoptions.family.more', { count: fold.more })}</li>}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
