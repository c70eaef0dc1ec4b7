import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button, LinkButton } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { choiceName } from '../words';
import type { ToConfirmData } from './confirm.server';

interface Props {
  data: ToConfirmData;
  problem?: Problem;
  sent?: Record<string, string>;
}

/** In the order of how often they are given; one click answers. */
const ANSWERS = ['RUNNING', 'CHANGED', 'ENDED'] as const;
const NOTE = 500;

/** "Does it still run?": three buttons, and a word beside them if there is one to say. */
export function ConfirmPage({ data: { practice, said }, problem, sent }: Props) {
  const i18n = useI18n();
  const { t, path, date } = i18n;
  const { id, title, promise, language, running, publishedAt, viewerCan } = practice;
  const here = path(`/practices/${id}`);
  // Both are written alike: the later one sorts last.
  const since = [running.lastConfirmedAt, publishedAt].filter((at) => at != null).sort().at(-1);
  return (
    <div data-theme={practice.theme.slug}>
      <PageHead title={t('practices.still')} problem={Boolean(problem)} unlisted />
      <Breadcrumbs crumbs={[{ name: t('practices.title'), to: '/practices' }, { name: title, to: `/practices/${id}` }, { name: t('practices.still') }]} />
      <PageTitle title={t('practices.still')} lead={<UserText lang={language}>{title}</UserText>} />
      <UserText as="p" lang={language} className="mt-3 max-w-text">
        {promise}
      </UserText>
      {said ? (
        <div className="mt-8">
          <Notice tone="good" title={t('practices.still.thanks')} live>
            <p>{t('practices.still.said', { answer: choiceName(i18n, 'running', said) })}</p>
            {said === 'CHANGED' && <p>{t('practices.still.revise')}</p>}
          </Notice>
          <p className="mt-6 flex flex-wrap gap-4">
            {said === 'CHANGED' && (viewerCan.begin || viewerCan.edit) && <LinkButton href={`${here}/edit`}>{t('practices.still.write')}</LinkButton>}
            <LinkButton look="quiet" href={here}>
              {t('practices.read')}
            </LinkButton>
          </p>
        </div>
      ) : (
        <>
          <p className="mt-6 max-w-text text-soft">
            {since && t('practices.still.since', { date: date(since) })} {t('practices.still.why')}
          </p>
          <div className="mt-8">
            <Form problem={problem} sent={sent}>
              <TextArea name="note" label={t('practices.still.note')} hint={t('practices.still.note.hint')} optional rows={3} maxLength={NOTE} />
              <p className="flex flex-wrap gap-4">
                {ANSWERS.map((answer) => (
                  <Button key={answer} name="answer" value={answer} look={answer === 'RUNNING' ? 'main' : 'quiet'}>
                    {t(`practices.still.${answer}`)}
                  </Button>
                ))}
              </p>
            </Form>
          </div>
        </>
      )}
    </div>
  );
}
