/** The first letter of a name, so that voices can be told apart at a glance. */
export function PersonMark({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className="flex size-11 shrink-0 items-center justify-center rounded-full bg-theme-wash text-h3 font-bold text-theme-ink">
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
