import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { ItemData } from '../item.server';
import type { DeskPractice } from './practice-item.server';

/** Whose practice it is, and what is on the site of it. */
export function PracticeFacts({ data, practice }: { data: ItemData; practice: DeskPractice }) {
  const { t, path, languageName, countryName } = useI18n();
  const { item, when } = data;
  const [published] = practice.revisions;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="text-h3">
        {t('desk.facts')}
      </h2>
      <dl className="mt-3 space-y-2.5 [&>div]:grid [&>div]:grid-cols-[8rem_minmax(0,1fr)] [&>div]:gap-x-4 [&_dt]:text-small [&_dt]:text-soft">
        <div>
          <dt>{t('practices-edit.new.city')}</dt>
          <dd>
            <UserText>{practice.city.name}</UserText> <span className="text-soft">· {countryName(practice.city.country)}</span>
          </dd>
        </div>
        <div>
          <dt>{t('desk.fact.submitted')}</dt>
          <dd>
            <UserText>{item.submittedByName}</UserText> <span className="text-soft">· {when.submitted}</span>
          </dd>
        </div>
        <div>
          <dt>{t('desk.filter.language')}</dt>
          <dd>{languageName(item.language)}</dd>
        </div>
        <div>
          <dt>{t('desk.practice.published')}</dt>
          <dd>
            {published ? (
              <a href={path(`/practices/${practice.id}?revision=${published.number}`)} className="inline-flex min-h-8 items-center">
                {t('desk.practice.revision', { number: published.number })}
              </a>
            ) : (
              t('desk.fact.none')
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
