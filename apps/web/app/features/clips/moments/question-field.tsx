import { useI18n } from '~/i18n/use-i18n';
import { controlClass, FieldFrame } from '~/ui/form/field-frame';
import type { MomentsData } from './moments.server';

interface Props {
  name: string;
  themes: MomentsData['themes'];
  /** The clip's own theme: its questions and those of its tips come first. */
  own: string;
  /** `theme/key`. */
  defaultValue?: string;
}

/** One question of any module. */
export function QuestionField({ name, themes, own, defaultValue }: Props) {
  const { t, maybe } = useI18n();
  const nameOf = (slug: string) => maybe(`ui.theme.${slug}`) ?? slug;
  const groups = themes.toSorted((a, b) => Number(b.slug === own) - Number(a.slug === own)).flatMap(({ slug, text }) => [
    { slug, label: nameOf(slug), questions: text.questions },
    ...(slug === own ? [{ slug, label: t('moments.question.tips', { theme: nameOf(slug) }), questions: text.tips.flatMap((tip) => tip.questions) }] : []),
  ]);
  const isKnown = !defaultValue || groups.some(({ slug, questions }) => questions.some(({ key }) => `${slug}/${key}` === defaultValue));
  return (
    <FieldFrame name={name} label={t('moments.question')} initial={defaultValue}>
      {(control, value) => (
        <select {...control} defaultValue={value ?? ''} className={controlClass}>
          <option value="">{t('moments.question.choose')}</option>
          {!isKnown && <option value={defaultValue}>{defaultValue?.split('/')[1]}</option>}
          {groups
            .filter(({ questions }) => questions.length > 0)
            .map(({ slug, label, questions }) => (
              <optgroup key={label} label={label}>
                {questions.map(({ key, text }) => (
                  <option key={key} value={`${slug}/${key}`}>
                    {text}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
      )}
    </FieldFrame>
  );
}
