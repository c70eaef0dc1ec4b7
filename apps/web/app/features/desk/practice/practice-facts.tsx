import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { FactList } from '../fact-list';
import type { ItemData } from '../item.server';
import type { DeskPractice } from './practice-item.server';

/** Whose practice it is, and what is on the site of it. */
export function PracticeFacts({ data, practice }: { data: ItemData; practice: DeskPractice }) {
  const { t, path, languageName, countryName } = useI18n();
  const { item, when } = data;
  const [published] = practice.revisions;
  return (
    <FactList
      facts={[
        [
          t('practices-edit.new.city'),
          <>
            <UserText>{practice.city.name}</UserText> <span className="text-soft">· {countryName(practice.city.country)}</span>
          </>,
        ],
        [
          t('desk.fact.submitted'),
          <>
            <UserText>{item.submittedByName}</UserText> <span className="text-soft">· {when.submitted}</span>
          </>,
        ],
        [t('desk.filter.language'), languageName(item.language)],
        [
          t('desk.practice.published'),
          published ? (
            <a href={path(`/practices/${practice.id}?revision=${published.number}`)} className="inline-flex min-h-8 items-center">
              {t('desk.practice.revision', { number: published.number })}
            </a>
          ) : (
            t('desk.fact.none')
          ),
        ],
      ]}
    />
  );
}
