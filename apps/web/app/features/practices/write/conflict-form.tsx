import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Notice } from '~/ui/notice';
import { SectionsBeside } from '../differences/section-changes';
import type { Draft } from './draft';
import { SECTION_FIELDS } from './section-fields';
import type { SectionData, Theirs } from './section-page.server';
import { asFields } from './write-fields';

interface Props {
  data: SectionData;
  mine: Draft;
  theirs: Theirs;
}

/** A colleague saved the section meanwhile: both texts beside each other, and the decision of who came later. Nothing is written before it. */
export function ConflictForm({ data, mine, theirs }: Props) {
  const { t } = useI18n();
  const name = theirs.name ?? t('practices-edit.conflict.somebody');
  const clips = new Map(data.choices.clips.map(({ id, title }) => [id, title]));
  return (
    <div data-conflict="">
      <div role="alert" tabIndex={-1} autoFocus className="focus:outline-none">
        <Notice tone="warn" title={t('practices-edit.conflict.title', { name })}>
          <p>{t('practices-edit.conflict.text', { when: theirs.at ?? '' })}</p>
        </Notice>
      </div>
      <div className="mt-8">
        <SectionsBeside
          section={data.section}
          lines={theirs.lines}
          language={data.practice.language}
          clips={clips}
          before={t('practices-edit.conflict.theirs', { name })}
          after={t('practices-edit.conflict.mine')}
        />
      </div>
      <Form className="mt-8" data-section-form="" data-decide="">
        <input type="hidden" name="edits" value={theirs.edits} />
        {asFields(SECTION_FIELDS[data.section], mine).map(([field, value], index) => (
          <input key={index} type="hidden" name={field} value={value} />
        ))}
        <h2 className="text-h3">{t('practices-edit.conflict.decide')}</h2>
        <ul className="mt-4 space-y-5">
          {(['both', 'mine', 'theirs'] as const).map((decision) => (
            <li key={decision}>
              <Button name="decision" value={decision} look={decision === 'both' ? 'main' : 'quiet'}>
                {t(`practices-edit.conflict.${decision}.button`, { name })}
              </Button>
              <p className="mt-1 max-w-text text-small text-soft">{t(`practices-edit.conflict.${decision}.hint`, { name })}</p>
            </li>
          ))}
        </ul>
      </Form>
    </div>
  );
}
