import type { Problem } from '~/api/problem';
import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { UserText } from '~/ui/user-text';
import type { EntryData } from './entry.server';
import { PartFrame } from './part-frame';

interface Props {
  data: EntryData;
  answer?: { problem?: Problem; sent: SentValues; clipIds: string[] };
}

/** An entry of the diary: the day, what happened, and clips that show it. */
export function EntryPage({ data, answer }: Props) {
  const { t, path } = useI18n();
  const { adoption, clips } = data;
  return (
    <PartFrame adoption={adoption} title={t('adoptions.do.entry')} lead={t('adoptions.entry.lead')} problem={answer?.problem !== undefined}>
      <Form problem={answer?.problem} sent={answer?.sent}>
        <input type="hidden" name="key" value={answer?.sent.key ?? data.key} />
        <TextField name="happenedOn" type="date" label={t('adoptions.entry.day')} max={data.today} defaultValue={data.today} short />
        <TextArea name="text" label={t('adoptions.entry.text')} hint={t('adoptions.entry.text.hint')} rows={7} maxLength={LIMITS.adoption.entry} />
        {clips.length > 0 && (
          <fieldset id="field-clipIds" tabIndex={-1}>
            <legend className="font-semibold">{t('adoptions.entry.clips', { limit: LIMITS.adoption.clips })}</legend>
            <ul className="mt-2">
              {clips.map((clip) => (
                <li key={clip.id}>
                  <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
                    <input type="checkbox" name="clipIds" value={clip.id} defaultChecked={answer?.clipIds.includes(clip.id)} className="mt-0.5 size-6 shrink-0" />
                    <UserText>{clip.title}</UserText>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        )}
        <div className="flex flex-wrap gap-3">
          <Button>{t('adoptions.entry.save')}</Button>
          <LinkButton look="quiet" href={path(`/adoptions/${adoption.id}#diary`)}>
            {t('adoptions.back')}
          </LinkButton>
        </div>
      </Form>
    </PartFrame>
  );
}
