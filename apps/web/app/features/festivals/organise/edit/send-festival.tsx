import { SendBox } from '~/features/review/send-box';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import type { SectionProps } from '../sections/section-form';
import { SECTION_OF_MISSING } from '../sections/sections';

/** To the moderators, or at once to the site where the city is trusted with that. */
export function SendFestival({ data, answer }: SectionProps) {
  const { t, path } = useI18n();
  const { id, slug, edits, missing, state, viewerCan } = data.festival;
  const mine = answer?.intent === 'submit' ? answer : undefined;
  const button = state === 'CHANGES_REQUESTED' ? 'again' : viewerCan.publishAtOnce ? 'publish' : 'button';
  return (
    <SendBox
      title={t(state === 'PUBLISHED' ? 'announce.onSite' : 'announce.send')}
      lacks={t('announce.send.missing')}
      missing={missing.map((item) => ({ key: item, to: `/festivals/${slug}/edit?open=${SECTION_OF_MISSING[item]}#task-${SECTION_OF_MISSING[item]}`, words: t(`festivals-organise.missing.${item}`) }))}
      wasSent={mine !== undefined}
      ready={
        <>
          {t(state === 'PUBLISHED' ? 'announce.onSite.text' : 'announce.send.ready')}{' '}
          <a href={path(`/festivals/${slug}`)}>{t(state === 'PUBLISHED' ? 'festivals-organise.onSite' : 'festivals-organise.look')}</a>
        </>
      }
    >
      {viewerCan.submit && (missing.length === 0 || mine) && (
        <div className="mt-6">
          <Form problem={mine && missing.length === 0 ? mine.problem : undefined}>
            <input type="hidden" name="intent" value="submit" />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="edits" value={edits} />
            <p className="text-small text-soft">{t(viewerCan.publishAtOnce ? 'festivals-organise.send.atOnce' : 'festivals-organise.send.call')}</p>
            <Button>{t(`announce.send.${button}`)}</Button>
          </Form>
        </div>
      )}
    </SendBox>
  );
}
