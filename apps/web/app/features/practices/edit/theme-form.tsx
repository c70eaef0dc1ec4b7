import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { LanguageField } from '~/ui/form/language-field';
import type { EditAnswer, EditData } from './edit-page.server';

/** Theme and language of the text, until it is published. */
export function ThemeForm({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t, maybe } = useI18n();
  const { practice, revision, themes, languages } = data;
  const mine = answer?.intent === 'theme' ? answer : undefined;
  return (
    <section aria-labelledby="theme">
      <h2 id="theme" className="mb-4 text-h3">
        {t('practices-edit.theme')}
      </h2>
      <Details summary={t('practices-edit.theme.change')}>
        <Form problem={mine?.problem} sent={mine?.sent}>
          <input type="hidden" name="intent" value="theme" />
          <input type="hidden" name="edits" value={revision.edits} />
          <Select name="themeSlug" label={t('practices-edit.new.theme')} defaultValue={practice.theme.slug} choices={themes.map((slug) => ({ value: slug, label: maybe(`ui.theme.${slug}`) ?? slug }))} />
          <LanguageField name="language" label={t('practices-edit.new.language')} choices={languages} defaultValue={practice.language} />
          <Button look="quiet">{t('ui.save')}</Button>
        </Form>
      </Details>
    </section>
  );
}
