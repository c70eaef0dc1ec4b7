import type { PracticeSection } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Checkbox } from '~/ui/form/checkbox';
import { RadioGroup } from '~/ui/form/radio-group';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { BoxChoices, ClipBoxes, LanguageBoxes } from './box-choices';
import { type Draft, textOf, textsOf } from '../draft';
import { LanguageField } from '~/ui/form/language-field';
import { ListField } from './list-field';
import type { Field } from '../section-fields';
import type { SectionData } from '../section-page.server';

interface Props {
  section: PracticeSection;
  field: Field;
  draft: Draft;
  /** Of the practice's text. */
  language: string;
  choices: SectionData['choices'];
  /** In a list: `steps-2-`, and the list's name in the catalogues. */
  prefix?: string;
  list?: string;
}

/** One question, by its kind. Its words: `practice-words.field.<SECTION>.<field>`, and a hint where there is one. */
export function SectionField(props: Props) {
  const { section, field, draft, language, choices, prefix = '', list = '' } = props;
  const { t, maybe, number } = useI18n();
  const place = `${section}.${list}${field.name}`;
  const name = prefix + field.name;
  const limit = field.kind === 'line' || field.kind === 'text' || field.kind === 'lines' ? number(field.max) : '';
  const common = { name, label: maybe(`practice-words.field.${place}`) ?? field.name, hint: maybe(`practices-edit.hint.${place}`, { limit }), optional: field.optional };
  const value = textOf(draft, field.name);
  switch (field.kind) {
    case 'line':
      return <TextField {...common} defaultValue={value} maxLength={field.max} lang={language} />;
    case 'text':
      return <TextArea {...common} defaultValue={value} maxLength={field.max} rows={field.rows} lang={language} />;
    case 'number':
      return <TextField {...common} defaultValue={value} inputMode="decimal" short />;
    case 'year':
      return <TextField {...common} defaultValue={value} inputMode="numeric" maxLength={6} short />;
    case 'month':
      return <TextField {...common} type="month" defaultValue={value} maxLength={7} short />;
    case 'link':
      return <TextField {...common} type="url" defaultValue={value} spellCheck={false} />;
    case 'currency':
      return <Select {...common} defaultValue={value} empty={t('practices-edit.choose')} choices={choices.currencies} />;
    case 'language':
      return <LanguageField {...common} defaultValue={value} choices={choices.languages} />;
    case 'flag':
      return <Checkbox name={name} label={common.label} hint={common.hint} defaultChecked={draft[field.name] === true} />;
    case 'yesNo':
      return (
        <RadioGroup
          {...common}
          defaultValue={draft[field.name] === true ? 'yes' : draft[field.name] === false ? 'no' : undefined}
          choices={(['yes', 'no'] as const).map((answer) => ({ value: answer, label: t(`practice-words.${answer}`) }))}
        />
      );
    case 'choice': {
      const named = field.choices.map((code) => ({ value: code, label: maybe(`practice-words.${field.words}.${code}`) ?? code, hint: maybe(`practice-words.${field.words}.${code}.text`) }));
      return field.look === 'radio' ? <RadioGroup {...common} defaultValue={value} choices={named} /> : <Select {...common} defaultValue={value} empty={t('practices-edit.choose')} choices={named} />;
    }
    case 'choices':
    case 'numbers':
      return <BoxChoices {...common} chosen={textsOf(draft, field.name)} choices={field.choices.map((code) => ({ value: code, label: boxLabel(field.words, code) }))} />;
    case 'languages':
      return <LanguageBoxes {...common} chosen={textsOf(draft, field.name)} choices={choices.languages} />;
    case 'clips':
      return <ClipBoxes {...common} chosen={textsOf(draft, field.name)} clips={choices.clips} />;
    case 'key':
      return <input type="hidden" name={name} value={value} />;
    case 'lines':
    case 'items':
      return (
        <ListField field={field} draft={draft} language={language} label={common.label} hint={common.hint}>
          {(inner, row, start) => <SectionField {...props} field={inner} draft={row} prefix={start} list={`${field.name}.`} />}
        </ListField>
      );
  }

  function boxLabel(words: string, code: string): string {
    const label = maybe(`practice-words.${words}.${code}`) ?? code;
    return words === 'goal' ? t('practices-edit.goal', { number: number(Number(code)), goal: label }) : label;
  }
}
