import { SendBox } from '~/features/review/send-box';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TASK_OF_MISSING } from '../tasks';
import type { EditAnswer } from './act.server';
import type { EditData } from './edit-page.server';

/** To the moderators, or at once to the site where the city is trusted with that. */
export function SendCelebration({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t, path } = useI18n();
  const { id, edits, missing, state, viewerCan } = data.celebration;
  const mine = answer?.intent === 'submit' ? answer : undefined;
  const at = `/celebrations/${id}/edit`;
  const button = state === 'CHANGES_REQUESTED' ? 'again' : viewerCan.publishAtOnce ? 'publish' : 'button';
  return (
    <SendBox
      title={t(state === 'PUBLISHED' ? 'announce.onSite' : 'announce.send')}
      lacks={t('announce.send.missing')}
      missing={missing.map((item) => ({
        key: item,
        to: item === 'FUTURE_OCCURRENCE' ? `${at}/when` : `${at}?open=${TASK_OF_MISSING[item]}#task-${TASK_OF_MISSING[item]}`,
        words: t(`announce.missing.${item}`),
      }))}
      wasSent={mine !== undefined}
      ready={
        <>
          {t(state === 'PUBLISHED' ? 'announce.onSite.text' : viewerCan.submit ? 'announce.send.ready' : 'announce.send.byOthers')}{' '}
          <a href={path(`/celebrations/${id}`)}>{t(state === 'PUBLISHED' ? 'announce.look' : 'announce.send.look')}</a>
        </>
      }
    >
      {viewerCan.submit && (missing.length === 0 || mine) && (
        <div className="mt-6">
          <Form problem={mine && missing.length === 0 ? mine.problem : undefined}>
            <input type="hidden" name="intent" value="submit" />
            <input type="hidden" name="edits" value={edits} />
            {viewerCan.publishAtOnce && <p className="text-small text-soft">{t('announce.send.atOnce')}</p>}
            <Button>{t(`announce.send.${button}`)}</Button>
          </Form>
        </div>
      )}
    </SendBox>
  );
}
