import { useI18n } from '~/i18n/use-i18n';

interface Props {
  title: string;
  description?: string;
  /** A form was sent back: the title says so first. */
  problem?: boolean;
  /** For search engines: pages of one person, or not worth finding. */
  unlisted?: boolean;
  image?: string | null;
}

/** Title and description of the page. React moves them to the head from wherever they stand. */
export function PageHead({ title, description, problem, unlisted, image }: Props) {
  const { t } = useI18n();
  const full = `${problem ? t('ui.title.problem', { title }) : title} – Citylore`;
  return (
    <>
      <title>{full}</title>
      <meta property="og:title" content={title} />
      {description && <meta name="description" content={description} />}
      {description && <meta property="og:description" content={description} />}
      {image && <meta property="og:image" content={image} />}
      {unlisted && <meta name="robots" content="noindex" />}
    </>
  );
}
