import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import type { Problem } from '~/api/problem';
import { dayWords, daysWords } from '~/features/celebrations/when/when-words';
import { Paragraphs } from '~/features/practices/show/paragraphs';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button, LinkButton } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextField } from '~/ui/form/text-field';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import type { CallData } from './call.server';

interface Props {
  data: CallData;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** Whoever wants to hold something gives a name and an address; a link by mail opens the rest. */
export function CallPage({ data, answer }: Props) {
  const { t, path, language, countryName } = useI18n();
  const { festival, viewer, isSent } = data;
  const { slug, title, city, startsOn, endsOn, callText, callOpenUntil, callIsOpen, themes } = festival;
  return (
    <div data-theme={themes[0]?.slug ?? 'celebration'}>
      <PageHead title={t('festivals.join.title', { title })} problem={answer?.problem !== undefined} />
      <Breadcrumbs crumbs={[{ name: t('festivals.title'), to: '/festivals' }, { name: title, to: `/festivals/${slug}` }, { name: t('festivals.join') }]} />
      <PageTitle title={t('festivals.join')} lead={<UserText lang={festival.language}>{title}</UserText>} />
      <p className="mt-3 text-soft">
        {daysWords(language, startsOn, endsOn)} · {t('ui.place', { city: `\u2068${city.name}\u2069`, country: countryName(city.country) })}
      </p>
      <div className="mt-8">
        {isSent ? (
          <Notice tone="good" title={t('festivals.join.sent')} live>
            <p>{t('festivals.join.sent.text')}</p>
            <p className="mt-2">{t('festivals.join.sent.again')}</p>
          </Notice>
        ) : callIsOpen ? (
          <>
            {callText && (
              <div className="mb-6">
                <Paragraphs text={callText} language={festival.language} />
              </div>
            )}
            <ol className="mb-8 max-w-text space-y-1 ps-6 [list-style:decimal]">
              {(['mail', 'write', 'send'] as const).map((step) => (
                <li key={step}>{t(`festivals.join.step.${step}`)}</li>
              ))}
            </ol>
            {callOpenUntil && <p className="mb-6 font-semibold">{t('festivals.call.until', { day: dayWords(language, callOpenUntil) })}</p>}
            <Form problem={answer?.problem} sent={answer?.sent}>
              <TextField name="name" label={t('festivals.join.name')} hint={t('festivals.join.name.hint')} autoComplete="organization" maxLength={LIMITS.person.name} defaultValue={viewer?.name} />
              <TextField name="email" type="email" label={t('registrations.email')} hint={t('festivals.join.email.hint')} autoComplete="email" maxLength={LIMITS.person.email} spellCheck={false} defaultValue={viewer?.email} />
              <Button>{t('festivals.join.do')}</Button>
            </Form>
            <p className="mt-6 max-w-text text-small text-soft">{t('festivals.join.again')}</p>
          </>
        ) : (
          <Notice tone="warn" title={t('festivals.join.closed')}>
            <p>{t('festivals.join.closed.text')}</p>
          </Notice>
        )}
      </div>
      {(isSent || !callIsOpen) && (
        <p className="mt-6">
          <LinkButton look="quiet" href={path(`/festivals/${slug}`)}>
            {t('festivals.toFestival')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
