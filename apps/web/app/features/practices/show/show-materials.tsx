import { licences } from '~/features/clips/licences';
import { UserText } from '~/ui/user-text';
import type { Shown } from './show.types';
import { usePracticeWords } from './use-practice-words';

export function ShowMaterials({ content: { materials }, language }: Shown<'materials'>) {
  const { t, name, languageName } = usePracticeWords();
  if (materials.length === 0) return <p className="text-soft">{t('practice-words.field.MATERIALS.none')}</p>;
  return (
    <ul className="max-w-text divide-y divide-line">
      {materials.map((material, index) => {
        const licence = material.licence && name('licence', material.licence);
        const terms = material.licence && licences[material.licence];
        return (
          <li key={index} className="py-3 first:pt-0">
            <a href={material.url ?? undefined} rel="external nofollow ugc" className="inline-flex min-h-11 items-center font-semibold">
              <UserText lang={material.language ?? language}>{material.title}</UserText>
            </a>
            <p className="flex flex-wrap gap-x-4 text-small text-soft">
              {material.language && <span>{languageName(material.language)}</span>}
              {licence && (terms ? <a href={terms} rel="license external">{licence}</a> : <span>{licence}</span>)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
