import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { LanguageField } from '~/ui/form/language-field';
import { TextField } from '~/ui/form/text-field';
import type { MomentsData } from './moments.server';
import { passageTime } from './passage-time';
import { QuestionField } from './question-field';
import { TimeField } from './time-field';

interface Props {
  slot: string;
  data: Pick<MomentsData, 'clip' | 'themes' | 'languages'>;
  moment?: { themeSlug: string; questionKey: string; startMs: number; endMs: number; note: string; noteLanguage?: string | null };
}

/** Where a passage begins and ends. */
export function SpanFields({ slot, moment }: Pick<Props, 'slot' | 'moment'>) {
  const { t } = useI18n();
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <TimeField name={`from-${slot}`} label={t('moments.from')} hint={t('moments.time.hint')} here={t('moments.fromHere')} defaultValue={moment && passageTime(moment.startMs)} />
        <TimeField name={`to-${slot}`} label={t('moments.to')} hint={t('moments.time.hint')} here={t('moments.toHere')} defaultValue={moment && passageTime(moment.endMs)} />
      </div>
      <Button type="button" look="quiet" data-role="try" hidden>
        {t('moments.try')}
      </Button>
    </div>
  );
}

/** All of a passage: its question, its span, and a line about it. */
export function MomentFields({ slot, data, moment }: Props) {
  const { t, language } = useI18n();
  const { clip, themes, languages } = data;
  return (
    <>
      <QuestionField name={`question-${slot}`} themes={themes} own={clip.theme.slug} defaultValue={moment && `${moment.themeSlug}/${moment.questionKey}`} />
      <SpanFields slot={slot} moment={moment} />
      <TextField name={`note-${slot}`} label={t('moments.note')} hint={t('moments.note.hint', { limit: LIMITS.moment.note })} maxLength={LIMITS.moment.note} defaultValue={moment?.note} optional />
      <LanguageField name={`language-${slot}`} label={t('moments.note.language')} choices={languages} defaultValue={moment?.noteLanguage ?? language} mayBeEmpty={false} optional />
    </>
  );
}
