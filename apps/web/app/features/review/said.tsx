import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

interface Props {
  title: string;
  when?: string;
  who?: string | null;
  reasonCode?: string | null;
  text?: string | null;
}

/** One thing that was said about a submission: by the desk or by its city. */
export function Said({ title, when, who, reasonCode, text }: Props) {
  const { maybe } = useI18n();
  return (
    <div>
      <h3 className="text-base font-semibold">{title}</h3>
      <p className="text-small text-soft">
        {who && (
          <>
            <UserText>{who}</UserText> ·{' '}
          </>
        )}
        {when}
      </p>
      {reasonCode && <p className="mt-2 font-semibold">{maybe(`review.reason.${reasonCode}`)}</p>}
      {text && (
        <UserText as="blockquote" className="mt-1 block whitespace-pre-line border-s-4 border-line ps-4">
          {text}
        </UserText>
      )}
    </div>
  );
}
