import { LIMITS } from '../../../../../libs/contracts/limits.js';
import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextField } from '~/ui/form/text-field';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { ModulePreview } from './module-preview';
import type { VersionData } from './texts.server';

/** An older version as readers saw it, and the way to bring it back. */
export function VersionPage({ data, problem }: { data: VersionData; problem?: Problem }) {
  const { t, maybe, languageName } = useI18n();
  const { text, theme, language } = data;
  const of = t('texts.edit.title', { theme: maybe(`ui.theme.${theme}`) ?? theme, language: languageName(language) });
  const title = t('texts.old.title', { version: String(text.version), title: text.title });
  return (
    <div data-theme={theme}>
      <PageHead title={title} problem={problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('texts.title'), to: '/texts' }, { name: of, to: `/texts/${theme}/${language}` }, { name: t('texts.version', { version: String(text.version) }) }]} />
      <PageTitle title={title} />
      {!data.newest && (
        <Section title={t('texts.old.restore')} intro={t('texts.old.restore.text')}>
          <Form problem={problem}>
            <TextField name="note" label={t('texts.note')} hint={t('texts.note.hint')} optional maxLength={LIMITS.module.line} />
            <Button>{t('texts.old.restore')}</Button>
          </Form>
        </Section>
      )}
      <div className="mt-10">
        <ModulePreview text={text} language={language} />
      </div>
    </div>
  );
}
