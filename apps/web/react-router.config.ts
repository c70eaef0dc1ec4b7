import type { Config } from '@react-router/dev/config';
import { precompress } from './server/precompress';

export default {
  ssr: true,
  // Pages that are hydrated are few: knowing all routes at once saves them a request.
  routeDiscovery: { mode: 'initial' },
  buildEnd: ({ reactRouterConfig }) => precompress(`${reactRouterConfig.buildDirectory}/client`),
} satisfies Config;
