import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextField } from '~/ui/form/text-field';
import type { EditAnswer } from '../edit/act.server';
import type { DateOfList, WhenData } from './when-page.server';
import { WhenFields } from './when-fields';

const LIMIT = LIMITS.celebration;
const SCOPES = ['THIS', 'FOLLOWING', 'ALL'] as const;

interface Props {
  date: DateOfList;
  data: WhenData;
  answer?: EditAnswer;
}

/** What can become of one date: another time or place, none at all, or after all. */
export function DateForms({ date, data, answer }: Props) {
  const { t } = useI18n();
  const { celebration } = data;
  const isSeries = Boolean(celebration.rule) || celebration.extra.length > 0;
  if (date.state === 'CANCELLED') {
    return (
      <DateForm intent="restore" {...{ date, answer }} button={t('announce.date.restore')} look="main">
        <p>{t('announce.date.restore.text')}</p>
      </DateForm>
    );
  }
  const ownPlace = date.placeName !== celebration.placeName ? (date.placeName ?? '') : '';
  return (
    <div className="mt-3 space-y-4">
      <DateForm intent="move" {...{ date, answer }} button={t('announce.date.move.button')} look="main">
        {isSeries && <Scope name="scope" />}
        <WhenFields prefix="move-" times={{ ...date, allDay: celebration.allDay }} asksSpan={false} />
        <input type="hidden" name="placeBefore" value={ownPlace} />
        <TextField name="ownPlace" label={t('announce.date.place')} hint={t('announce.date.place.hint')} maxLength={LIMIT.placeName} defaultValue={ownPlace} optional />
        <TextField name="reason" label={t('announce.date.reason')} hint={t('announce.date.reason.hint')} maxLength={LIMIT.reason} optional />
      </DateForm>
      <Details summary={t('announce.date.cancel')} open={answer?.intent === 'cancel'}>
        <DateForm intent="cancel" {...{ date, answer }} button={t('announce.date.cancel.button')} look="danger">
          {isSeries && <Scope name="cancelScope" />}
          <TextField name="cancelReason" label={t('announce.date.cancelReason')} hint={t('announce.date.cancelReason.hint')} maxLength={LIMIT.reason} optional />
        </DateForm>
      </Details>
    </div>
  );
}

function DateForm({ intent, date, answer, button, look, children }: { intent: 'move' | 'cancel' | 'restore'; date: DateOfList; answer?: EditAnswer; button: string; look: 'main' | 'danger'; children: ReactNode }) {
  const mine = answer?.intent === intent ? answer : undefined;
  return (
    <Form problem={mine?.problem} sent={mine?.sent}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="date" value={date.id} />
      <input type="hidden" name="edits" value={date.edits} />
      {children}
      <Button look={look}>{button}</Button>
    </Form>
  );
}

/** This date, it and those after it, or all that have not begun. */
function Scope({ name }: { name: string }) {
  const { t } = useI18n();
  return <RadioGroup name={name} label={t('announce.scope')} defaultValue="THIS" choices={SCOPES.map((scope) => ({ value: scope, label: t(`announce.scope.${scope}`) }))} />;
}
