import { UserText } from '~/ui/user-text';

interface Props {
  /** The question, or what the part is called. */
  text: string;
  note?: string | null;
  noteLanguage?: string | null;
}

/** What a place in a film is about, with what its city adds. */
export function MomentWords({ text, note, noteLanguage }: Props) {
  return (
    <span className="min-w-0">
      <UserText as="span">{text}</UserText>
      {note && (
        <UserText as="span" lang={noteLanguage} className="block text-small text-soft">
          {note}
        </UserText>
      )}
    </span>
  );
}
