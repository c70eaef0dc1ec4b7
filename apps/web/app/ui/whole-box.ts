/** A link in a `relative` box that can be pressed anywhere in it; the ring of the focus goes around the box. */
export const wholeBox =
  'after:absolute after:inset-0 after:rounded-box focus-visible:shadow-none focus-visible:outline-none ' +
  'focus-visible:after:outline-3 focus-visible:after:outline-focus focus-visible:after:shadow-[0_0_0_5px_var(--ink)]';
