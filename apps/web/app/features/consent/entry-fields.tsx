import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Checkbox } from '~/ui/form/checkbox';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import type { LedgerLine } from './ledger.server';

const KINDS = ['PERSON', 'GROUP'] as const;
const RELEASES = ['WRITTEN', 'RECORDED', 'GUARDIAN', 'NOTICE_GIVEN'] as const;

/** What is asked of a person or group. */
export function EntryFields({ entry }: { entry: LedgerLine | null }) {
  const { t } = useI18n();
  return (
    <>
      <TextField name="subject" label={t('consent.subject')} hint={t('consent.subject.hint')} defaultValue={entry?.subject} maxLength={LIMITS.consent.subject} />
      <RadioGroup name="kind" label={t('consent.kind')} defaultValue={entry?.kind ?? 'PERSON'} choices={KINDS.map((value) => ({ value, label: t(`consent.kind.${value}`) }))} />
      <Checkbox name="minors" label={t('consent.minors')} hint={t('consent.minors.hint')} defaultChecked={entry?.minors} />
      <RadioGroup
        name="release"
        label={t('consent.release')}
        defaultValue={entry?.release}
        choices={RELEASES.map((value) => ({ value, label: t(`consent.release.${value}`), hint: t(`consent.release.${value}.hint`) }))}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <TextField name="givenOn" type="date" label={t('consent.givenOn')} defaultValue={entry?.givenOn} short />
        <TextField name="expiresOn" type="date" label={t('consent.expiresOn')} hint={t('consent.expiresOn.hint')} defaultValue={entry?.expiresOn} short optional />
      </div>
      <TextArea name="note" label={t('consent.note')} hint={t('consent.note.hint')} defaultValue={entry?.note} maxLength={LIMITS.consent.note} rows={3} optional />
    </>
  );
}
