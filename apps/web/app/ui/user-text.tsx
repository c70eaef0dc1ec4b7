import type { ElementType } from 'react';

interface Props {
  children: string | null | undefined;
  /** BCP 47 language of the text, if it is known. */
  lang?: string | null;
  as?: ElementType;
  className?: string;
}

/** Every word a person wrote goes through this: it finds its own direction and disturbs nobody else's. */
export function UserText({ children, lang, as: Element = 'bdi', className }: Props) {
  const language = lang && lang !== 'zxx' ? lang : undefined;
  return (
    <Element dir="auto" lang={language} className={className}>
      {children}
    </Element>
  );
}
