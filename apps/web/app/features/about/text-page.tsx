import type { MessageKey } from '~/i18n/messages';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { textPages, type TextPageName } from './text-pages';

/** The pages about the site itself: their words are in about.json, a heading and a text a section. */
export function TextPage({ name }: { name: TextPageName }) {
  const { t } = useI18n();
  const title = t(`about.${name}.title`);
  return (
    <>
      <PageHead title={title} description={t(`about.${name}.lead`)} />
      <Breadcrumbs crumbs={[{ name: title }]} />
      <PageTitle title={title} lead={t(`about.${name}.lead`)} />
      <div className="prose mt-8">
        {textPages[name].map((section) => (
          <section key={section} className="mt-10">
            <h2 className="text-h3">{t(`about.${name}.${section}` as MessageKey)}</h2>
            {t(`about.${name}.${section}.text` as MessageKey)
              .split('\n')
              .map((paragraph) => (
                <p key={paragraph} className="mt-3">
                  {paragraph}
                </p>
              ))}
          </section>
        ))}
      </div>
    </>
  );
}
