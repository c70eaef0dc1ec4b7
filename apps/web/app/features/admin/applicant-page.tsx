import { LIMITS } from '../../../../../libs/contracts/limits.js';
import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { languages } from '~/i18n/languages';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import type { ApplicantData } from './applicants.server';

interface Props {
  data: ApplicantData;
  answer?: { part: 'accept' | 'decline'; problem: Problem; sent: SentValues };
}

/** One city that asks to join: what it says, then accept or decline. */
export function ApplicantPage({ data, answer }: Props) {
  const { t, language, languageName, countryName } = useI18n();
  const { city, application } = data;
  const answerOf = (part: 'accept' | 'decline') => (answer?.part === part ? answer : undefined);
  const facts: [string, string][] = [
    [t('admin.city.kind'), t(`cities.kind.${city.kind}`)],
    [t('admin.city.country'), countryName(city.country)],
    [t('admin.city.region'), t(`cities.region.${city.region}`)],
    [t('admin.city.languages'), city.languages.map(languageName).join(', ')],
    [t('admin.applicant.contact'), [application?.contactName, application?.contactEmail].filter(Boolean).join(', ')],
  ];
  return (
    <>
      <PageHead title={t('admin.applicant.title', { name: city.name })} problem={answer !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('admin.title'), to: '/network' }, { name: t('admin.applicants'), to: '/network/applicants' }, { name: city.name }]} />
      <PageTitle title={city.name} lead={t('admin.applicants.since', { when: data.when })} />
      <dl className="mt-8 grid gap-x-8 gap-y-2 sm:grid-cols-[max-content_1fr]">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-soft">{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      {application?.why && (
        <UserText as="blockquote" className="mt-6 block max-w-text whitespace-pre-line border-s-4 border-line ps-4">
          {application.why}
        </UserText>
      )}
      <Section title={t('admin.accept')} intro={t('admin.accept.text')}>
        <Form problem={answerOf('accept')?.problem} sent={answerOf('accept')?.sent}>
          <input type="hidden" name="intent" value="accept" />
          <TextField name="yearJoined" label={t('admin.city.yearJoined')} defaultValue={data.year} inputMode="numeric" short />
          <Select name="timeZone" label={t('admin.city.timeZone')} defaultValue={city.timeZone} choices={data.timeZones} />
          <TextField name="latitude" label={t('admin.city.latitude')} hint={t('admin.city.place.hint')} defaultValue={city.latitude?.toString()} inputMode="decimal" short />
          <TextField name="longitude" label={t('admin.city.longitude')} defaultValue={city.longitude?.toString()} inputMode="decimal" short />
          <TextField name="slug" label={t('admin.city.slug')} defaultValue={city.slug} spellCheck={false} maxLength={80} />
          <TextField name="email" type="email" label={t('admin.city.focal.email')} hint={t('admin.accept.email.hint')} optional defaultValue={application?.contactEmail} autoComplete="off" />
          <TextField name="focalName" label={t('admin.city.focal.name')} optional defaultValue={application?.contactName} autoComplete="off" maxLength={LIMITS.person.name} />
          <Select name="locale" label={t('admin.city.focal.locale')} defaultValue={application?.locale ?? language} choices={languages.map(({ code, name }) => ({ value: code, label: name }))} />
          <Button>{t('admin.accept.button')}</Button>
        </Form>
      </Section>
      <Section title={t('admin.decline')} intro={t('admin.decline.text')}>
        <Form problem={answerOf('decline')?.problem} sent={answerOf('decline')?.sent}>
          <input type="hidden" name="intent" value="decline" />
          <TextArea name="reason" label={t('admin.decline.reason')} rows={5} maxLength={LIMITS.application.text} />
          <Button look="danger">{t('admin.decline.button')}</Button>
        </Form>
      </Section>
    </>
  );
}
