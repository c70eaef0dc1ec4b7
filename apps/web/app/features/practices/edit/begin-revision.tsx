import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import type { EditAnswer, EditData } from './edit-page.server';

/** Another text of the practice, begun as a copy of the newest. */
export function BeginRevision({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t } = useI18n();
  const isShown = data.practice.publishedAt !== null;
  // What was refused is the newest text there is, and so what the next begins with.
  const from = data.refused ? 'practices-edit.begin.refused' : isShown ? 'practices-edit.begin.text' : 'practices-edit.begin.again';
  return (
    <section aria-labelledby="begin" className="mt-10 max-w-text">
      <h2 id="begin" className="text-h3">
        {t('practices-edit.begin')}
      </h2>
      <p className="mt-3 mb-5">{t(from)}</p>
      <Form problem={answer?.intent === 'begin' ? answer.problem : undefined}>
        <input type="hidden" name="intent" value="begin" />
        <Button>{t('practices-edit.begin.button')}</Button>
      </Form>
    </section>
  );
}
