import { useI18n } from '~/i18n/use-i18n';
import { LogoMark } from '~/ui/drawings/logo';

const guidelines = 'https://www.uil.unesco.org/en/learning-cities';

const pages = ['about', 'join-network', 'help', 'accessibility', 'privacy', 'terms'] as const;

export function PageFooter() {
  const { t, rich, path } = useI18n();
  return (
    <footer className="border-t border-line bg-wash">
      <div className="mx-auto grid max-w-page gap-8 px-5 py-10 text-small md:grid-cols-[1fr_auto] md:px-8 md:py-12">
        <div className="flex max-w-text gap-4">
          <span className="shrink-0">
            <LogoMark size={40} />
          </span>
          <div>
            <p className="font-semibold">{t('ui.footer.promise')}</p>
            <p className="mt-2 text-soft">
              {rich('ui.footer.credit', {
                guidelines: (words) => (
                  <a href={guidelines} rel="external" className="text-ink">
                    {words}
                  </a>
                ),
              })}
            </p>
          </div>
        </div>
        <nav aria-label={t('ui.footer.nav')}>
          <ul className="flex flex-wrap gap-x-6 md:flex-col">
            {pages.map((page) => (
              <li key={page}>
                <a href={path(`/${page}`)} className="inline-flex min-h-11 items-center text-ink md:min-h-9">
                  {t(`ui.footer.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
