import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import type { PracticeOnPage } from './practice.query';

/** Where it came from, and which cities took it on. Considering is for the two cities alone, so it is counted, not named. */
export function PracticeFamilyLine({ practice }: { practice: Pick<PracticeOnPage, 'id' | 'parent' | 'counts'> }) {
  const { t, rich, path, list } = useI18n();
  const { id, parent, counts } = practice;
  const told = (['considering', 'adapting', 'running', 'reported', 'stopped'] as const).filter((state) => counts[state] > 0);
  const words = told.map((state) => t(`practices.family.${state}`, { count: counts[state] }));
  if (counts.children > 0) words.push(t('practices.family.children', { count: counts.children }));
  if (!parent && words.length === 0) return null;
  return (
    <div className="mt-6 max-w-text border-s-4 border-theme ps-5">
      {parent && (
        <p>
          {rich('practices.grewFrom', {
            city: parent.city.name,
            title: parent.title,
            practice: (chunks: ReactNode[]) => (
              <a href={path(`/practices/${parent.id}`)}>
                <bdi lang={parent.language}>{chunks}</bdi>
              </a>
            ),
          })}
        </p>
      )}
      {words.length > 0 && <p>{list(words)}</p>}
      <a href={path(`/practices/${id}/family`)} className="inline-flex min-h-11 items-center">
        {t('practices.family')}
      </a>
    </div>
  );
}
