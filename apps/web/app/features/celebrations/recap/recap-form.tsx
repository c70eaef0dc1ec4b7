import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import type { RecapAnswer } from './act-on-recap.server';
import { ConflictReport } from './conflict-report';
import { PictureSlot } from './picture-slot';
import type { RecapData } from './read-recap.server';

const LIMIT = LIMITS.recap;

/** One form, so that nothing is lost whichever button is pressed: each saves all of it. */
export function RecapForm({ data, answer }: { data: RecapData; answer?: RecapAnswer }) {
  const { t, path, number } = useI18n();
  const { recap, celebration, rows, keys, languages, published } = data;
  const { counted, language } = recap;
  // After a conflict, pressing again puts one's own in its place; after another fault a colleague's save is still noticed.
  const edits = answer && !answer.isConflict ? answer.sent.edits : String(recap.edits);
  const sent = (list: string) => Object.keys(answer?.sent ?? {}).filter((name) => name.startsWith(`${list}-`)).map((name) => Number.parseInt(name.slice(list.length + 1), 10) + 1);
  const shown = (list: 'numbers' | 'partners') => Array.from({ length: Math.max(rows[list], ...sent(list)) }, (_, row) => row);
  const people = recap.people ?? (recap.edits === 0 && counted?.came ? counted.came : null);
  return (
    <>
      {answer?.isConflict && <ConflictReport data={data} />}
      <Form problem={answer?.isConflict ? undefined : answer?.problem} sent={answer?.sent} encType="multipart/form-data" className="mt-6 max-w-form space-y-14">
        <input type="hidden" name="edits" value={edits} />
        {/* The button that the Enter key means: the first of the form. */}
        <button name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only">
          {t('recaps.save')}
        </button>
        <Part title={t('recaps.figures')}>
          {counted && <p>{t('recaps.counted', { registered: counted.registered, came: counted.came })}</p>}
          <TextField name="people" label={t('recaps.people')} hint={t('recaps.people.hint')} inputMode="numeric" defaultValue={people === null ? '' : String(people)} short optional />
          <p className="text-soft">{t('recaps.numbers.hint')}</p>
          {shown('numbers').map((row) => {
            const stands = recap.numbers[row];
            return (
              <Row key={row} id={`row-numbers-${row}`} name={t('recaps.number', { number: number(row + 1) })}>
                <input type="hidden" name={`numbers-${row}-key`} value={answer?.sent[`numbers-${row}-key`] ?? keys[row]} />
                <TextField name={`numbers-${row}-label`} label={t('recaps.number.label')} hint={row === 0 ? t('recaps.number.label.hint') : undefined} maxLength={LIMIT.label} defaultValue={stands?.label} lang={language} optional={!stands} />
                <div className="grid items-end gap-5 sm:grid-cols-2">
                  <TextField name={`numbers-${row}-value`} label={t('recaps.number.value')} inputMode="decimal" defaultValue={stands && String(stands.value)} optional={!stands} />
                  <TextField name={`numbers-${row}-unit`} label={t('recaps.number.unit')} maxLength={LIMIT.unit} defaultValue={stands?.unit} lang={language} optional />
                </div>
              </Row>
            );
          })}
          {shown('numbers').length < LIMIT.numbers && (
            <Button look="quiet" name="intent" value="numbers">
              {t('recaps.number.more')}
            </Button>
          )}
        </Part>
        <Part title={t('recaps.words')}>
          <TextArea name="text" label={t('recaps.text')} hint={t('recaps.text.hint')} rows={9} maxLength={LIMIT.text} defaultValue={recap.text} lang={language} />
          <LanguageField name="language" label={t('recaps.language')} choices={languages} defaultValue={language} mayBeEmpty={false} />
        </Part>
        <Part title={t('recaps.partners')}>
          {shown('partners').map((row) => {
            const stands = recap.partners[row];
            return (
              <Row key={row} id={`row-partners-${row}`} name={t('recaps.partner', { number: number(row + 1) })}>
                <TextField name={`partners-${row}-name`} label={t('recaps.partner.name')} maxLength={LIMIT.name} defaultValue={stands?.name} lang={language} optional={!stands} />
                <TextField name={`partners-${row}-part`} label={t('recaps.partner.part')} maxLength={LIMIT.part} defaultValue={stands?.part} lang={language} optional />
              </Row>
            );
          })}
          {shown('partners').length < LIMIT.partners && (
            <Button look="quiet" name="intent" value="partners">
              {t('recaps.partner.more')}
            </Button>
          )}
        </Part>
        <Part title={t('recaps.pictures')}>
          <p>{t('recaps.pictures.hint', { count: LIMIT.pictures })}</p>
          {Array.from({ length: LIMIT.pictures }, (_, slot) => (
            <PictureSlot key={slot} slot={slot} cityId={celebration.city.id} picture={recap.pictures[slot]} sentId={answer?.sent[`pictures-${slot}-id`]} language={language} />
          ))}
        </Part>
        <Part title={t('recaps.recording')}>
          <p>{t(recap.clipId ? 'recaps.recording.there' : 'recaps.recording.text')}</p>
          {recap.clipId ? (
            <p>
              <a href={path(recap.clip?.href ?? `/clips/${recap.clipId}/edit`)} className="inline-flex min-h-11 items-center font-semibold">
                {t(recap.clip ? 'recaps.recording.watch' : 'recaps.recording.goOn')}
              </a>
            </p>
          ) : (
            <Button look="quiet" name="intent" value="clip">
              {t('recaps.recording.make')}
            </Button>
          )}
        </Part>
        <div className="space-y-4 border-t-2 border-edge pt-8">
          <p>{t(published ? 'recaps.save.shown' : 'recaps.publish.text')}</p>
          <div className="flex flex-wrap gap-4">
            {!published && (
              <Button name="intent" value="publish">
                {t('recaps.publish')}
              </Button>
            )}
            <Button name="intent" value="save" look={published ? 'main' : 'quiet'}>
              {t(answer?.isConflict ? 'recaps.conflict.mine' : 'recaps.save')}
            </Button>
          </div>
        </div>
      </Form>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-6">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Row({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <fieldset id={id} className="space-y-5 border-s-4 border-theme-mid ps-4 sm:ps-6">
      <legend className="mb-3 font-semibold text-theme-ink">{name}</legend>
      {children}
    </fieldset>
  );
}
