import { UserText } from '~/ui/user-text';

/** What a figure counts, and in what. */
export function FigureCaption({ figure, language }: { figure: { label: string; unit: string }; language: string }) {
  return (
    <figcaption>
      <UserText lang={language} className="block font-semibold">
        {figure.label}
      </UserText>
      <UserText lang={language} className="text-small text-soft">
        {figure.unit}
      </UserText>
    </figcaption>
  );
}
