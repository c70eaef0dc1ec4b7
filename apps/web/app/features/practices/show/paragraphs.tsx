import { UserText } from '~/ui/user-text';

/** Plain text as it was written, a paragraph a line, each in its own direction. */
export function Paragraphs({ text, language }: { text: string; language?: string | null }) {
  return (
    <div className="prose">
      {text
        .split(/\n+/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          <UserText key={index} as="p" lang={language}>
            {paragraph}
          </UserText>
        ))}
    </div>
  );
}
