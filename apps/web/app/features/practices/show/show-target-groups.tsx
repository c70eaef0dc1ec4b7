import { Tag } from '~/ui/tag';
import { Paragraphs } from './paragraphs';
import type { Shown } from './show.types';
import { usePracticeWords } from './use-practice-words';

export function ShowTargetGroups({ content, language, glanced }: Shown<'targetGroups'> & { glanced?: boolean }) {
  const { t, name } = usePracticeWords();
  return (
    <div className="space-y-5">
      {!glanced && (
        <ul className="flex flex-wrap gap-2">
          {content.groups.map((group) => (
            <li key={group}>
              <Tag tone="theme">{name('targetGroup', group)}</Tag>
            </li>
          ))}
        </ul>
      )}
      {content.reached && (
        <div>
          <h3 className="mb-2">{t('practice-words.field.TARGET_GROUPS.reached')}</h3>
          <Paragraphs text={content.reached} language={language} />
        </div>
      )}
    </div>
  );
}
