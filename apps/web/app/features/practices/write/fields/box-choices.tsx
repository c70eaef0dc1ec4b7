import type { LanguageChoices } from '~/i18n/language-choices';
import { useI18n } from '~/i18n/use-i18n';
import { FieldFrame, type FieldProps } from '~/ui/form/field-frame';
import { UserText } from '~/ui/user-text';
import { LanguageField } from '~/ui/form/language-field';

interface Box {
  value: string;
  label: string;
}

interface Props extends FieldProps {
  chosen: readonly string[];
}

function Boxes({ name, boxes, chosen, written = false }: { name: string; boxes: readonly Box[]; chosen: readonly string[]; written?: boolean }) {
  return (
    <div className="mt-2 gap-x-8 sm:columns-2">
      {boxes.map(({ value, label }) => (
        <label key={value} className="flex min-h-11 cursor-pointer break-inside-avoid items-start gap-3 py-2">
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} className="mt-0.5 size-6 shrink-0" />
          {written ? <UserText>{label}</UserText> : <span>{label}</span>}
        </label>
      ))}
    </div>
  );
}

/** Several of a fixed list. */
export function BoxChoices({ choices, chosen, ...frame }: Props & { choices: readonly Box[] }) {
  return (
    <FieldFrame {...frame} group>
      {() => <Boxes name={frame.name} boxes={choices} chosen={chosen} />}
    </FieldFrame>
  );
}

/** Several languages: those near at hand and those chosen before, and any other. */
export function LanguageBoxes({ choices, chosen, ...frame }: Props & { choices: LanguageChoices }) {
  const { t, languageName } = useI18n();
  const values = [...new Set([...chosen, ...choices.near.map(({ value }) => value)])];
  return (
    <FieldFrame {...frame} group>
      {() => (
        <>
          <Boxes name={frame.name} boxes={values.map((value) => ({ value, label: languageName(value) }))} chosen={chosen} />
          <div className="mt-3">
            <LanguageField name={frame.name} id={`${frame.name}-more`} label={t('practices-edit.language.more')} optional choices={choices} without={values} />
          </div>
        </>
      )}
    </FieldFrame>
  );
}

/** Several clips of the city. */
export function ClipBoxes({ clips, chosen, ...frame }: Props & { clips: readonly { id: string; title: string }[] }) {
  const { t } = useI18n();
  return (
    <FieldFrame {...frame} group>
      {() =>
        clips.length === 0 ? (
          <p className="mt-2 text-soft">{t('practices-edit.clips.none')}</p>
        ) : (
          <Boxes name={frame.name} boxes={clips.map(({ id, title }) => ({ value: id, label: title || t('practices-edit.clips.gone') }))} chosen={chosen} written />
        )
      }
    </FieldFrame>
  );
}
