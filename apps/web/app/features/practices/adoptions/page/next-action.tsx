import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { ErrorSummary } from '~/ui/form/error-summary';
import type { AdoptionOnPage } from '../adoption.query';
import type { StepAnswer } from './act.server';
import { nextStep } from './next-step';

const MOVES = { adapt: 'ADAPTING', run: 'RUNNING', give: 'REPORTED' } as const;

/** The one thing to do now, large; what may also be done stands beside it, small. */
export function NextAction({ adoption, answer }: { adoption: AdoptionOnPage; answer?: StepAnswer }) {
  const { t, path } = useI18n();
  const { id, edits, viewerCan, child } = adoption;
  const next = nextStep(adoption);
  const here = path(`/adoptions/${id}`);
  const also = [
    { on: viewerCan.edit && next !== 'plan', href: `${here}/plan`, words: t('adoptions.do.plan') },
    { on: viewerCan.report && next !== 'report', href: `${here}/report`, words: t('adoptions.do.report') },
    { on: viewerCan.diary, href: `${here}/entries/new`, words: t('adoptions.do.entry') },
  ].filter(({ on }) => on);
  if (!next && also.length === 0) return null;
  return (
    <section aria-labelledby="next" className="mt-10 max-w-text border-s-6 border-theme bg-theme-wash px-5 py-5 md:px-7">
      <h2 id="next" className="text-h3">
        {t(next ? 'adoptions.next' : 'adoptions.also')}
      </h2>
      {answer && (answer.step === 'move' || answer.step === 'publish') && (
        <div className="mt-4">
          <ErrorSummary problem={answer.problem} />
        </div>
      )}
      {next && <p className="mt-1">{t(`adoptions.next.${next}`, { city: adoption.city.name, original: adoption.practiceCity.name })}</p>}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {(next === 'adapt' || next === 'run' || next === 'give') && (
          <form method="post">
            <input type="hidden" name="step" value="move" />
            <input type="hidden" name="edits" value={edits} />
            <input type="hidden" name="to" value={MOVES[next]} />
            <Button>{t(`adoptions.do.${next}`)}</Button>
          </form>
        )}
        {next === 'publish' && (
          <form method="post">
            <input type="hidden" name="step" value="publish" />
            <Button>{t('adoptions.do.publish')}</Button>
          </form>
        )}
        {(next === 'plan' || next === 'report') && <LinkButton href={`${here}/${next}`}>{t(`adoptions.do.${next}`)}</LinkButton>}
        {(next === 'answer' || next === 'offer') && <LinkButton href={next === 'answer' ? '#answer' : '#help'}>{t(`adoptions.do.${next}`)}</LinkButton>}
        {next === 'version' && child && (
          <LinkButton href={path(`/practices/${child.id}${child.state === 'PUBLISHED' ? '' : '/edit'}`)}>{t('adoptions.do.version')}</LinkButton>
        )}
        {also.map(({ href, words }) => (
          <LinkButton key={href} look="quiet" href={href}>
            {words}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}
