import type { FormHTMLAttributes, ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { FestivalConflict } from '../edit/festival-conflict';
import type { EditAnswer } from '../edit/act.server';
import type { EditData } from '../edit/edit-page.server';
import type { SectionName } from './sections';

export interface SectionProps {
  data: EditData;
  /** Of the form of this section. */
  answer?: EditAnswer;
}

interface Props extends SectionProps, Pick<FormHTMLAttributes<HTMLFormElement>, 'encType'> {
  section: SectionName;
  children: ReactNode;
}

/** The form of one section. It names what it was opened with; after a conflict, what was shown beside it. */
export function SectionForm({ section, data, answer, encType, children }: Props) {
  const { t, path } = useI18n();
  const { id, slug, edits } = data.festival;
  const seen = data.sections.find(({ name }) => name === section)?.seen;
  return (
    <>
      {answer?.conflict && <FestivalConflict fields={answer.conflict} data={data} />}
      <Form problem={answer?.problem} sent={answer?.sent} encType={encType}>
        <input type="hidden" name="intent" value={section} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="edits" value={edits} />
        {/* Of a form that was sent back for another reason, still what was shown first. */}
        <input type="hidden" name="seen" value={(!answer?.conflict && answer?.sent.seen) || seen} />
        {children}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button>{t(answer?.conflict ? 'announce.conflict.mine' : 'announce.save')}</Button>
          {answer?.conflict && (
            <a href={path(`/festivals/${slug}/edit?open=${section}#task-${section}`)} className="inline-flex min-h-11 items-center">
              {t('announce.conflict.theirs')}
            </a>
          )}
        </div>
      </Form>
    </>
  );
}
