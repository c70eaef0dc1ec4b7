import { data } from 'react-router';

/** Everything of a form, as it was sent. */
export interface Kept {
  kept: [name: string, value: string][];
  /** The link it was sent by is no longer good. */
  isLink: boolean;
}

export const isKept = (told: unknown): told is Kept => typeof told === 'object' && told !== null && 'kept' in told;

/** Does what a form asks for; where the site fails at it, or the link does, what was typed stands on the page that says so. */
export async function keepTyped<Answer>(form: FormData, run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (fault) {
    const status = statusOf(fault);
    const isLink = status === 404;
    if (status !== undefined && status < 500 && !isLink) throw fault;
    const kept = [...form].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []));
    throw data({ kept, isLink } satisfies Kept, { status: status ?? 500, headers: { 'Retry-After': '10' } });
  }
}

/** Of an answer or a fault of ours; undefined for anything that broke. */
function statusOf(fault: unknown): number | undefined {
  if (fault instanceof Response) return fault.status;
  if (typeof fault !== 'object' || fault === null || !('init' in fault)) return undefined;
  const { init } = fault;
  return typeof init === 'object' && init !== null && 'status' in init && typeof init.status === 'number' ? init.status : undefined;
}
