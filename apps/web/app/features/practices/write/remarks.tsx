import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';

/** What the reviewer said about a section. */
export function Remarks({ remarks }: { remarks: readonly { text: string; at: string }[] }) {
  const { t } = useI18n();
  return (
    <Notice tone="warn" title={t('practices-edit.remark')}>
      {remarks.map(({ text, at }, index) => (
        <div key={index} className="mt-2">
          <UserText as="blockquote" className="block whitespace-pre-line border-s-4 border-warn ps-4">
            {text}
          </UserText>
          <p className="mt-1 text-small text-soft">{at}</p>
        </div>
      ))}
    </Notice>
  );
}
