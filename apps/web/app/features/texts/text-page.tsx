import { CONTENT_LANGUAGES } from '../../../../../libs/contracts/languages.js';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { ModulePreview } from './module-preview';
import { TextForm } from './text-form';
import type { TextAnswer, TextData } from './texts.server';
import { Versions } from './versions';

export function TextPage({ data, answer }: { data: TextData; answer?: TextAnswer }) {
  const { t, maybe, path, languageName } = useI18n();
  const title = t('texts.edit.title', { theme: maybe(`ui.theme.${data.theme}`) ?? data.theme, language: languageName(data.language) });
  const preview = answer && 'preview' in answer ? answer.preview : undefined;
  const conflict = answer && 'conflict' in answer && answer.conflict;
  return (
    <div data-theme={data.theme}>
      <PageHead title={title} problem={answer !== undefined && 'problem' in answer} unlisted />
      <Breadcrumbs crumbs={[{ name: t('texts.title'), to: '/texts' }, { name: title }]} />
      <PageTitle title={title} lead={data.version > 0 ? t('texts.version', { version: String(data.version) }) : t('texts.notYet')} />
      <div className="mt-6 flex flex-wrap items-end gap-x-8 gap-y-4">
        <form method="get" className="flex max-w-full flex-wrap items-end gap-3">
          <label className="max-w-full font-semibold">
            {t('texts.edit.aside')}
            <select name="beside" defaultValue={data.beside ?? ''} className="mt-1 block min-h-12 w-full rounded-small border-2 border-edge bg-paper px-3 text-base">
              <option value="">{t('texts.edit.aside.none')}</option>
              {CONTENT_LANGUAGES
                .filter(({ code }) => code !== data.language)
                .map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
          <button type="submit" className="min-h-12 cursor-pointer rounded-box border-2 border-edge px-5 font-semibold hover:bg-wash">
            {t('ui.show')}
          </button>
        </form>
        <LinkButton look="quiet" href={path(`/themes/${data.theme}`)}>
          {t('texts.edit.public')}
        </LinkButton>
        <a href="#versions" className="inline-flex min-h-11 items-center">
          {t('texts.versions')}
        </a>
      </div>
      {data.saved && !answer && (
        <div className="mt-6">
          <Notice tone="good" live>
            {t('texts.saved', { version: data.saved })}
          </Notice>
        </div>
      )}
      {conflict && (
        <div className="mt-6">
          <Notice tone="warn" title={t('texts.conflict.title')}>
            {t('texts.conflict.text', { version: String(data.version) })}
          </Notice>
        </div>
      )}
      {preview && (
        <section aria-labelledby="preview" className="mt-8 rounded-box border-2 border-theme-mid p-5 md:p-8">
          <h2 id="preview" className="text-h3">
            {t('texts.preview')}
          </h2>
          <p className="mb-6 text-small text-soft">{t('texts.preview.text')}</p>
          <ModulePreview text={preview} language={data.language} />
        </section>
      )}
      <div className="mt-8">
        <TextForm data={data} answer={answer} />
      </div>
      <Section title={t('texts.versions')} id="versions">
        <Versions data={data} />
      </Section>
    </div>
  );
}
