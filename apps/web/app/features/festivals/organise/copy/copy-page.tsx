import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Form } from '~/ui/form/form';
import { TextField } from '~/ui/form/text-field';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import { OrganiseFrame } from '../organise-frame';
import type { CopyData } from './copy.server';

/** A festival of an earlier year becomes the draft of a new one: first the day, then what comes along is seen, then it is made. */
export function CopyPage({ data, answer }: { data: CopyData; answer?: { problem: Problem; sent: SentValues } }) {
  const { t, path } = useI18n();
  const { festival, startsOn, isShown } = data;
  return (
    <OrganiseFrame festival={festival} page="copy" days={data.days} problem={answer !== undefined}>
      <h2 className="mt-10">{t('festivals-organise.copy.title')}</h2>
      <p className="mt-3 max-w-text">{t('festivals-organise.copy.intro')}</p>
      <div className="mt-8">
        <Form method="get" action={path(`/festivals/${festival.slug}/copy`)}>
          <TextField name="on" type="date" label={t('festivals-organise.copy.on')} hint={t('festivals-organise.copy.on.hint')} defaultValue={startsOn} short />
          <Button look={isShown ? 'quiet' : 'main'}>{t('festivals-organise.copy.show')}</Button>
        </Form>
      </div>
      {isShown && <Preview data={data} answer={answer} />}
    </OrganiseFrame>
  );
}

function Preview({ data, answer }: { data: CopyData; answer?: { problem: Problem; sent: SentValues } }) {
  const { t, path, number } = useI18n();
  const { festival, hosts, newDays, sample } = data;
  const { celebrations } = festival.totals;
  return (
    <section aria-labelledby="copied" className="mt-10 max-w-text">
      {answer && <ErrorSummary problem={answer.problem} />}
      <h2 id="copied" tabIndex={-1} autoFocus={!answer} className="text-h3 focus:outline-none">
        {t('festivals-organise.copy.becomes', { days: newDays })}
      </h2>
      <ul className="mt-3 space-y-1 ps-6 [list-style:disc]">
        <li>{t('festivals-organise.copy.words')}</li>
        <li>{t('festivals-organise.copy.celebrations', { count: celebrations, n: number(celebrations) })}</li>
        <li>{t('festivals-organise.copy.hosts', { count: hosts, n: number(hosts) })}</li>
        <li>{t('festivals-organise.copy.not')}</li>
      </ul>
      {data.isOtherWeekday && (
        <div className="mt-5">
          <Notice tone="warn">
            <p>{t('festivals-organise.copy.weekday')}</p>
            <a href={path(`/festivals/${festival.slug}/copy?on=${data.nearest.day}`)} className="inline-flex min-h-11 items-center">
              {t('festivals-organise.copy.nearest', { day: data.nearest.words })}
            </a>
          </Notice>
        </div>
      )}
      {sample.length > 0 && (
        <>
          <h3 className="mt-6 text-base font-semibold">{t('festivals-organise.copy.sample')}</h3>
          <ul className="mt-2 border-t border-line">
            {sample.map(({ id, title, language, was, becomes }) => (
              <li key={id} className="border-b border-line py-2">
                <UserText lang={language} className="font-semibold">
                  {title}
                </UserText>
                <p>{becomes}</p>
                <p className="text-small text-soft">{t('festivals-organise.copy.was', { when: was })}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <form method="post" className="mt-8">
        <input type="hidden" name="id" value={festival.id} />
        <input type="hidden" name="key" value={answer?.sent.key ?? data.key} />
        <input type="hidden" name="startsOn" value={data.startsOn} />
        <Button>{t('festivals-organise.copy.button')}</Button>
      </form>
    </section>
  );
}
