import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { Boxes } from '~/ui/form/boxes';
import { AccessFields } from '~/features/celebrations/announce/tasks/access-task';
import { PeopleFields } from '~/features/celebrations/announce/tasks/people-task';
import { WhenFields } from '~/features/celebrations/announce/when/when-fields';
import { themeSlugs } from '~/features/discussions/forum/theme-slugs';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import type { OfferAnswer } from './act-on-offer.server';
import { ChangedNotice } from './changed-notice';
import type { OfferData } from './offer.server';
import { PlaceFields } from './place-fields';

const LIMIT = LIMITS.celebration;

interface Props {
  data: OfferData;
  answer?: OfferAnswer;
}

/** All that a celebration says, one part after the other; one press saves it, finished or not. */
export function OfferForm({ data, answer }: Props) {
  const { t, maybe, path } = useI18n();
  const { offer, festival, languages, zone, key, token } = data;
  const draft = offer?.celebration;
  const mine = answer && ['save', 'saveAndSend'].includes(answer.intent) ? answer : undefined;
  return (
    <div className="min-w-0">
      {mine?.isChanged && <ChangedNotice data={data} sent={mine.sent} />}
      <Form problem={mine?.isChanged ? undefined : mine?.problem} sent={mine?.sent}>
        {draft ? <input type="hidden" name="edits" value={draft.edits} /> : <input type="hidden" name="key" value={mine?.sent.key ?? key} />}
        <Part title={t('festivals.offer.part.what')}>
          <TextField name="title" label={t('announce.field.TITLE')} hint={t('announce.title.hint', { limit: LIMIT.title })} maxLength={LIMIT.title} defaultValue={draft?.title} />
          <TextArea name="description" label={t('announce.field.DESCRIPTION')} hint={t('announce.description.hint')} rows={8} maxLength={LIMIT.description} defaultValue={draft?.description} />
          <LanguageField name="language" label={t('announce.field.LANGUAGE')} hint={t('announce.language.hint')} choices={languages} defaultValue={draft?.language ?? data.language} mayBeEmpty={false} />
          <Boxes
            name="themes"
            label={t('announce.field.THEMES')}
            hint={t('festivals.offer.themes.hint', { limit: LIMIT.themes })}
            choices={themeSlugs.map((slug) => ({ value: slug, label: maybe(`ui.theme.${slug}`) ?? slug }))}
            chosen={mine?.ticked.themes ?? draft?.themes.map(({ slug }) => slug) ?? []}
          />
        </Part>
        <Part title={t('announce.task.when')}>
          <p className="text-small text-soft">{t('festivals.offer.clocks', { zone })}</p>
          <WhenFields times={draft ?? { startsLocal: festival.startsOn, endsLocal: '', allDay: false }} />
        </Part>
        <Part title={t('announce.task.place')}>
          <PlaceFields data={data} />
        </Part>
        <Part title={t('announce.task.people')}>
          <PeopleFields draft={draft} currencies={data.currencies} />
        </Part>
        <Part title={t('announce.task.access')}>
          <AccessFields draft={draft} languages={languages} ticked={mine?.ticked} />
        </Part>
        <Part title={t('festivals.offer.part.register')}>
          <RadioGroup
            name="registration"
            label={t('announce.field.REGISTRATION')}
            defaultValue={draft?.registration ?? 'NONE'}
            choices={(['NONE', 'NEEDED'] as const).map((kind) => ({ value: kind, label: t(`announce.registration.${kind}`) }))}
          />
          <TextField name="capacity" label={t('announce.field.CAPACITY')} hint={t('announce.capacity.hint')} inputMode="numeric" short defaultValue={draft?.capacity ? String(draft.capacity) : ''} optional />
          <TextField name="placesEach" label={t('announce.field.PLACES_EACH')} hint={t('announce.placesEach.hint', { limit: LIMIT.placesEach })} inputMode="numeric" short defaultValue={String(draft?.placesEach ?? 1)} />
        </Part>
        <div className="flex flex-wrap items-center gap-3">
          <Button name="intent" value="save">
            {t(mine?.isChanged ? 'announce.conflict.mine' : 'announce.save')}
          </Button>
          {(!offer || offer.can.send) && (
            <Button look="quiet" name="intent" value="saveAndSend">
              {t('festivals.offer.saveAndSend')}
            </Button>
          )}
          {mine?.isChanged && draft && (
            <a href={path(`/festivals/hosting/${token}/offers/${draft.id}`)} className="inline-flex min-h-11 items-center">
              {t('announce.conflict.theirs')}
            </a>
          )}
        </div>
      </Form>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-7 border-t-2 border-line pt-6">
      <h2 className="text-h3">{title}</h2>
      {children}
    </section>
  );
}
