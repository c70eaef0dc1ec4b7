import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Section } from '~/ui/section';
import type { AdoptionOnPage } from '../adoption.query';
import { costWords } from '../money';
import { Paragraphs } from '../../show/paragraphs';

const WORDS = ['keep', 'change', 'why', 'people'] as const;

/** What the city means to do: what it keeps and what it changes, side by side, then why, who, when and at what cost. */
export function PlanView({ adoption }: { adoption: AdoptionOnPage }) {
  const i18n = useI18n();
  const { t, path, date } = i18n;
  const { id, plan, viewerCan } = adoption;
  const when = plan.startsOn && (plan.endsOn ? t('adoptions.plan.fromTo', { from: date(plan.startsOn), to: date(plan.endsOn) }) : t('adoptions.plan.from', { from: date(plan.startsOn) }));
  const facts = [
    { name: t('adoptions.plan.when'), words: when },
    { name: t('adoptions.beside.cost'), words: costWords(i18n, plan) },
    { name: t('adoptions.beside.staff'), words: plan.staffMonths == null ? null : t('adoptions.months', { count: plan.staffMonths }) },
  ].filter(({ words }) => words);
  return (
    <Section
      title={t('adoptions.plan')}
      id="plan"
      aside={
        viewerCan.edit && (
          <LinkButton look="quiet" href={path(`/adoptions/${id}/plan`)}>
            {t('adoptions.do.plan')}
          </LinkButton>
        )
      }
    >
      {plan.edits === 0 ? (
        <p className="max-w-text text-soft">{t('adoptions.plan.none', { city: adoption.city.name })}</p>
      ) : (
        <>
          <div className="grid gap-x-16 gap-y-8 md:grid-cols-2">
            {WORDS.filter((name) => plan[name] !== '').map((name) => (
              <div key={name}>
                <h3>{t(`adoptions.plan.${name}`)}</h3>
                <div className="mt-2">
                  <Paragraphs text={plan[name]} />
                </div>
              </div>
            ))}
          </div>
          {facts.length > 0 && (
            <dl className="mt-8 flex flex-wrap gap-x-12 gap-y-4">
              {facts.map(({ name, words }) => (
                <div key={name}>
                  <dt className="text-small text-soft">{name}</dt>
                  <dd className="figures font-semibold">{words}</dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
    </Section>
  );
}
