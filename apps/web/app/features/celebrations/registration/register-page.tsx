import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button, LinkButton } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { PersonFields, PlacesField, QuestionField } from './register-fields';
import type { RegisterData } from './register.server';
import { WhenAndWhere } from './when-and-where';

interface Props {
  data: RegisterData;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** One registers for one time of a celebration. */
export function RegisterPage({ data, answer }: Props) {
  const { t, path } = useI18n();
  const { occurrence, when, isAsked } = data;
  const { id, celebration, viewerRegistration } = occurrence;
  const page = `/celebrations/${celebration.id}`;
  return (
    <div data-theme={celebration.themes[0]?.slug ?? 'celebration'}>
      <PageHead title={t('registrations.register.title', { title: celebration.title })} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('celebrations.title'), to: '/celebrations' }, { name: celebration.title, to: `${page}?time=${id}` }, { name: t('registrations.register') }]} />
      <PageTitle title={t('registrations.register')} lead={<UserText lang={celebration.language}>{celebration.title}</UserText>} />
      <WhenAndWhere time={occurrence} when={when} />
      <div className="mt-8">
        {isAsked ? (
          <Notice tone="good" title={t('registrations.asked.title')} live>
            <p>{t('registrations.asked.text')}</p>
          </Notice>
        ) : viewerRegistration?.token ? (
          <Notice title={t('registrations.already')}>
            <a href={path(`/registrations/${viewerRegistration.token}`)} className="inline-flex min-h-11 items-center font-semibold">
              {t('registrations.open')}
            </a>
          </Notice>
        ) : occurrence.registrationOpen ? (
          <RegisterForm data={data} answer={answer} />
        ) : (
          <Notice tone="warn" title={t(`registrations.closed.${occurrence.reasonClosed ?? 'CLOSED'}`)}>
            {occurrence.cancelReason && <UserText as="p">{occurrence.cancelReason}</UserText>}
          </Notice>
        )}
      </div>
      {(isAsked || viewerRegistration || !occurrence.registrationOpen) && (
        <p className="mt-6">
          <LinkButton look="quiet" href={path(`${page}?time=${id}`)}>
            {t('registrations.toCelebration')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function RegisterForm({ data, answer }: Props) {
  const { t, path } = useI18n();
  const { occurrence, viewer, key } = data;
  const { capacity, placesLeft, waiting, celebration } = occurrence;
  // What is free while somebody waits is for the line.
  const isFull = placesLeft === 0 || waiting > 0;
  return (
    <>
      <div className="mb-8 max-w-text">
        {isFull ? (
          <Notice tone="warn" title={t('registrations.line.title')}>
            <p>{t('registrations.line.length', { count: waiting })}</p>
            <p>{t('registrations.line.text')}</p>
          </Notice>
        ) : (
          placesLeft !== null && placesLeft !== undefined && <p className="font-semibold">{t('celebrations.places', { count: placesLeft })}</p>
        )}
      </div>
      <Form problem={answer?.problem} sent={answer?.sent}>
        <input type="hidden" name="key" value={answer?.sent?.key ?? key} />
        {viewer ? <p>{t('registrations.member', { name: `\u2068${viewer.name}\u2069`, email: `\u2068${viewer.email}\u2069` })}</p> : <PersonFields />}
        <PlacesField most={Math.min(celebration.placesEach, capacity ?? celebration.placesEach)} />
        {celebration.questions.map((question) => (
          <QuestionField key={question.key} question={question} language={celebration.language} />
        ))}
        {!viewer && <p className="text-small text-soft">{t('registrations.mailFirst')}</p>}
        <div className="flex flex-wrap gap-3">
          <Button>{t(isFull ? 'registrations.do.line' : 'registrations.do')}</Button>
          <LinkButton look="quiet" href={path(`/celebrations/${celebration.id}?time=${occurrence.id}`)}>
            {t('registrations.back')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
