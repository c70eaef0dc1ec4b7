import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { FieldFrame } from '~/ui/form/field-frame';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import { EntryFacts } from './entry-facts';
import type { ImportData, ImportEntry } from './import-page.server';

interface Props {
  data: ImportData;
  file: NonNullable<ImportData['file']>;
  city: NonNullable<ImportData['city']>;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** What would become of a file: what can be made to tick, what is there already with its links, and what cannot be made with the reason. */
export function ImportedFile({ data, file, city, answer }: Props) {
  const { t, path, language } = useI18n();
  const those = (becomes: ImportEntry['becomes']) => file.entries.filter((entry) => entry.becomes === becomes);
  const [fresh, known, past, unreadable] = [those('NEW'), those('KNOWN'), those('PAST'), those('UNREADABLE')];
  const page = (tick: string) => path(`/celebrations/import?city=${encodeURIComponent(city.slug)}&import=${file.id}${tick}`);
  return (
    <div className="space-y-12">
      {data.made !== null && !answer && (
        <Notice tone={data.made > 0 ? 'good' : 'warn'} live title={t('import.made', { count: data.made })}>
          <p>{t('import.made.next')}</p>
          {Boolean(data.notMade) && <p>{t('import.notMade', { count: data.notMade ?? 0 })}</p>}
        </Notice>
      )}
      <p>
        <UserText className="font-semibold">{file.fileName}</UserText>{' '}
        <a href={path(`/celebrations/import?city=${encodeURIComponent(city.slug)}`)} className="inline-flex min-h-11 items-center">
          {t('import.other')}
        </a>
      </p>
      {known.length > 0 && (
        <section aria-labelledby="known">
          <h2 id="known" className="mb-3">
            {t('import.known', { count: known.length })}
          </h2>
          <EntryList entries={known} />
        </section>
      )}
      <section aria-labelledby="new">
        <h2 id="new" className="mb-3">
          {t('import.new', { count: fresh.length })}
        </h2>
        {fresh.length === 0 ? (
          <p className="text-soft">{t('import.new.none')}</p>
        ) : (
          <Form problem={answer?.problem} sent={answer?.sent}>
            <input type="hidden" name="intent" value="make" />
            <input type="hidden" name="import" value={file.id} />
            <input type="hidden" name="citySlug" value={city.slug} />
            <FieldFrame name="uid" label={t('import.choose')} group>
              {(control) => (
                <>
                  <p>
                    <a href={page(data.ticked ? '&tick=none' : '')} className="inline-flex min-h-11 items-center text-small font-semibold">
                      {t(data.ticked ? 'import.tickNone' : 'import.tickAll')}
                    </a>
                  </p>
                  <ul className="border-t-2 border-line">
                    {fresh.map((entry, index) => (
                      <li key={entry.uid} className="border-b-2 border-line">
                        <label className="flex min-h-11 cursor-pointer items-start gap-4 py-3">
                          <input type="checkbox" id={index === 0 ? control.id : undefined} name="uid" value={entry.uid} defaultChecked={data.ticked} className="mt-0.5 size-6 shrink-0" />
                          <EntryFacts entry={entry} />
                        </label>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </FieldFrame>
            <LanguageField name="language" label={t('announce.field.LANGUAGE')} hint={t('import.language.hint')} choices={data.languages} defaultValue={data.languages.near[0]?.value ?? language} />
            <Button>{t('import.make')}</Button>
            <p className="text-small text-soft">{t('import.make.note')}</p>
          </Form>
        )}
      </section>
      {unreadable.length > 0 && (
        <section aria-labelledby="unreadable">
          <h2 id="unreadable" className="mb-3">
            {t('import.unreadable', { count: unreadable.length })}
          </h2>
          <EntryList entries={unreadable} />
        </section>
      )}
      {past.length > 0 && (
        <Details summary={t('import.past', { count: past.length })}>
          <EntryList entries={past} />
        </Details>
      )}
      {file.cancelled + file.left > 0 && (
        <p className="text-soft">
          {file.cancelled > 0 && t('import.cancelled', { count: file.cancelled })} {file.left > 0 && t('import.left', { count: file.left })}
        </p>
      )}
    </div>
  );
}

function EntryList({ entries }: { entries: readonly ImportEntry[] }) {
  return (
    <ul className="max-w-form border-t-2 border-line">
      {entries.map((entry) => (
        <li key={entry.uid} className="border-b-2 border-line py-3">
          <EntryFacts entry={entry} />
        </li>
      ))}
    </ul>
  );
}
