import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';

type Look = 'main' | 'quiet' | 'danger';

const base =
  'inline-flex min-h-11 max-w-full items-center justify-center gap-2 rounded-box border-2 px-5 py-2 text-base font-semibold wrap-anywhere ' +
  'no-underline hover:underline disabled:cursor-not-allowed disabled:opacity-60';

const looks: Record<Look, string> = {
  main: 'border-brand bg-brand text-on-brand hover:bg-ink hover:border-ink hover:text-paper',
  quiet: 'border-edge bg-transparent text-ink hover:bg-wash',
  danger: 'border-bad bg-transparent text-bad hover:bg-bad-wash',
};

interface Looks {
  look?: Look;
}

/** One button that changes its words keeps the focus; two that replace each other lose it. */
export function Button({ look = 'main', className = '', type = 'submit', ...rest }: Looks & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={`${base} cursor-pointer ${looks[look]} ${className}`} {...rest} />;
}

export function LinkButton({ look = 'main', className = '', ...rest }: Looks & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a className={`${base} ${looks[look]} ${className}`} {...rest} />;
}

/** For React Aria's own buttons in hydrated pages, so that they look the same. */
export const buttonClass = (look: Look = 'main') => `${base} cursor-pointer ${looks[look]}`;
