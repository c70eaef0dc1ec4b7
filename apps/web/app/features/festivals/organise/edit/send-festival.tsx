import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import type { SectionProps } from '../sections/section-form';
import { SECTION_OF_MISSING } from '../sections/sections';

/** Look at it as others will, then send it; or what is still missing, with the way to each. */
export function SendFestival({ data, answer }: SectionProps) {
  const { t, path } = useI18n();
  const { id, slug, edits, missing, state, viewerCan } = data.festival;
  const mine = answer?.intent === 'submit' ? answer : undefined;
  const button = state === 'CHANGES_REQUESTED' ? 'again' : viewerCan.publishAtOnce ? 'publish' : 'button';
  return (
    <section id="send" aria-labelledby="send-title" className="min-w-0 lg:sticky lg:top-4 lg:self-start">
      <h2 id="send-title" className="text-h3">
        {t(state === 'PUBLISHED' ? 'announce.onSite' : 'announce.send')}
      </h2>
      {missing.length > 0 ? (
        <div {...(mine ? { role: 'alert', tabIndex: -1, autoFocus: true } : {})} className="mt-3 focus:outline-none">
          <p>{t('announce.send.missing')}</p>
          <ul className="mt-2 space-y-1 ps-6 [list-style:disc]">
            {missing.map((item) => (
              <li key={item}>
                <a href={path(`/festivals/${slug}/edit?open=${SECTION_OF_MISSING[item]}#task-${SECTION_OF_MISSING[item]}`)} className="inline-flex min-h-8 items-center">
                  {t(`festivals-organise.missing.${item}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="mt-3 max-w-text">
          {t(state === 'PUBLISHED' ? 'announce.onSite.text' : 'announce.send.ready')}{' '}
          <a href={path(`/festivals/${slug}`)}>{t(state === 'PUBLISHED' ? 'festivals-organise.onSite' : 'festivals-organise.look')}</a>
        </p>
      )}
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
    </section>
  );
}
