import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { LanguageField } from '~/ui/form/language-field';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { CollectionRows, NewRows } from './collection-rows';
import type { CollectionAnswer, CollectionFormData } from './edit-collection.server';

const LIMIT = LIMITS.collection;

/** Makes a collection or changes one; the whole is one form that needs no script. */
export function EditCollectionPage({ data, answer }: { data: CollectionFormData; answer?: CollectionAnswer }) {
  const { t, path } = useI18n();
  const { id, isNew, edits, cities, ofNetwork, languages } = data;
  const title = t(isNew ? 'collections.new' : 'collections.edit');
  const whose = [...(ofNetwork ? [{ value: '', label: t('collections.whose.network') }] : []), ...cities.map(({ slug, name }) => ({ value: slug, label: name }))];
  const changed = answer?.problem?.reason === 'COLLECTION_CHANGED';
  // The save that was seen stays the one that is named, whoever saved since, until this person has been told.
  const seen = (changed ? answer?.problem?.params?.edits : answer?.sent?.edits) ?? edits;
  const saved = (isNew && answer?.sent?.id) || id;
  return (
    <>
      <PageHead title={title} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('collections.title'), to: '/collections' }, { name: title }]} />
      <PageTitle title={title} lead={t('collections.form.lead')} />
      <div className="mt-10 space-y-10">
        {data.isSaved && !answer && (
          <Notice tone="good" live>
            {t('collections.saved')}
          </Notice>
        )}
        {changed && (
          <Notice tone="warn" title={t('collections.changed.title')}>
            <p>{t('collections.changed.text')}</p>
            <p className="mt-2">
              <a href={path(`/collections/${saved}`)} target="_blank" rel="noreferrer">{t('collections.changed.look')}</a>
            </p>
          </Notice>
        )}
        <Form problem={answer?.problem} sent={answer?.sent}>
          <input type="hidden" name="id" value={saved} />
          <input type="hidden" name="edits" value={seen} />
          {isNew && whose.length > 1 && <RadioGroup name="citySlug" label={t('collections.whose')} choices={whose} defaultValue={whose[0]?.value} />}
          {isNew && whose.length === 1 && <input type="hidden" name="citySlug" value={whose[0]?.value} />}
          <TextField name="title" label={t('collections.field.title')} maxLength={LIMIT.title} defaultValue={data.title} />
          <LanguageField name="language" label={t('collections.field.language')} hint={t('collections.field.language.hint')} choices={languages} defaultValue={answer?.sent?.language ?? data.language} />
          <TextArea name="intro" label={t('collections.field.intro')} hint={t('collections.field.intro.hint')} rows={7} maxLength={LIMIT.intro} defaultValue={data.intro} />
          <CollectionRows rows={answer?.rows ?? data.rows} />
          <NewRows />
          <p className="flex flex-wrap gap-4">
            <Button>{t('collections.save')}</Button>
            <Button look="quiet" name="intent" value="more">
              {t('collections.saveMore')}
            </Button>
          </p>
        </Form>
        {!isNew && (
          <details className="max-w-form border-t border-line pt-4">
            <summary className="min-h-11 cursor-pointer py-2">{t('collections.delete')}</summary>
            <form method="post" className="mt-3 space-y-4">
              <p>{t('collections.delete.text')}</p>
              <Button look="danger" name="intent" value="delete">
                {t('collections.delete')}
              </Button>
            </form>
          </details>
        )}
      </div>
    </>
  );
}
