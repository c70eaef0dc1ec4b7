/** Its place is kept until the script is there, so that nothing moves; without scripts there is none. */
export const scripted = 'invisible noscript:hidden';

/** A small list among the controls of a player. */
export const controlSelect = 'min-h-11 max-w-full rounded-small border-2 border-edge bg-paper px-2';
