import { LIMITS } from '../../../../../libs/contracts/limits.js';
import type { Problem } from '~/api/problem';
import { regions } from '~/features/cities/regions';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import type { JoinNetworkData } from './join-network.server';

const kinds = ['CITY', 'TOWN', 'DISTRICT', 'COUNTY', 'COMMUNE', 'CONSORTIUM'] as const;

interface Props {
  data: JoinNetworkData;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** For an officer of a city that is not in the network yet: no account is needed to ask. */
export function JoinNetworkPage({ data, answer }: Props) {
  const { t } = useI18n();
  const title = t('join-network.title');
  if (data.sent && !answer) {
    return (
      <>
        <PageHead title={t('join-network.sent')} unlisted />
        <PageTitle title={t('join-network.sent')} />
        <div className="mt-8 max-w-text">
          <Notice tone="good" live>
            <p>{t('join-network.sent.text')}</p>
            <p className="mt-2">{t('join-network.sent.none')}</p>
          </Notice>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHead title={title} description={t('join-network.lead')} problem={answer?.problem !== undefined} />
      <PageTitle title={title} lead={t('join-network.lead')} />
      <ol className="prose mt-6 max-w-text list-decimal ps-6">
        <li>{t('join-network.step.form')}</li>
        <li>{t('join-network.step.mail')}</li>
        <li>{t('join-network.step.answer')}</li>
      </ol>
      <div className="mt-10">
        <Form problem={answer?.problem} sent={answer?.sent}>
          <TextField name="name" label={t('admin.city.name')} maxLength={120} />
          <TextField name="localName" label={t('admin.city.localName')} optional maxLength={120} />
          <Select name="kind" label={t('admin.city.kind')} empty={t('admin.city.choose')} choices={kinds.map((value) => ({ value, label: t(`cities.kind.${value}`) }))} />
          <Select name="country" label={t('admin.city.country')} empty={t('admin.city.choose')} choices={data.countries} />
          <Select name="region" label={t('admin.city.region')} hint={t('join-network.region.hint')} empty={t('admin.city.choose')} choices={regions.map((value) => ({ value, label: t(`cities.region.${value}`) }))} />
          <TextField name="languages" label={t('admin.city.languages')} hint={t('admin.city.languages.hint')} spellCheck={false} />
          <Select name="timeZone" label={t('admin.city.timeZone')} optional empty={t('join-network.timeZone.none')} choices={data.timeZones} />
          <TextField name="latitude" label={t('admin.city.latitude')} hint={t('admin.city.place.hint')} optional inputMode="decimal" short />
          <TextField name="longitude" label={t('admin.city.longitude')} optional inputMode="decimal" short />
          <TextArea name="why" label={t('join-network.why')} hint={t('join-network.why.hint')} rows={7} maxLength={LIMITS.application.text} />
          <TextField name="contactName" label={t('join-network.contactName')} hint={t('join-network.contactName.hint')} autoComplete="name" maxLength={LIMITS.person.name} />
          <TextField name="contactEmail" type="email" label={t('join-network.contactEmail')} hint={t('join-network.contactEmail.hint')} autoComplete="email" maxLength={LIMITS.person.email} />
          <Button>{t('join-network.button')}</Button>
        </Form>
      </div>
    </>
  );
}
