import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextArea } from '~/ui/form/text-area';
import { UserText } from '~/ui/user-text';
import { useEdit } from '../saving/edit-context';
import { SaveForm } from '../saving/save-form';

const shown = ['NONE_IDENTIFIABLE', 'ADULTS_CONSENTED', 'MINORS_GUARDIAN_CONSENTED'] as const;

/** Who can be recognised, and what they agreed to: a statement in somebody's name, so it is never saved unasked. */
export function ConsentTask() {
  const { t, rich, path } = useI18n();
  const { page } = useEdit();
  const { consent } = page.clip;
  return (
    <div className="space-y-6">
      <p className="max-w-text">{t('submit.consent.intro')}</p>
      {page.clip.viewerCan.keepConsents && (
        <p>
          <a href={path(`/clips/${page.clip.id}/consent`)} className="inline-flex min-h-11 items-center">
            {t('consent.link')}
          </a>
        </p>
      )}
      {consent && (
        <Notice tone="good">
          {rich('submit.consent.stated', {
            name: consent.statedByName ?? '',
            when: page.when.consent ?? '',
            who: (parts) => <UserText>{parts.join('')}</UserText>,
          })}
        </Notice>
      )}
      <SaveForm intent="consent" basis={consent} button={t('submit.consent.button')} look="main">
        <RadioGroup
          name="peopleShown"
          label={t('submit.consent.people')}
          defaultValue={consent?.peopleShown}
          choices={shown.map((value) => ({ value, label: t(`submit.consent.${value}`) }))}
        />
        <TextArea
          name="statement"
          label={t('submit.consent.statement')}
          hint={t('submit.consent.statement.hint')}
          defaultValue={consent?.statement}
          maxLength={LIMITS.clip.statement}
        />
      </SaveForm>
    </div>
  );
}
