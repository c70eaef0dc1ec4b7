import type { Config } from '@react-router/dev/config';
import { precompress } from './server/precompress';
import { splitStyles } from './server/split-styles';

export default {
  ssr: true,
  // Pages that are hydrated are few: knowing all routes at once saves them a request.
  routeDiscovery: { mode: 'initial' },
  buildEnd: async ({ reactRouterConfig: { appDirectory, buildDirectory, routes } }) => {
    await splitStyles(appDirectory, `${buildDirectory}/client`, Object.values(routes));
    await precompress(`${buildDirectory}/client`);
  },
} satisfies Config;
