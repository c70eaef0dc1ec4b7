import { createContext, type MiddlewareFunction, type RouterContextProvider } from 'react-router';

/** Every loader and action has these two; a query needs nothing else. */
export interface RequestArgs {
  request: Request;
  context: Readonly<RouterContextProvider>;
}

const cookiesToSet = createContext<string[]>();

/** Root middleware: cookies that the API set while the page was made go on to the browser. */
export const passCookies: MiddlewareFunction<Response> = async ({ context }, next) => {
  const cookies: string[] = [];
  context.set(cookiesToSet, cookies);
  const response = await next();
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
};

export function rememberCookies({ context }: RequestArgs, response: Response): void {
  context.get(cookiesToSet).push(...response.headers.getSetCookie());
}

export const sessionCookie = 'citylore_session';

export function hasSession(headers: Headers): boolean {
  return /(?:^|;\s*)citylore_session=./.test(headers.get('cookie') ?? '');
}
