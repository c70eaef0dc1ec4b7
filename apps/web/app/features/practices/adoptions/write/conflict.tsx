import type { AdoptionSavePlanMutation } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { ChangedText } from '../../differences/changed-text';

/** What stands against a save: who wrote it, when, and what differs. */
export type Conflict = Extract<AdoptionSavePlanMutation['saveAdoptionPlan'], { lines: unknown }>;

/**
 * A colleague saved in the meantime. The differences lead from what stands to what was typed; the writer keeps their own,
 * takes the other, or edits on in the form beneath, which still holds every word they typed.
 */
export function ConflictNotice({ conflict, part, formId, here }: { conflict: Conflict; part: 'plan' | 'report'; formId: string; here: string }) {
  const { t, maybe, date } = useI18n();
  const differs = conflict.lines.filter(({ parts }) => parts.some(({ kind }) => kind !== 'SAME'));
  const when = conflict.editedAt ? date(conflict.editedAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }) : '';
  return (
    <section role="alert" aria-labelledby="conflict" className="mb-10 max-w-form rounded-small border-4 border-warn bg-warn-wash p-5">
      <h2 id="conflict" className="text-h3">
        {t('adoptions.conflict')}
      </h2>
      <p className="mt-2">{t('adoptions.conflict.text', { name: conflict.editedByName ?? t('adoptions.conflict.somebody'), when })}</p>
      <dl className="mt-4 space-y-3">
        {differs.map(({ field, parts }, index) => (
          <div key={index}>
            <dt className="text-small font-semibold">{maybe(`adoptions.${part}.${field}`) ?? field}</dt>
            <dd>
              <ChangedText parts={parts} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button form={formId} name="then" value="keep">
          {t('adoptions.conflict.keepMine')}
        </Button>
        <LinkButton look="quiet" href={here}>
          {t('adoptions.conflict.takeTheirs')}
        </LinkButton>
        <LinkButton look="quiet" href={`#${formId}`}>
          {t('adoptions.conflict.editOn')}
        </LinkButton>
      </div>
    </section>
  );
}
