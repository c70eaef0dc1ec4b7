import { useI18n } from '~/i18n/use-i18n';
import { postHtml } from './post-html';

/** What somebody wrote, as the server made it safe. Its blocks find their own direction. */
export function PostText({ html, language }: { html: string; language: string }) {
  const i18n = useI18n();
  return <div className="post-text" lang={language} dir="auto" dangerouslySetInnerHTML={{ __html: postHtml(html, i18n.language) }} />;
}
