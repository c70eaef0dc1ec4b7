import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import type { Draft } from './draft';
import { SectionField } from './fields/section-field';
import { SECTION_FIELDS, slugOf } from './section-fields';
import type { SectionData } from './section-page.server';
import { TakeFigure } from './take-figure';

interface Props {
  data: SectionData;
  draft: Draft;
  edits: number;
  problem?: Problem;
  /** What stands in the form is on no server yet. */
  unsaved?: boolean;
}

/** The questions of one section; every button saves. */
export function SectionForm({ data, draft, edits, problem, unsaved = false }: Props) {
  const { t } = useI18n();
  const { section, next } = data;
  const lastSaved = (when: string) => (data.progress?.editedByName ? t('practices-edit.lastSavedBy', { when, name: data.progress.editedByName }) : t('practices-edit.lastSaved', { when }));
  return (
    <Form problem={problem} data-section-form="" data-unsaved={unsaved ? 'yes' : undefined} className="max-w-form space-y-8 [&_:is(input,textarea,select,button)]:scroll-mb-28">
      {/* The button that the Enter key means: the first of the form. */}
      <button name="then" value="stay" tabIndex={-1} aria-hidden="true" className="sr-only">
        {t('ui.save')}
      </button>
      <input type="hidden" name="edits" value={edits} />
      {SECTION_FIELDS[section].map((field) => (
        <SectionField key={field.name} {...{ section, field, draft }} language={data.practice.language} choices={data.choices} />
      ))}
      {section === 'FIGURES' && <TakeFigure figures={data.choices.figures} />}
      <div className="sticky bottom-0 z-10 -mx-4 border-t-2 border-edge bg-paper px-4 py-3">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button name="then" value={next ? slugOf(next) : 'list'}>
            {t(next ? 'practices-edit.saveNext' : 'practices-edit.saveList')}
          </Button>
          <Button name="then" value="stay" look="quiet">
            {t('ui.save')}
          </Button>
          <p role="status" data-save-status className="min-w-0 flex-1 basis-48 text-small text-soft">
            {unsaved ? t('practices-edit.notSaved') : data.saved ? t('practices-edit.saved') : data.editedAt ? lastSaved(data.editedAt) : ''}
          </p>
        </div>
        <div data-save-faults hidden className="mt-2 font-semibold text-bad" />
        <p data-save-help hidden className="mt-2">
          <Button name="then" value="compare" look="quiet" data-compare="">
            {t('practices-edit.compare')}
          </Button>
        </p>
      </div>
    </Form>
  );
}
