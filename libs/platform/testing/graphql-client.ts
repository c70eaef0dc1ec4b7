export interface GraphqlOptions {
  /** The whole Cookie header. */
  cookie?: string;
  /** As a proxy in front would say it. */
  address?: string;
}

export interface GraphqlFault {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    reason?: string;
    params?: Record<string, string | number>;
    fields?: { path: string; code: string; params?: Record<string, string | number> }[];
    errorId?: string;
  };
}

export interface GraphqlAnswer<T> {
  status: number;
  data: T;
  errors?: GraphqlFault[];
  cookies: string[];
}

/** A client for tests: one POST, the answer as it came. */
export function graphqlClient(url: string) {
  return async <T>(query: string, variables: object = {}, options: GraphqlOptions = {}): Promise<GraphqlAnswer<T>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(options.cookie ? { cookie: options.cookie } : {}),
        ...(options.address ? { 'x-forwarded-for': options.address } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data: T; errors?: GraphqlFault[] };
    return { status: response.status, ...body, cookies: response.headers.getSetCookie() };
  };
}
